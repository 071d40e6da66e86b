/* Who is here for an organisation, as a list that a spreadsheet opens and that can be read in
 * again. */
#include "base/text.h"
#include "resources/colleague/colleague_list.h"
#include "table/write.h"

struct table {
    struct arena *mem;
    struct buffer *out;
};

/* "maandag, dinsdag": what each is called in a list. */
static const char *names_of(struct table *t, struct pg_row row, const char *column,
                            const char *(*name)(const char *code))
{
    struct buffer out = {.mem = t->mem};
    size_t n;
    const char **code = pg_array(t->mem, row, column, &n);

    buffer_add(&out, "", 0);
    for (size_t i = 0; i < n; i++)
        buffer_printf(&out, "%s%s", i ? ", " : "", name(code[i]));
    return out.text;
}

static void add_row(struct pg_row row, void *arg)
{
    struct table *t = arg;
    const char *cells[COLUMNS];

    for (int i = 0; i < COLUMNS; i++)
        cells[i] = pg_text(row, colleague_column_stored(i));
    cells[COLUMN_DAYS] = names_of(t, row, "days", need_day_name);
    cells[COLUMN_LANGUAGES] = names_of(t, row, "languages", need_language_name);
    table_row(t->out, cells, COLUMNS);
}

enum err colleague_list_table(struct ctx *ctx, const char *organisation)
{
    static const char *const headings[COLUMNS] = {
        "Naam",     "Functie", "E-mail",  "Telefoon",    "Werkdagen",    "Talen",     "Thema's",
        "Weet van", "Buurten", "Straten", "Inloop voor", "Inlooptijden", "Inloopplek"};
    struct table t = {ctx->mem, &ctx->out.body};

    table_begin(t.out);
    table_row(t.out, headings, COLUMNS);
    return colleague_list_all(ctx, organisation, add_row, &t);
}
