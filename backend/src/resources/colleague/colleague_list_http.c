#include "base/child.h"
#include "base/text.h"
#include "resources/colleague/colleague_list.h"

#define TYPES "text/csv application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

enum {
    BODY_MAX = 2 << 20,
    VALUES_MAX = 400000,
    SECONDS = 10,
    MEMORY = 512 << 20,
    OUTPUT = 16 << 20,
};

/* The rows of the file, by the child; reason where it is of no use. */
static enum err read_file(struct ctx *ctx, const struct json_value **rows, const char **reason)
{
    static const char *const argv[] = {"voordeur-reader", "records", NULL};
    const struct child_limits limits = {
        .seconds = SECONDS, .memory = MEMORY, .max_output = OUTPUT};
    const struct json_value *read;
    struct child_result r;
    const char *detail;
    enum err err;

    TRY(child_run(ctx->mem, argv, ctx->in.body, ctx->in.body_len, &limits, &r));
    if (r.exit_code > 0)
        return ctx_fail(ctx, ERR_BROKEN, "the reader did not answer");
    *reason = "Dit bestand is te groot of te ingewikkeld om te lezen. Deel het op in kleinere "
              "bestanden.";
    if (r.exit_code < 0)
        return ERR_OK;
    err = json_parse_large(ctx->mem, r.output, r.len, VALUES_MAX, &read, &detail);
    if (err == ERR_TOO_LARGE)
        return ERR_OK;
    TRY(err);
    if (json_member_text(read, "reason")) {
        *reason = json_member_text(read, "reason");
        return ERR_OK;
    }
    if (!json_member_true(read, "complete"))
        return ERR_OK;
    *rows = json_member(read, "rows");
    *reason = NULL;
    return ERR_OK;
}

static void row_json(struct json *j, const struct colleague_row *row)
{
    json_object(j, NULL);
    json_int(j, "line", row->line);
    json_text(j, "name", row->is.name);
    json_text(j, "outcome", row->outcome);
    json_array(j, "faults");
    for (int i = 0; i < row->nfaults; i++) {
        json_object(j, NULL);
        json_text(j, "field", row->fault[i].field);
        json_text(j, "code", row->fault[i].code);
        json_end(j);
    }
    json_end(j);
    json_end(j);
}

static void counts_json(struct json *j, const struct colleague_list *list)
{
    static const char *const outcomes[] = {"added", "changed", "unchanged", "own", "rejected"};

    json_object(j, "counts");
    for (size_t k = 0; k < COUNT(outcomes); k++) {
        int n = 0;

        for (size_t i = 0; i < list->nrows; i++)
            n += text_equal(list->row[i].outcome, outcomes[k]);
        json_int(j, outcomes[k], n);
    }
    json_end(j);
}

static void gone_json(struct pg_row row, void *j)
{
    json_object(j, NULL);
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "name", pg_text(row, "name"));
    json_text(j, "version", pg_text(row, "version"));
    json_end(j);
}

static enum err report(struct ctx *ctx, const char *organisation,
                       const struct colleague_list *list, bool saved)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_bool(j, "saved", saved);
    json_text(j, "reason", list->reason);
    counts_json(j, list);
    json_array(j, "columns");
    for (size_t i = 0; i < list->ncolumns; i++) {
        json_object(j, NULL);
        json_text(j, "heading", text_line(ctx->mem, list->heading[i], 200));
        json_text(j, "field", colleague_column_name(list->column[i]));
        json_end(j);
    }
    json_end(j);
    json_array(j, "rows");
    for (size_t i = 0; i < list->nrows; i++)
        row_json(j, &list->row[i]);
    json_end(j);
    json_array(j, "gone");
    if (!list->reason)
        TRY(colleague_list_gone(ctx, organisation, list, gone_json, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static enum err run(struct ctx *ctx, bool save)
{
    struct colleague_names *themes = arena_take(ctx->mem, sizeof *themes);
    struct colleague_names *areas = arena_take(ctx->mem, sizeof *areas);
    const struct json_value *rows = NULL;
    const char *organisation = NULL, *reason = NULL;
    struct colleague_list list = {0};

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(ctx_query_done(ctx));
    if (!organisation)
        return ctx_fail_parameter(ctx, "organisation", "required");
    TRY(colleague_list_check(ctx, organisation));
    themes->n = areas->n = 0;
    TRY(colleague_list_names(ctx, themes, areas));
    TRY(read_file(ctx, &rows, &reason));
    if (reason)
        list = (struct colleague_list){.reason = reason};
    else
        colleague_list_read(ctx->mem, rows, themes, areas, &list);
    if (list.reason)
        return report(ctx, organisation, &list, false);
    TRY(colleague_list_keep(ctx, organisation, &list, save));
    return report(ctx, organisation, &list, save);
}

static enum err table(struct ctx *ctx)
{
    const char *organisation = NULL;

    ctx_query_id(ctx, "organisation", &organisation);
    TRY(ctx_query_done(ctx));
    if (!organisation)
        return ctx_fail_parameter(ctx, "organisation", "required");
    TRY(colleague_list_check(ctx, organisation));
    ctx->out.status = 200;
    ctx->out.type = "text/csv; charset=utf-8";
    ctx->out.cache = CACHE_PRIVATE;
    return colleague_list_table(ctx, organisation);
}

static enum err look(struct ctx *ctx) { return run(ctx, false); }
static enum err save(struct ctx *ctx) { return run(ctx, true); }

// clang-format off
static const struct route routes[] = {
    {.op = "previewColleagues", .method = POST, .path = N "/colleagues/_preview", .who = COLLEAGUES, .tx = PG_TX_READ,
     .max_body = BODY_MAX, .run = look, .query = "organisation", .body_type = TYPES, .pool = SLOW},
    {.op = "importColleagues", .method = POST, .path = N "/colleagues/_import", .who = COLLEAGUES, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = save, .query = "organisation", .body_type = TYPES, .pool = SLOW},
    {.op = "tabulateColleagues", .method = GET, .path = N "/colleagues/_table", .who = COLLEAGUES, .tx = PG_TX_READ, .run = table,
     .query = "organisation"},
};
// clang-format on

const struct routes colleague_list_routes = {"colleagues", API, routes, COUNT(routes)};
