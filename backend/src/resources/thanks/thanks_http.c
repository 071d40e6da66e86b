#include "commons/danger.h"
#include "resources/thanks/thanks.h"

enum { BODY = 8192, TEXT_MAX = 500 };

static const char *const moves[] = {"agree", "withdraw", NULL};

struct words {
    const char *text;
};
struct move_body {
    const char *move;
};

static const struct json_field text_fields[] = {
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct words, text),
     .max = TEXT_MAX,
     .required = true},
};
static const struct json_field move_fields[] = {
    {.name = "move",
     .kind = JSON_WORD,
     .offset = offsetof(struct move_body, move),
     .words = moves,
     .required = true},
};

static enum err list(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "mi", &cards.page));
    if (!ctx->who.subject) { /* members read more names: what they get is nobody else's */
        ctx->out.cache = CACHE_PUBLIC;
        ctx->out.cors = true;
    }
    cards.json = page_begin(ctx);
    TRY(thanks_newest(ctx, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err list_own(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "mi", &cards.page));
    cards.json = page_begin(ctx);
    TRY(thanks_own(ctx, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct thanks t;
    struct json *j;

    TRY(thanks_find(ctx, id, &t));
    j = ctx_reply(ctx, status);
    ctx->out.version = t.version;
    json_raw(j, NULL, t.card);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

/* What speaks of danger is kept by both and never public; it is told to nobody by mail. */
static enum err give(struct ctx *ctx)
{
    struct words words = {0};
    const char *conversation = ctx->in.param[1], *danger, *id;

    TRY(ctx_read(ctx, text_fields, COUNT(text_fields), &words));
    TRY(danger_hear(ctx, words.text, &danger));
    TRY(thanks_insert(ctx, conversation, words.text, danger, &id));
    if (!danger)
        TRY(thanks_tell(ctx, id, conversation, words.text));
    ctx->out.location =
        arena_printf(ctx->mem, API "/neighbourhoods/%s/thanks/%s", ctx->in.param[0], id);
    return reply_with(ctx, 201, id);
}

static enum err move(struct ctx *ctx)
{
    struct thanks t;
    struct move_body body = {0};

    TRY(thanks_find(ctx, ctx->in.param[1], &t));
    TRY(ctx_read(ctx, move_fields, COUNT(move_fields), &body));
    TRY(thanks_move(ctx, t.id, body.move));
    return reply_with(ctx, 200, t.id);
}

// clang-format off
static const struct route table[] = {
    {.op = "giveThanks", .method = POST, .path = N "/conversations/{id}/thanks", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = give, .creates = true},
    {.op = "listThanks", .method = GET, .path = N "/thanks", .who = EVERYONE, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "listOwnThanks", .method = GET, .path = N "/thanks/_mine", .who = MEMBERS, .tx = PG_TX_READ, .run = list_own,
     .query = "limit cursor"},
    {.op = "getThanks", .method = GET, .path = N "/thanks/{id}", .who = MEMBERS, .tx = PG_TX_READ, .run = get},
    {.op = "moveThanks", .method = POST, .path = N "/thanks/{id}/_moves", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = move},
};
// clang-format on

const struct routes thanks_routes = {"exchange", API, table, COUNT(table)};
