#include "calendar/lines.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/mend.h"

/* NAME: or NAME; at the start: what is no fold but a property of its own.  A NAME may
 * also be folded before its colon: then s[len..end) goes on with it on the next line. */
static bool begins_property(const char *s, size_t len, const char *end)
{
    const char *next = s + len;
    size_t i = 0;

    while (i < len &&
           (isalnum((unsigned char)s[i]) || s[i] == '-' || s[i] == '_' || s[i] == '.'))
        i++;
    if (i == 0 || i < len)
        return i > 0 && (s[i] == ':' || s[i] == ';');
    next += next < end && *next == '\r';
    next += next < end && *next == '\n';
    return end - next > 1 && (next[0] == ' ' || next[0] == '\t') &&
           (next[1] == ':' || next[1] == ';');
}

/* Does the value of this (vCalendar 1.0) line run on after a "=" at its end? */
static bool runs_on(const struct buffer *line)
{
    const char *colon = line->len ? memchr(line->text, ':', line->len) : NULL;
    static const char word[] = "QUOTED-PRINTABLE";

    if (!colon || line->text[line->len - 1] != '=')
        return false;
    for (const char *s = line->text; s + sizeof(word) - 1 <= colon; s++)
        if (strncasecmp(s, word, sizeof(word) - 1) == 0)
            return true;
    return false;
}

struct joiner {
    struct arena *mem;
    struct cal_lines *out;
    size_t room;
    struct buffer line; /* the content line so far */
    int number;         /* where it began; 0: none begun */
};

static void finish(struct joiner *j)
{
    struct cal_lines *out = j->out;

    if (!j->number)
        return;
    if (out->n == j->room) {
        size_t room = j->room ? 2 * j->room : 256;
        struct cal_line *more = arena_take(j->mem, room * sizeof(*more));

        if (out->n)
            memcpy(more, out->line, out->n * sizeof(*more));
        out->line = more;
        j->room = room;
    }
    struct cal_line *line = &out->line[out->n++];

    line->text = mend_text(j->mem, j->line.len ? j->line.text : "", j->line.len, &out->mended);
    line->len = strlen(line->text);
    line->number = j->number;
    j->line.len = 0;
    j->number = 0;
}

static void take(struct joiner *j, const char *s, size_t len, const char *end, int number)
{
    if (j->number && runs_on(&j->line)) {
        j->line.len--;
        buffer_add(&j->line, s, len);
    } else if (j->number && len && (s[0] == ' ' || s[0] == '\t')) {
        buffer_add(&j->line, s + 1, len - 1);
    } else if (len == 0) {
        return;
    } else if (j->number && !begins_property(s, len, end)) {
        j->out->unfolded = true;
        buffer_text(&j->line, "\\n");
        buffer_add(&j->line, s, len);
    } else {
        finish(j);
        j->number = number;
        buffer_add(&j->line, s, len);
    }
}

void lines_read(struct arena *mem, const char *bytes, size_t len, struct cal_lines *out)
{
    struct joiner j = {.mem = mem, .out = out, .line = {.mem = mem}};
    int number = 1;

    *out = (struct cal_lines){0};
    bytes = mend_marks(mem, bytes, &len);
    for (size_t at = 0; at < len; number++) {
        size_t end = at;

        while (end < len && bytes[end] != '\n' && bytes[end] != '\r')
            end++;
        take(&j, bytes + at, end - at, bytes + len, number);
        at = end + (end + 1 < len && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
    }
    finish(&j);
}
