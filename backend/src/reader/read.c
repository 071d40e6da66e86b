#include "reader/read.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/text.h"
#include "markup/markup.h"

void read_note(struct arena *mem, struct reader_notes *notes, struct reader_note note)
{
    if (notes->n == 0 || (notes->n & (notes->n - 1)) == 0) { /* room doubles */
        struct reader_note *more =
            arena_take(mem, (notes->n ? 2 * notes->n : 1) * sizeof(*more));

        if (notes->n)
            memcpy(more, notes->item, notes->n * sizeof(*more));
        notes->item = more;
    }
    notes->item[notes->n++] = note;
}

/* "*" is any text, also none.  Goes back to the last "*" where the rest does not fit. */
static bool fits(const char *pattern, const char *text)
{
    const char *star = NULL, *again = NULL;

    while (*text) {
        if (*pattern == '*') {
            star = ++pattern;
            again = text;
        } else if (tolower((unsigned char)*pattern) == tolower((unsigned char)*text)) {
            pattern++;
            text++;
        } else if (star) {
            pattern = star;
            text = ++again;
        } else {
            return false;
        }
    }
    while (*pattern == '*')
        pattern++;
    return *pattern == '\0';
}

bool read_left_out(const struct reader_options *options, const char *title)
{
    for (size_t i = 0; title && i < options->leave_out.n; i++)
        if (fits(options->leave_out.item[i], title))
            return true;
    return false;
}

static bool is_telephone(const char *text)
{
    size_t digits = 0;

    if (text[strspn(text, "+0123456789 ()-./")] != '\0')
        return false;
    for (const char *s = text; *s; s++)
        digits += isdigit((unsigned char)*s) != 0;
    return digits >= 8 && digits <= 15;
}

void read_contact(struct arena *mem, const char *text, struct reader_contact *out)
{
    char *next = arena_text(mem, text);

    for (char *part = strsep(&next, ";,|\n"); part; part = strsep(&next, ";,|\n")) {
        part = text_trim(mem, part);
        if (strncasecmp(part, "mailto:", 7) == 0)
            part += 7;
        if (*part == '\0')
            continue;
        if (strchr(part, '@') && !strchr(part, ' '))
            out->email = out->email ? out->email : part;
        else if (is_telephone(part))
            out->telephone = out->telephone ? out->telephone : part;
        else
            out->name = out->name ? out->name : part;
    }
}

const char *read_markdown(struct arena *mem, const char *text)
{
    size_t len = text ? strlen(text) : 0;
    char *markdown;

    if (text_blank(text))
        return NULL;
    markdown = markup_looks_html(text, len) ? markup_from_html(mem, text, len)
                                            : markup_from_text(mem, text, len);
    markdown = text_trim(mem, markdown);
    return *markdown ? markdown : NULL;
}

const char *read_line(struct arena *mem, const char *text)
{
    char *line;

    if (text_blank(text))
        return NULL;
    line = arena_text(mem, text);
    if (markup_looks_html(text, strlen(text)))
        line = markup_plain(mem, markup_from_html(mem, text, strlen(text)));
    for (char *c = line; *c; c++)
        *c = *c == '\n' || *c == '\r' || *c == '\t' ? ' ' : *c;
    line = text_trim(mem, line);
    return *line ? line : NULL;
}

const char *read_url(struct arena *mem, const char *text)
{
    if (!text || text[strcspn(text, " \t\r\n<>\"")] != '\0')
        return NULL;
    if (strncasecmp(text, "http://", 7) == 0 || strncasecmp(text, "https://", 8) == 0)
        return text;
    return strncasecmp(text, "www.", 4) == 0 ? arena_printf(mem, "https://%s", text) : NULL;
}

const char *read_moment(struct arena *mem, int64_t utc)
{
    char text[CLOCK_TEXT];

    clock_text((time_t)utc, text);
    return arena_text(mem, text);
}

static int by_uid(const void *a, const void *b)
{
    const struct reader_activity *x = *(struct reader_activity *const *)a;
    const struct reader_activity *y = *(struct reader_activity *const *)b;

    return strcmp(x->uid ? x->uid : "", y->uid ? y->uid : "");
}

void read_part_uids(struct arena *mem, struct reader_result *out)
{
    size_t n = out->nactivities;
    struct reader_activity **order =
        arena_take(mem, (n + 1) * sizeof(struct reader_activity *));

    for (size_t i = 0; i < n; i++)
        order[i] = &out->activity[i];
    qsort(order, n, sizeof(struct reader_activity *), by_uid);
    for (size_t at = 0, end; at < n; at = end) {
        end = at + 1;
        while (end < n && order[at]->uid && by_uid(&order[at], &order[end]) == 0)
            end++;
        for (size_t i = at; end - at > 1 && i < end; i++)
            order[i]->uid = arena_printf(mem, "%s#%s", order[i]->uid, order[i]->start);
    }
}
