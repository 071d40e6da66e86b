#include "letter/lines.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

enum { LINES_MOST = 20000 };

static const char *trimmed(struct arena *mem, const char *line, size_t len)
{
    while (len && strchr(" \t\r", line[len - 1]))
        len--;
    return arena_copy(mem, line, len);
}

void lines_split(struct arena *mem, const char *text, struct text_lines *lines)
{
    size_t most = 1;

    for (const char *c = text; *c && most < LINES_MOST; c++)
        most += *c == '\n';
    lines->line = arena_take(mem, most * sizeof(const char *));
    for (lines->n = 0; lines->n < most;) {
        size_t len = strcspn(text, "\n");

        lines->line[lines->n++] = trimmed(mem, text, len);
        if (text[len] == '\0')
            break;
        text += len + 1;
    }
}

bool line_begins(const char *line, const char *const *words)
{
    for (; *words; words++)
        if (strncasecmp(line, *words, strlen(*words)) == 0)
            return true;
    return false;
}

bool line_holds(const char *line, const char *const *words)
{
    for (; *words; words++)
        if (strcasestr(line, *words))
            return true;
    return false;
}

bool line_blank(const char *line) { return text_blank(line); }

bool line_quoted(const char *line) { return line[strspn(line, " ")] == '>'; }
