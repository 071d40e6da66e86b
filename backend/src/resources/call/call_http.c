#include "resources/call/call.h"

#include "base/text.h"
#include "call_sql.h"
#include "commons/cursor.h"

enum { CALLERS = ORGANISER | CONNECTOR | HOST, ASKERS = CONNECTOR | HOST, BODY = 256 };

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    struct json *j = w->json;

    if (!page_take(&w->page, (struct cursor){{pg_text(row, "at"), pg_text(row, "id")}}))
        return;
    json_object(j, NULL);
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "what", pg_text(row, "what"));
    json_text(j, "name", pg_text(row, "name"));
    json_text(j, "telephone", pg_text(row, "telephone"));
    json_text(j, "title", pg_text(row, "title"));
    json_text(j, "address", pg_text(row, "address"));
    json_text(j, "start", pg_text(row, "start"));
    json_text(j, "end", pg_text(row, "end"));
    json_bool(j, "allDay", pg_bool(row, "all_day"));
    json_text(j, "triedAt", pg_text(row, "tried"));
    json_text(j, "version", pg_text(row, "version"));
    json_end(j);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, &sql_call_list,
                PG_ARGS(ctx->here->id, w.page.from.part[0], w.page.from.part[1], w.page.rows),
                add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err outcome_of(struct ctx *ctx, struct pg_row row)
{
    const char *outcome = pg_text(row, "outcome");

    if (!outcome)
        return ERR_NOT_FOUND;
    if (text_equal(outcome, "stale"))
        return ERR_STALE;
    if (text_equal(outcome, "asked"))
        return ctx_fail(ctx, ERR_CONFLICT, "this call asks something: say what they answered");
    if (text_equal(outcome, "told"))
        return ctx_fail(ctx, ERR_CONFLICT, "this call asks nothing");
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err made(struct ctx *ctx)
{
    const char *version;
    struct pg_row row;

    TRY(ctx_version(ctx, &version));
    TRY(pg_one(ctx->db, &sql_call_made, PG_ARGS(ctx->here->id, ctx->in.param[1], version),
               &row));
    return outcome_of(ctx, row);
}

struct answer_body {
    const char *answer;
};

static const char *const answers[] = {"right", "stopped", "not-home", "later", NULL};

static const struct json_field answer_fields[] = {
    {.name = "answer",
     .kind = JSON_WORD,
     .offset = offsetof(struct answer_body, answer),
     .words = answers,
     .required = true},
};

static enum err answer(struct ctx *ctx)
{
    struct answer_body body = {0};
    const char *version;
    struct pg_row row;

    TRY(ctx_read(ctx, answer_fields, COUNT(answer_fields), &body));
    TRY(ctx_version(ctx, &version));
    TRY(pg_one(ctx->db, &sql_call_answer,
               PG_ARGS(ctx->here->id, ctx->in.param[1], version, body.answer), &row));
    return outcome_of(ctx, row);
}

// clang-format off
static const struct route table[] = {
    {.op = "listCalls", .method = GET, .path = N "/calls", .who = CALLERS, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "callMade", .method = POST, .path = N "/calls/{id}/_made", .who = CALLERS, .tx = PG_TX_WRITE, .run = made},
    {.op = "answerCall", .method = POST, .path = N "/calls/{id}/_answer", .who = ASKERS, .tx = PG_TX_WRITE, .max_body = BODY, .run = answer},
};
// clang-format on

const struct routes call_routes = {NULL, API, table, COUNT(table)};
