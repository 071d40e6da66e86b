#include <string.h>

#include "letter/lines.h"
#include "letter/quote.h"

static size_t depth_of(const char *line) { return strspn(line, ">"); }

/* The line without its marks of quoting and the space that protects its start. */
static const char *content_of(const char *line)
{
    line += depth_of(line);
    return *line == ' ' ? line + 1 : line;
}

static bool goes_on(const char *line, size_t len)
{
    return len > 0 && line[len - 1] == ' ' && !(len == 3 && memcmp(line, "-- ", 3) == 0);
}

char *quote_unflow(struct arena *mem, const char *text, bool delsp)
{
    struct buffer out = {.mem = mem};
    size_t depth = 0;
    bool open = false; /* the last line goes on in the next of the same depth */

    buffer_text(&out, "");
    for (const char *end; *text; text = *end ? end + 1 : end) {
        char *line;
        const char *content;
        size_t len;

        end = text + strcspn(text, "\n");
        len = (size_t)(end - text);
        line = arena_copy(mem, text, len && text[len - 1] == '\r' ? len - 1 : len);
        if (open && depth_of(line) != depth) {
            buffer_text(&out, "\n");
            open = false;
        }
        content = content_of(line);
        if (!open) {
            depth = depth_of(line);
            buffer_add(&out, line, depth);
            buffer_text(&out, depth ? " " : "");
        }
        len = strlen(content);
        open = goes_on(content, len);
        buffer_add(&out, content, open && delsp ? len - 1 : len);
        if (!open)
            buffer_text(&out, "\n");
    }
    return out.text;
}
