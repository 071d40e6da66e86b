#include "table/table.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "table/csv.h"
#include "table/row.h"

enum { WARNINGS_MAX = 500 };

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
    if (len == 0)
        return "Het bestand is leeg.";
    if (begins(bytes, len, "<!doctype") || begins(bytes, len, "<html"))
        return "Dit is een webpagina, geen lijst. Misschien moet u op die website eerst "
               "inloggen.";
    if (begins(bytes, len, "PK\x03\x04") || begins(bytes, len, "\xd0\xcf\x11\xe0"))
        return "Dit is een Excel-bestand. Bewaar het eerst als CSV en probeer het dan opnieuw.";
    if (begins(bytes, len, "%PDF"))
        return "Dit is een pdf. Daar zijn geen activiteiten uit te lezen.";
    if (begins(bytes, len, "<") || begins(bytes, len, "{") || begins(bytes, len, "["))
        return "Dit is geen agenda en geen lijst met kolommen.";
    return NULL;
}

static const char *unknown_list(struct arena *mem, const struct csv *csv)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "De kolommen zijn niet herkend. Nodig zijn een titel en een datum (voor "
                    "activiteiten), of een naam en een adres (voor organisaties en plekken). "
                    "Gevonden: ");
    for (size_t i = 0; i < csv->record[0].n && i < 8; i++)
        buffer_printf(&b, "%s\"%s\"", i ? ", " : "",
                      text_cut(mem, csv->record[0].field[i], 30));
    buffer_text(&b, ".");
    return b.text;
}

static const char *why_none(struct arena *mem, const struct csv *csv,
                            const struct columns *columns)
{
    if (csv->n == 0)
        return "Het bestand is leeg.";
    if (columns->hsds)
        return "Dit is één tabel uit een HSDS-bestand (Open Referral, een sociale kaart in "
               "losse "
               "tabellen); die is los niet te lezen. Lever een agenda, of één lijst van "
               "activiteiten, organisaties of plekken.";
    if (csv->open_quote)
        return "Het bestand is afgebroken: het laatste veld begint met een aanhalingsteken en "
               "eindigt niet.";
    if (csv->too_many)
        return "Deze lijst is te groot.";
    return columns->kind == TABLE_NONE ? unknown_list(mem, csv) : NULL;
}

static void tell_columns(struct arena *mem, struct table *t)
{
    for (size_t i = 0; i < t->ncolumns; i++)
        if (t->column[i].field == FIELD_NONE && t->column[i].heading[0])
            warn(mem, t, 1,
                 arena_printf(mem, "De kolom \"%s\" is niet herkend en wordt overgeslagen.",
                              text_cut(mem, t->column[i].heading, 60)));
}

static void read_rows(struct arena *mem, const struct csv *csv, int64_t today, struct table *t)
{
    t->row = arena_take(mem, csv->n * sizeof(*t->row));
    for (size_t i = 1; i < csv->n; i++) {
        struct table_row *row = &t->row[t->nrows];
        const char *remark = NULL;
        const char *fault = row_read(mem, &csv->record[i], t, today, row, &remark);

        if (fault)
            note(mem, &t->rejected, &t->nrejected,
                 (struct table_note){row->line, row->text[FIELD_UID], row->text[FIELD_TITLE],
                                     fault});
        else
            t->nrows++;
        if (remark && !fault)
            warn(mem, t, csv->record[i].line, remark);
    }
}

void table_read(struct arena *mem, const char *bytes, size_t len,
                const struct table_mapping *mapping, size_t nmappings, int64_t today,
                struct table *t)
{
    struct columns columns = {0};
    struct csv csv;

    *t = (struct table){.reason = something_else(bytes, len)};
    if (t->reason)
        return;
    csv_read(mem, bytes, len, &csv);
    if (csv.n)
        columns_read(mem, csv.record[0].field, csv.record[0].n, mapping, nmappings, &columns);
    t->column = columns.column;
    t->ncolumns = columns.n;
    t->reason = why_none(mem, &csv, &columns);
    if (t->reason)
        return;
    t->kind = columns.kind;
    tell_columns(mem, t);
    read_rows(mem, &csv, today, t);
    /* A last row that is short and has no line end is where a download stopped. */
    t->complete = !csv.ends_midway || csv.record[csv.n - 1].n >= t->ncolumns;
    if (csv.mended)
        warn(mem, t, 0, "Sommige tekens waren geen UTF-8 en zijn als latin-1 gelezen.");
    if (!t->complete)
        warn(mem, t, 0, "De laatste rij is niet af. Misschien mist er iets aan het eind.");
    if (!t->nrows && !t->nrejected)
        warn(mem, t, 0, "Deze lijst is leeg.");
}
