#include "base/text.h"
#include "colleague_list_sql.h"
#include "resources/colleague/colleague_list.h"

enum err colleague_list_check(struct ctx *ctx, const char *organisation)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_colleague_list_organisation,
                          PG_ARGS(ctx->here->id, organisation), &row);

    if (err == ERR_NOT_FOUND)
        return ctx_fail_parameter(ctx, "organisation", "not_found");
    TRY(err);
    return pg_bool(row, "keeps")
               ? ERR_OK
               : ctx_fail(ctx, ERR_NOT_YOURS, "the list is another organisation's");
}

static void add_name(struct pg_row row, void *arg)
{
    struct colleague_names *names = arg;

    if (names->n < COUNT(names->one)) {
        names->one[names->n].name = pg_text(row, "name");
        names->one[names->n++].code = pg_text(row, "code");
    }
}

enum err colleague_list_names(struct ctx *ctx, struct colleague_names *themes,
                              struct colleague_names *areas)
{
    TRY(pg_each(ctx->db, &sql_colleague_list_themes, PG_ARGS(ctx->here->id), add_name, themes));
    return pg_each(ctx->db, &sql_colleague_list_areas, PG_ARGS(ctx->here->id), add_name, areas);
}

static void put(struct json *j, const char *key, const char *text)
{
    json_text(j, key, text ? text : "");
}

/* At once: a statement may take a few seconds at most, on a busy machine too. */
enum { SAVED_AT_ONCE = 500 };

/* The good rows from here to there, members named as columns. */
static enum err rows_json(struct ctx *ctx, const struct colleague_list *list, size_t from,
                          size_t to, const char **rows)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_array(j, NULL);
    for (size_t i = from; i < to && i < list->nrows; i++) {
        const struct colleague_draft *d = &list->row[i].is;

        if (list->row[i].nfaults)
            continue;
        json_object(j, NULL);
        json_int(j, "at", (int64_t)i);
        put(j, "name", d->name);
        put(j, "job_title", d->job_title);
        put(j, "expertise", d->expertise);
        put(j, "telephone", d->telephone);
        put(j, "email", d->email);
        json_texts(j, "themes", &d->themes);
        json_texts(j, "areas", &d->areas);
        json_texts(j, "streets", &d->streets);
        json_texts(j, "days", &d->days);
        json_texts(j, "languages", &d->languages);
        /* What the list has no column for is left as it is. */
        if (colleague_list_has(list, COLUMN_WALK_IN_FOR))
            put(j, "walk_in_for", d->walk_in_for);
        if (colleague_list_has(list, COLUMN_WALK_IN_HOURS))
            hours_json(j, "walk_in_hours", &d->walk_in_hours);
        if (colleague_list_has(list, COLUMN_WALK_IN_PLACE))
            put(j, "walk_in_place", list->row[i].walk_in_place);
        json_end(j);
    }
    json_end(j);
    TRY(json_done(j));
    *rows = out.text;
    return ERR_OK;
}

static void take_outcome(struct pg_row row, void *arg)
{
    struct colleague_list *list = arg;
    size_t at = (size_t)pg_int(row, "at");

    if (at >= list->nrows)
        return;
    list->row[at].outcome = pg_text(row, "outcome");
    if (text_equal(list->row[at].outcome, "rejected"))
        list->row[at].fault[list->row[at].nfaults++] =
            (struct colleague_fault){pg_text(row, "field"), pg_text(row, "code")};
}

enum err colleague_list_keep(struct ctx *ctx, const char *organisation,
                             struct colleague_list *list, bool save)
{
    const char *rows;

    for (size_t i = 0; i < list->nrows; i++)
        list->row[i].outcome = "rejected";
    TRY(rows_json(ctx, list, 0, list->nrows, &rows));
    TRY(pg_each(ctx->db, &sql_colleague_list_compare,
                PG_ARGS(ctx->here->id, organisation, rows), take_outcome, list));
    /* What stands there twice has a fault by now, and is left out. */
    for (size_t from = 0; save && from < list->nrows; from += SAVED_AT_ONCE) {
        TRY(rows_json(ctx, list, from, from + SAVED_AT_ONCE, &rows));
        TRY(pg_run(ctx->db, &sql_colleague_list_save,
                   PG_ARGS(ctx->here->id, organisation, rows)));
    }
    return ERR_OK;
}

enum err colleague_list_gone(struct ctx *ctx, const char *organisation,
                             const struct colleague_list *list, pg_row_fn *fn, void *arg)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_array(j, NULL);
    for (size_t i = 0; i < list->nrows; i++) {
        json_object(j, NULL);
        put(j, "name", list->row[i].is.name);
        put(j, "email", list->row[i].is.email);
        json_end(j);
    }
    json_end(j);
    TRY(json_done(j));
    return pg_each(ctx->db, &sql_colleague_list_gone,
                   PG_ARGS(ctx->here->id, organisation, out.text), fn, arg);
}

enum err colleague_list_all(struct ctx *ctx, const char *organisation, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_colleague_list_table, PG_ARGS(ctx->here->id, organisation), fn,
                   arg);
}
