#include "table/cells.h"

#include <string.h>

#include "base/mend.h"
#include "base/text.h"

enum { ROWS_MOST = 1048576 };

static void gather(struct buffer *text, const char *piece)
{
    if (piece && text->len < CELLS_TEXT)
        buffer_add(text, piece, strnlen(piece, CELLS_TEXT - text->len));
}

static void empty(struct buffer *text)
{
    text->len = 0;
    buffer_add(text, "", 0);
}

/* "_x000D_" is how a workbook writes a carriage return; a line feed follows it. */
static const char *keep_text(struct cells *c, const struct buffer *text)
{
    char *kept = mend_text(c->mem, text->text, text->len, &c->mended);

    for (char *s = kept; (s = strcasestr(s, "_x000D_"));)
        memmove(s, s + 7, strlen(s + 7) + 1);
    return text_trim(c->mem, kept);
}

void cells_share(struct cells *c, struct xml *x)
{
    struct buffer text = {.mem = c->mem};

    empty(&text);
    while (xml_next(x) && c->strings.len < CELLS_STRINGS * sizeof(char *)) {
        gather(&text, xml_text(x, "t", "rPh")); /* not how Japanese is pronounced */
        if (xml_ends(x, "si")) {
            const char *kept = keep_text(c, &text);

            buffer_add(&c->strings, (const char *)&kept, sizeof(kept));
            empty(&text);
        }
    }
}

/* One of a list in a buffer, or NULL past its end. */
static const void *one_of(const struct buffer *list, const char *index, size_t size)
{
    int64_t i;

    return text_int(index, 0, (int64_t)(list->len / size) - 1, &i)
               ? list->text + (size_t)i * size
               : NULL;
}

static const char *shared(struct cells *c, const char *index)
{
    const char *const *text = one_of(&c->strings, index, sizeof(*text));

    c->wrong |= !text;
    return text ? *text : "";
}

/* A day that a program wrote as a text: the time only where there is one. */
static const char *iso_text(struct cells *c, const char *text)
{
    const char *midnight = strstr(text, "T00:00:00");

    return midnight ? arena_copy(c->mem, text, (size_t)(midnight - text)) : text;
}

static const char *cell_text(struct cells *c, const char *type, const char *style,
                             const struct buffer *stored)
{
    const struct number_format *format = one_of(&c->formats, style, sizeof(*format));
    const char *text;

    if (stored->len == 0 || strcmp(type, "e") == 0) /* "#N/A" says nothing */
        return "";
    text = keep_text(c, stored);
    if (strcmp(type, "s") == 0)
        return shared(c, text);
    if (strcmp(type, "b") == 0)
        return strcmp(text, "0") == 0 ? "nee" : "ja";
    if (strcmp(type, "d") == 0)
        return iso_text(c, text);
    if (strcmp(type, "n") != 0)
        return text;
    text = number_text(c->mem, text, format ? *format : number_format(0, NULL), c->from_1904);
    return text ? text : "";
}

/* "AB12" is in column 27, counted from 0; -1 without letters, or past any column. */
static int column_of(const char *reference)
{
    int column = 0;

    for (; *reference >= 'A' && *reference <= 'Z' && column < ROWS_MOST; reference++)
        column = column * 26 + (*reference - 'A' + 1);
    return column - 1;
}

struct row {
    int line, column; /* that were begun */
    const char *field[RECORD_FIELDS];
    size_t n;
};

static void begin_row(struct row *r, const char *number)
{
    int64_t line;

    *r = (struct row){.line = text_int(number, 1, ROWS_MOST, &line) ? (int)line : r->line + 1,
                      .column = -1};
}

static void put(struct row *r, const char *text, struct records *out)
{
    if (!text[0])
        return;
    if (r->column >= RECORD_FIELDS) {
        out->too_many = true;
        return;
    }
    while (r->n <= (size_t)r->column)
        r->field[r->n++] = "";
    r->field[r->column] = text;
}

void cells_read(struct cells *c, struct xml *x, struct records *out)
{
    struct buffer stored = {.mem = c->mem};
    struct row row = {0};
    const char *type = "n", *style = NULL;

    empty(&stored);
    while (xml_next(x) && !c->wrong && !out->too_many) {
        gather(&stored, xml_text(x, "v", "rPh"));
        gather(&stored, xml_text(x, "t", "rPh"));
        if (xml_begins(x, "row")) {
            begin_row(&row, xml_attribute(x, "r"));
        } else if (xml_begins(x, "c")) {
            const char *reference = xml_attribute(x, "r"), *said = xml_attribute(x, "t");

            row.column = reference ? column_of(reference) : row.column + 1;
            type = said ? said : "n";
            style = xml_attribute(x, "s");
            empty(&stored);
        } else if (xml_ends(x, "c") && row.column >= 0) {
            put(&row, cell_text(c, type, style ? style : "0", &stored), out);
        } else if (xml_ends(x, "row")) {
            records_keep(c->mem, out, row.line, row.field, row.n);
        }
    }
    out->mended |= c->mended;
}
