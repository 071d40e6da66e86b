#include "table/csv.h"

#include <string.h>
#include <strings.h>

#include "base/mend.h"
#include "base/text.h"

struct scan {
    struct arena *mem;
    const char *s, *end;
    struct csv *out;
    int line;
    size_t room;
    const char *field[CSV_FIELDS];
    size_t n;
    struct buffer text; /* of the field at hand */
};

/* The separator that stands most often in the first record, outside quotes. */
static char guess_separator(const char *s, const char *end)
{
    size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;

    for (; s < end && (quoted || (*s != '\n' && *s != '\r')); s++) {
        quoted ^= *s == '"';
        commas += !quoted && *s == ',';
        semicolons += !quoted && *s == ';';
        tabs += !quoted && *s == '\t';
    }
    return tabs > semicolons && tabs > commas   ? '\t'
           : semicolons >= commas && semicolons ? ';'
                                                : ',';
}

/* Excel may say it on a line of its own: sep=; */
static void read_separator(struct scan *scan)
{
    const char *s = scan->s;

    while (s < scan->end && (*s == '\n' || *s == '\r'))
        s++;
    scan->out->separator = guess_separator(s, scan->end);
    if (scan->end - s < 5 || strncasecmp(s, "sep=", 4) != 0 || !strchr(";,\t", s[4]) ||
        (scan->end - s > 5 && s[5] != '\r' && s[5] != '\n'))
        return;
    scan->out->separator = s[4];
    scan->s = s + 5;
}

static bool at_line_end(const struct scan *scan)
{
    return *scan->s == '\n' || *scan->s == '\r';
}

static void skip_line_end(struct scan *scan)
{
    scan->s += scan->end - scan->s > 1 && scan->s[0] == '\r' && scan->s[1] == '\n' ? 2 : 1;
    scan->line++;
}

/* What stands between quotes; a quote in it is written twice.  Moves past the closing one. */
static void read_quoted(struct scan *scan)
{
    for (scan->s++; scan->s < scan->end; scan->s++) {
        if (*scan->s == '"') {
            if (scan->end - scan->s < 2 || scan->s[1] != '"') {
                scan->s++;
                return;
            }
            scan->s++;
        }
        if (*scan->s == '\r' && scan->end - scan->s > 1 && scan->s[1] == '\n')
            continue;
        scan->line += *scan->s == '\n' || *scan->s == '\r';
        buffer_add(&scan->text, *scan->s == '\r' ? "\n" : scan->s, 1);
    }
    scan->out->open_quote = true;
}

static void read_field(struct scan *scan)
{
    scan->text.len = 0;
    while (scan->s < scan->end &&
           (*scan->s == ' ' || (*scan->s == '\t' && scan->out->separator != '\t')))
        scan->s++;
    if (scan->s < scan->end && *scan->s == '"')
        read_quoted(scan);
    const char *rest = scan->s;

    while (scan->s < scan->end && *scan->s != scan->out->separator && !at_line_end(scan))
        scan->s++;
    buffer_add(&scan->text, rest, (size_t)(scan->s - rest));
    if (scan->n == CSV_FIELDS) {
        scan->out->too_many = true;
        return;
    }
    scan->field[scan->n++] = text_trim(
        scan->mem, mend_text(scan->mem, scan->text.text, scan->text.len, &scan->out->mended));
}

static bool empty(const struct scan *scan)
{
    for (size_t i = 0; i < scan->n; i++)
        if (scan->field[i][0])
            return false;
    return true;
}

static void keep(struct scan *scan, int line)
{
    struct csv *out = scan->out;

    if (empty(scan))
        return;
    if (out->n == scan->room) {
        size_t room = scan->room ? 2 * scan->room : 64;
        struct csv_record *more = arena_take(scan->mem, room * sizeof(*more));

        if (out->n)
            memcpy(more, out->record, out->n * sizeof(*more));
        out->record = more;
        scan->room = room;
    }
    struct csv_record *r = &out->record[out->n++];

    *r = (struct csv_record){line, arena_take(scan->mem, scan->n * sizeof(char *)), scan->n};
    memcpy(r->field, scan->field, scan->n * sizeof(char *));
}

static void read_record(struct scan *scan)
{
    int line = scan->line;

    scan->n = 0;
    read_field(scan);
    while (scan->s < scan->end && *scan->s == scan->out->separator) {
        scan->s++;
        read_field(scan);
    }
    keep(scan, line);
    scan->out->ends_midway = scan->s == scan->end;
    if (scan->s < scan->end)
        skip_line_end(scan);
}

void csv_read(struct arena *mem, const char *bytes, size_t len, struct csv *out)
{
    struct scan scan = {.mem = mem, .out = out, .line = 1, .text = {.mem = mem}};

    *out = (struct csv){0};
    scan.s = mend_marks(mem, bytes, &len);
    scan.end = scan.s + len;
    read_separator(&scan);
    while (scan.s < scan.end && out->n < CSV_RECORDS)
        read_record(&scan);
    out->too_many |= scan.s < scan.end;
}
