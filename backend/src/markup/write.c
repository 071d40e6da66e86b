#include <stdint.h>
#include <string.h>

#include "markup/markup.h"

/* XML 1.0 has no place for these, not even as an entity. */
static bool has_place(unsigned char c)
{
    return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
}

static void escaped(struct buffer *out, const char *text, bool quotes)
{
    for (const char *c = text; *c; c++) {
        if (*c == '&')
            buffer_text(out, "&amp;");
        else if (*c == '<')
            buffer_text(out, "&lt;");
        else if (*c == '>')
            buffer_text(out, "&gt;");
        else if (quotes && *c == '"')
            buffer_text(out, "&quot;");
        else if (quotes && *c == '\'')
            buffer_text(out, "&#39;");
        else if (quotes && *c == '\n')
            buffer_text(out, "&#10;");
        else if (has_place((unsigned char)*c))
            buffer_add(out, c, 1);
    }
}

void markup_text(struct buffer *out, const char *text)
{
    if (text)
        escaped(out, text, false);
}

void markup_attr(struct buffer *out, const char *text)
{
    if (text)
        escaped(out, text, true);
}

void markup_script(struct buffer *out, const char *json)
{
    for (const char *c = json; *c; c++) {
        if (*c == '<')
            buffer_text(out, "\\u003c");
        else if (*c == '>')
            buffer_text(out, "\\u003e");
        else if (*c == '&')
            buffer_text(out, "\\u0026");
        else
            buffer_add(out, c, 1);
    }
}

void markup_uri(struct buffer *out, const char *text)
{
    static const char plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    for (const char *c = text; *c; c++) {
        if (strchr(plain, *c))
            buffer_add(out, c, 1);
        else
            buffer_printf(out, "%%%02X", (unsigned char)*c);
    }
}
