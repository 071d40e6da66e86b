#include "base/text.h"
#include "resources/report/report.h"

enum { BODY = 16384, NOTE_MAX = 2000 };

#define AT(type, member) .offset = offsetof(struct type, member)

static const char *const kinds[] = {
    "ask",          "offer", "thanks",  "conversation", "message", "activity",
    "organisation", "place", "project", "service",      NULL};
static const char *const reasons[] = {"insult",      "discrimination", "scam",
                                      "advertising", "danger",         "privacy",
                                      "objection",   "other",          NULL};
static const char *const outcomes[] = {"kept", "refused", "restored", NULL};

// clang-format off
static const struct json_field draft_fields[] = {
    {.name = "kind", .kind = JSON_WORD, AT(report_draft, kind), .words = kinds, .required = true},
    {.name = "item", .kind = JSON_ID, AT(report_draft, item), .required = true},
    {.name = "reason", .kind = JSON_WORD, AT(report_draft, reason), .words = reasons, .required = true},
    {.name = "note", .kind = JSON_TEXT_BLOCK, AT(report_draft, note), .max = NOTE_MAX},
};

static const struct json_field decision_fields[] = {
    {.name = "outcome", .kind = JSON_WORD, AT(report_decision, outcome), .words = outcomes, .required = true},
    {.name = "decision", .kind = JSON_TEXT_BLOCK, AT(report_decision, decision), .max = NOTE_MAX, .required = true},
};
// clang-format on

static enum err post(struct ctx *ctx)
{
    struct report_draft d = {0};
    const char *id;
    struct json *j;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &d));
    TRY(report_insert(ctx, &d, &id));
    j = ctx_reply(ctx, 201);
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    json_object(j, NULL);
    json_text(j, "id", id);
    json_end(j);
    return json_done(j);
}

static enum err list(struct ctx *ctx)
{
    struct paged cards = {0};
    bool decided = false;

    ctx_query_flag(ctx, "decided", &decided);
    TRY(page_read(ctx, "mi", &cards.page));
    cards.json = page_begin(ctx);
    TRY(report_list(ctx, !decided, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err decide(struct ctx *ctx)
{
    struct report r;
    struct report_decision d = {0};
    const char *version;

    TRY(report_find(ctx, ctx->in.param[1], &r));
    TRY(ctx_version(ctx, &version));
    TRY(ctx_read(ctx, decision_fields, COUNT(decision_fields), &d));
    if (r.outcome)
        return ctx_fail(ctx, ERR_CONFLICT, "somebody decided already");
    if (!text_equal(version, r.version))
        return ERR_STALE;
    if (!text_equal(d.outcome, "kept") && !text_equal(r.kind, "ask") &&
        !text_equal(r.kind, "offer") && !text_equal(r.kind, "thanks"))
        return ctx_fail_field(ctx, "/outcome", "unsupported");
    TRY(report_decide(ctx, &r, &d));
    TRY(report_tell(ctx, r.id));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err count(struct ctx *ctx)
{
    static const char *const members[] = {"reports", "waiting",    "kept",
                                          "refused", "objections", "restored"};
    struct pg_row row;
    struct json *j;

    TRY(report_counts(ctx, &row));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    for (size_t i = 0; i < COUNT(members); i++)
        json_int(j, members[i], pg_int(row, members[i]));
    json_end(j);
    return json_done(j);
}

// clang-format off
static const struct route table[] = {
    {.op = "createReport", .method = POST, .path = N "/reports", .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post, .creates = true},
    {.op = "listReports", .method = GET, .path = N "/reports", .who = MODERATOR, .tx = PG_TX_READ, .run = list,
     .query = "decided limit cursor"},
    {.op = "countReports", .method = GET, .path = N "/reports/_count", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = count},
    {.op = "decideReport", .method = POST, .path = N "/reports/{id}/_decide", .who = MODERATOR, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = decide},
};
// clang-format on

const struct routes report_routes = {"exchange", API, table, COUNT(table)};
