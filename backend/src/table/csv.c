#include "table/csv.h"

#include <string.h>
#include <strings.h>

#include "base/mend.h"
#include "base/text.h"

struct scan {
    struct arena *mem;
    const char *s, *end;
    struct records *out;
    char separator;
    int line;
    const char *field[RECORD_FIELDS];
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
    if (!scan->separator)
        scan->separator = guess_separator(s, scan->end);
    if (scan->end - s < 5 || strncasecmp(s, "sep=", 4) != 0 || !strchr(";,\t", s[4]) ||
        (scan->end - s > 5 && s[5] != '\r' && s[5] != '\n'))
        return;
    scan->separator = s[4];
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
           (*scan->s == ' ' || (*scan->s == '\t' && scan->separator != '\t')))
        scan->s++;
    if (scan->s < scan->end && *scan->s == '"')
        read_quoted(scan);
    const char *rest = scan->s;

    while (scan->s < scan->end && *scan->s != scan->separator && !at_line_end(scan))
        scan->s++;
    buffer_add(&scan->text, rest, (size_t)(scan->s - rest));
    if (scan->n == RECORD_FIELDS) {
        scan->out->too_many = true;
        return;
    }
    scan->field[scan->n++] = text_trim(
        scan->mem, mend_text(scan->mem, scan->text.text, scan->text.len, &scan->out->mended));
}

static void read_record(struct scan *scan)
{
    int line = scan->line;

    scan->n = 0;
    read_field(scan);
    while (scan->s < scan->end && *scan->s == scan->separator) {
        scan->s++;
        read_field(scan);
    }
    records_keep(scan->mem, scan->out, line, scan->field, scan->n);
    scan->out->ends_midway = scan->s == scan->end;
    if (scan->s < scan->end)
        skip_line_end(scan);
}

void csv_read(struct arena *mem, const char *bytes, size_t len, char separator,
              struct records *out)
{
    struct scan scan = {
        .mem = mem, .out = out, .separator = separator, .line = 1, .text = {.mem = mem}};

    *out = (struct records){0};
    scan.s = mend_marks(mem, bytes, &len);
    scan.end = scan.s + len;
    read_separator(&scan);
    while (scan.s < scan.end && out->n < RECORDS_MOST)
        read_record(&scan);
    out->too_many |= scan.s < scan.end;
}
