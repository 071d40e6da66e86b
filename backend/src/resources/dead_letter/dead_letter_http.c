#include "resources/dead_letter/dead_letter.h"

#include "commons/cursor.h"
#include "dead_letter_sql.h"

enum { POSTMASTERS = ADMINS | OPERATOR };

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    struct json *j = w->json;

    if (!page_take(&w->page, (struct cursor){{pg_text(row, "died")}}))
        return;
    json_object(j, NULL);
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "kind", pg_text(row, "kind"));
    json_text(j, "address", pg_text(row, "address"));
    json_text(j, "reason", pg_text(row, "why"));
    json_int(j, "tries", pg_int(row, "tries"));
    json_text(j, "createdAt", pg_text(row, "created"));
    json_text(j, "diedAt", pg_text(row, "died"));
    json_bool(j, "mayTryAgain", pg_bool(row, "again"));
    json_end(j);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "m", &w.page));
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, &sql_dead_letter_list, PG_ARGS(w.page.from.part[0], w.page.rows), add,
                &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err again(struct ctx *ctx)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_dead_letter_again, PG_ARGS(ctx->in.param[1]), &row));
    if (!pg_bool(row, "done"))
        return ERR_NOT_FOUND;
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "listDeadLetters", .method = GET, .path = N "/dead-letters", .who = POSTMASTERS, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "tryLetterAgain", .method = POST, .path = N "/dead-letters/{id}/_again", .who = POSTMASTERS, .tx = PG_TX_WRITE,
     .run = again},
};
// clang-format on

const struct routes dead_letter_routes = {NULL, API, table, COUNT(table)};
