#include <string.h>

#include "mail/parts.h"

enum { LINE = 75 }; /* and "=" where it goes on */

static bool as_it_is(const char *c)
{
    bool last = c[1] == '\n' || c[1] == '\0';

    return *c == ' ' ? !last : *c > ' ' && *c <= '~' && *c != '=';
}

void quoted_write(struct buffer *out, const char *text)
{
    size_t column = 0;

    for (const char *c = text; *c; c++) {
        size_t width = as_it_is(c) ? 1 : 3;

        if (*c == '\n') {
            buffer_text(out, "\r\n");
            column = 0;
            continue;
        }
        if (column + width > LINE) {
            buffer_text(out, "=\r\n");
            column = 0;
        }
        if (width == 1)
            buffer_add(out, c, 1);
        else
            buffer_printf(out, "=%02X", (unsigned)(unsigned char)*c);
        column += width;
    }
}
