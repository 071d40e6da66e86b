#include "table/table.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "table/csv.h"
#include "table/row.h"
#include "table/words.h"
#include "table/workbook.h"

enum { WARNINGS_MAX = 500, ABOVE_MOST = 50 /* rows above the headings */ };

static void note(struct arena *mem, struct table_note **list, size_t *n, struct table_note one)
{
    if (*n == 0 || (*n & (*n - 1)) == 0) { /* room doubles at each power of two */
        struct table_note *more = arena_take(mem, (*n ? 2 * *n : 1) * sizeof(*more));

        if (*n)
            memcpy(more, *list, *n * sizeof(*more));
        *list = more;
    }
    (*list)[(*n)++] = one;
}

static void warn(struct arena *mem, struct table *t, int line, const char *text)
{
    if (t->nwarnings < WARNINGS_MAX)
        note(mem, &t->warning, &t->nwarnings, (struct table_note){.line = line, .text = text});
}

static bool begins(const char *bytes, size_t len, const char *with)
{
    size_t n = strlen(with);

    while (len && strchr(" \t\r\n", *bytes)) {
        bytes++;
        len--;
    }
    return len >= n && strncasecmp(bytes, with, n) == 0;
}

/* Files that are surely no list, and what they are. */
static const char *something_else(const char *bytes, size_t len)
{
    /* How a workbook with a password is called, in an envelope as an old .xls has it. */
    static const char locked[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

    if (len == 0)
        return "Het bestand is leeg.";
    if (begins(bytes, len, "<!doctype") || begins(bytes, len, "<html"))
        return "Dit is een webpagina, geen lijst. Misschien moet u op die website eerst "
               "inloggen.";
    if (begins(bytes, len, "\xd0\xcf\x11\xe0"))
        return memmem(bytes, len, locked, sizeof(locked) - 1)
                   ? WORKBOOK_LOCKED
                   : "Dit is een oud Excel-bestand (.xls)." WORKBOOK_SAVE_AS;
    if (begins(bytes, len, "%PDF"))
        return "Dit is een pdf. Daar zijn geen activiteiten uit te lezen.";
    if (begins(bytes, len, "<") || begins(bytes, len, "{") || begins(bytes, len, "["))
        return "Dit is geen agenda en geen lijst met kolommen.";
    return NULL;
}

/* A list as it was found: its rows, and which of them has the headings. */
struct found {
    struct records rows;
    size_t heading;
};

static size_t filled(const struct record *r)
{
    size_t n = 0;

    for (size_t i = 0; i < r->n; i++)
        n += r->field[i][0] != '\0';
    return n;
}

/* A title may stand above the headings: they are the first row with two names of columns, and
 * what stands above has less in it. */
static bool find_heading(struct arena *mem, const struct table_mapping *mapping,
                         size_t nmappings, struct found *f)
{
    size_t most = 0;

    f->heading = 0;
    for (size_t i = 0; i < f->rows.n && i < ABOVE_MOST; i++) {
        const struct record *r = &f->rows.record[i];
        size_t n = filled(r);

        if (n > most && columns_known(mem, r->field, r->n, mapping, nmappings) >= 2) {
            f->heading = i;
            return true;
        }
        most = n > most ? n : most;
    }
    return false;
}

/* A title above them may have other separators than the headings have. */
static void read_csv(struct arena *mem, const char *bytes, size_t len,
                     const struct table_mapping *mapping, size_t nmappings, struct found *f)
{
    static const char separators[] = ";,\t";
    struct found other;

    csv_read(mem, bytes, len, 0, &f->rows);
    if (find_heading(mem, mapping, nmappings, f))
        return;
    for (size_t i = 0; separators[i]; i++) {
        csv_read(mem, bytes, len, separators[i], &other.rows);
        if (find_heading(mem, mapping, nmappings, &other)) {
            *f = other;
            return;
        }
    }
}

static const char *unknown_list(struct arena *mem, const struct record *heading)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "De kolommen zijn niet herkend. Nodig zijn een titel en een datum (voor "
                    "activiteiten), of een naam en een adres (voor organisaties en plekken). "
                    "Gevonden: ");
    for (size_t i = 0; i < heading->n && i < 8; i++)
        buffer_printf(&b, "%s\"%s\"", i ? ", " : "", text_cut(mem, heading->field[i], 30));
    buffer_text(&b, ".");
    return b.text;
}

static const char *why_none(struct arena *mem, const struct found *f,
                            const struct columns *columns)
{
    if (f->rows.n == 0)
        return "Het bestand is leeg.";
    if (columns->hsds)
        return "Dit is één tabel uit een HSDS-bestand (Open Referral, een sociale kaart in "
               "losse "
               "tabellen); die is los niet te lezen. Lever een agenda, of één lijst van "
               "activiteiten, organisaties of plekken.";
    if (f->rows.open_quote)
        return "Het bestand is afgebroken: het laatste veld begint met een aanhalingsteken en "
               "eindigt niet.";
    if (f->rows.too_many)
        return "Deze lijst is te groot.";
    return columns->kind == TABLE_NONE ? unknown_list(mem, &f->rows.record[f->heading]) : NULL;
}

static void tell_columns(struct arena *mem, struct table *t, int line)
{
    for (size_t i = 0; i < t->ncolumns; i++)
        if (t->column[i].field == FIELD_NONE && t->column[i].heading[0])
            warn(mem, t, line,
                 arena_printf(mem, "De kolom \"%s\" is niet herkend en wordt overgeslagen.",
                              text_cut(mem, t->column[i].heading, 60)));
}

/* The headings once more, as on every page of a long list. */
static bool same(const struct record *a, const struct record *b)
{
    for (size_t i = 0; i < a->n || i < b->n; i++)
        if (strcmp(i < a->n ? a->field[i] : "", i < b->n ? b->field[i] : "") != 0)
            return false;
    return true;
}

/* "December 2026" by itself: the rows under it are that month's. */
static bool is_month(struct arena *mem, const struct record *r)
{
    const char *only = NULL;
    struct words words;

    for (size_t i = 0; i < r->n; i++) {
        if (r->field[i][0] && only)
            return false;
        only = r->field[i][0] ? r->field[i] : only;
    }
    return words_cut(mem, only, &words) && words.n >= 1 && words.n <= 2 &&
           word_month(words.word[0]) &&
           (words.n == 1 || words.word[1][strspn(words.word[1], "0123456789")] == '\0');
}

static void read_row(struct arena *mem, const struct record *record, int64_t today,
                     struct table *t)
{
    struct table_row *row = &t->row[t->nrows];
    const char *remark = NULL;
    const char *fault = row_read(mem, record, t, today, row, &remark);

    if (fault)
        note(mem, &t->rejected, &t->nrejected,
             (struct table_note){row->line, row->text[FIELD_UID], row->text[FIELD_TITLE],
                                 fault});
    else
        t->nrows++;
    if (remark && !fault)
        warn(mem, t, record->line, remark);
}

static void read_rows(struct arena *mem, const struct found *f, int64_t today, struct table *t)
{
    const struct record *heading = &f->rows.record[f->heading];

    t->row = arena_take(mem, f->rows.n * sizeof(*t->row));
    for (size_t i = f->heading + 1; i < f->rows.n; i++)
        if (!same(&f->rows.record[i], heading) && !is_month(mem, &f->rows.record[i]))
            read_row(mem, &f->rows.record[i], today, t);
}

void table_read(struct arena *mem, const char *bytes, size_t len,
                const struct table_mapping *mapping, size_t nmappings, int64_t today,
                struct table *t)
{
    struct columns columns = {0};
    struct found f = {0};
    const struct record *heading;

    *t = (struct table){.sheet = workbook_looks_like(bytes, len)};
    t->reason = t->sheet ? workbook_read(mem, bytes, len, &f.rows) : something_else(bytes, len);
    if (t->reason)
        return;
    if (t->sheet)
        find_heading(mem, mapping, nmappings, &f);
    else
        read_csv(mem, bytes, len, mapping, nmappings, &f);
    heading = f.rows.n ? &f.rows.record[f.heading] : NULL;
    if (heading)
        columns_read(mem, heading->field, heading->n, mapping, nmappings, &columns);
    t->column = columns.column;
    t->ncolumns = columns.n;
    t->reason = why_none(mem, &f, &columns);
    if (t->reason)
        return;
    t->kind = columns.kind;
    tell_columns(mem, t, heading->line);
    read_rows(mem, &f, today, t);
    /* A last row that is short and has no line end is where a download stopped. */
    t->complete = !f.rows.ends_midway || f.rows.record[f.rows.n - 1].n >= t->ncolumns;
    if (f.rows.mended)
        warn(mem, t, 0, "Sommige tekens waren geen UTF-8 en zijn als latin-1 gelezen.");
    if (!t->complete)
        warn(mem, t, 0, "De laatste rij is niet af. Misschien mist er iets aan het eind.");
    if (!t->nrows && !t->nrejected)
        warn(mem, t, 0, "Deze lijst is leeg.");
}
