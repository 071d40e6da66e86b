#include <string.h>

#include "resources/feed/feed.h"

char *feed_escape(struct arena *mem, const char *text)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (const char *c = text; *c; c++) {
        if (*c == '\n')
            buffer_text(&b, "\\n");
        else if (strchr("\\;,", *c))
            buffer_printf(&b, "\\%c", *c);
        else if ((unsigned char)*c >= ' ' || *c == '\t')
            buffer_add(&b, c, 1);
    }
    return b.text;
}

/* Lines are at most 75 bytes; a longer one goes on after a line end and a space, and never
 * in the middle of a character. */
static void fold(struct buffer *out, const char *line)
{
    enum { MOST = 75 };
    size_t len = strlen(line), room = MOST;

    while (len > room) {
        size_t n = room;

        while (n > 1 && ((unsigned char)line[n] & 0xc0) == 0x80)
            n--;
        buffer_add(out, line, n);
        buffer_text(out, "\r\n ");
        line += n;
        len -= n;
        room = MOST - 1;
    }
    buffer_text(out, line);
    buffer_text(out, "\r\n");
}

void feed_raw(struct buffer *out, const char *name, const char *value)
{
    if (value && *value)
        fold(out, arena_printf(out->mem, "%s:%s", name, value));
}

void feed_text(struct buffer *out, const char *name, const char *value)
{
    if (value && *value)
        feed_raw(out, name, feed_escape(out->mem, value));
}
