#include "resources/round/round.h"
#include "web/idempotency.h"

enum { BODY = 8192, NOTE_MAX = 500 };

#define AT(member) .offset = offsetof(struct round_draft, member)

static const char *const kinds[] = {"activity", "organisation", "place",
                                    "project",  "service",      NULL};
static const char *const answers[] = {"right",    "stopped", "other-time",
                                      "not-home", "later",   NULL};

// clang-format off
static const struct json_field fields[] = {
    {.name = "kind", .kind = JSON_WORD, AT(kind), .words = kinds, .required = true},
    {.name = "item", .kind = JSON_ID, AT(item), .required = true},
    {.name = "answer", .kind = JSON_WORD, AT(answer), .words = answers, .required = true},
    {.name = "note", .kind = JSON_TEXT_BLOCK, AT(note), .max = NOTE_MAX},
    {.name = "saidAt", .kind = JSON_MOMENT, AT(said_at)},
};
// clang-format on

static enum err get(struct ctx *ctx)
{
    struct round *r = arena_take(ctx->mem, sizeof *r);
    struct json *j;

    TRY(round_read(ctx, r));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PRIVATE;
    round_json(j, r, ctx->who.subject);
    return json_done(j);
}

static enum err answer(struct ctx *ctx)
{
    struct round_draft draft = {0};
    struct round_answer kept;
    struct json *j;

    TRY(idempotency_key_check(ctx));
    TRY(ctx_read(ctx, fields, COUNT(fields), &draft));
    TRY(round_answer_keep(ctx, &draft, &kept));
    if (!kept.same)
        return idempotency_key_taken(ctx);
    j = ctx_reply(ctx, 201);
    round_answer_json(j, &kept);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "getRound",
     .method = GET,
     .path = N "/round",
     .who = CONNECTOR,
     .tx = PG_TX_READ,
     .run = get},
    {.op = "answerRound",
     .method = POST,
     .path = N "/round",
     .who = CONNECTOR,
     .tx = PG_TX_WRITE,
     .max_body = BODY,
     .run = answer},
};

const struct routes round_routes = {"round", API, table, COUNT(table)};
