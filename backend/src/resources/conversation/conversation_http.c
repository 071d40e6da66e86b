#include "base/text.h"
#include "resources/conversation/conversation.h"

enum { BODY = 16384, TEXT_MAX = 4000 };

static const char *const moves[] = {"read",   "accept",     "decline", "block",
                                    "helped", "not-helped", NULL};

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

static enum err list_of(struct ctx *ctx, const char *item)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "mi", &cards.page));
    cards.json = page_begin(ctx);
    TRY(conversation_latest(ctx, item, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err list(struct ctx *ctx) { return list_of(ctx, NULL); }

/* Those about one item that the asker takes part in: all, for who placed it. */
static enum err list_responses(struct ctx *ctx) { return list_of(ctx, ctx->in.param[1]); }

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct conversation c;
    struct json *j;

    TRY(conversation_find(ctx, id, &c));
    j = ctx_reply(ctx, status);
    ctx->out.version = c.version;
    json_raw(j, NULL, c.card);
    return json_done(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static enum err say_and_tell(struct ctx *ctx, const char *id, const char *part,
                             const char *text)
{
    const char *message;

    TRY(conversation_say(ctx, id, text, &message));
    return conversation_tell(ctx, id, part, message, text);
}

static enum err respond(struct ctx *ctx)
{
    struct words words = {0};
    const char *id;

    TRY(ctx_read(ctx, text_fields, COUNT(text_fields), &words));
    TRY(conversation_open(ctx, ctx->in.param[1], &id));
    TRY(say_and_tell(ctx, id, "responder", words.text));
    ctx->out.location =
        arena_printf(ctx->mem, API "/neighbourhoods/%s/conversations/%s", ctx->in.param[0], id);
    return reply_with(ctx, 201, id);
}

struct writing {
    struct json *json;
    struct page page;
    const char *part; /* the asker's */
};

static void add_message(struct pg_row row, void *arg)
{
    struct writing *w = arg;
    const struct cursor key = {{pg_text(row, "id")}};

    if (!page_take(&w->page, key))
        return;
    json_object(w->json, NULL);
    json_text(w->json, "id", key.part[0]);
    json_bool(w->json, "mine", text_equal(pg_text(row, "part"), w->part));
    json_text(w->json, "text", pg_text(row, "text"));
    json_text(w->json, "createdAt", pg_text(row, "at"));
    json_end(w->json);
}

static enum err list_messages(struct ctx *ctx)
{
    struct conversation c;
    struct writing w = {0};

    TRY(page_read(ctx, "i", &w.page));
    TRY(conversation_find(ctx, ctx->in.param[1], &c));
    w.part = c.part;
    w.json = page_begin(ctx);
    TRY(conversation_messages(ctx, c.id, w.page.from.part[0], w.page.rows, add_message, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err say(struct ctx *ctx)
{
    struct conversation c;
    struct words words = {0};

    TRY(conversation_find(ctx, ctx->in.param[1], &c));
    TRY(ctx_read(ctx, text_fields, COUNT(text_fields), &words));
    if (c.ended)
        return ctx_fail(ctx, ERR_CONFLICT, "this conversation has ended");
    TRY(say_and_tell(ctx, c.id, c.part, words.text));
    return reply_with(ctx, 201, c.id);
}

static enum err move(struct ctx *ctx)
{
    struct conversation c;
    struct move_body body = {0};

    TRY(conversation_find(ctx, ctx->in.param[1], &c));
    TRY(ctx_read(ctx, move_fields, COUNT(move_fields), &body));
    if (text_equal(body.move, "read"))
        TRY(conversation_read(ctx, c.id));
    else
        TRY(conversation_move(ctx, c.id, body.move));
    return reply_with(ctx, 200, c.id);
}

// clang-format off
static const struct route table[] = {
    {.op = "respondToAsk", .method = POST, .path = N "/asks/{id}/responses", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = respond, .creates = true},
    {.op = "listResponsesToAsk", .method = GET, .path = N "/asks/{id}/responses", .who = MEMBERS, .tx = PG_TX_READ,
     .run = list_responses, .query = "limit cursor"},
    {.op = "respondToOffer", .method = POST, .path = N "/offers/{id}/responses", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = respond, .creates = true},
    {.op = "listResponsesToOffer", .method = GET, .path = N "/offers/{id}/responses", .who = MEMBERS, .tx = PG_TX_READ,
     .run = list_responses, .query = "limit cursor"},
    {.op = "listConversations", .method = GET, .path = N "/conversations", .who = MEMBERS, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "getConversation", .method = GET, .path = N "/conversations/{id}", .who = MEMBERS, .tx = PG_TX_READ, .run = get},
    {.op = "listMessages", .method = GET, .path = N "/conversations/{id}/messages", .who = MEMBERS, .tx = PG_TX_READ,
     .run = list_messages, .query = "limit cursor"},
    {.op = "createMessage", .method = POST, .path = N "/conversations/{id}/messages", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = say, .creates = true},
    {.op = "moveConversation", .method = POST, .path = N "/conversations/{id}/_moves", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = move},
    {.op = "createLiveTicket", .method = POST, .path = N "/conversations/{id}/live-tickets", .who = MEMBERS, .tx = PG_TX_READ,
     .run = conversation_ticket},
    {.op = "createLiveTicketForAll", .method = POST, .path = N "/live-tickets", .who = MEMBERS, .tx = PG_TX_READ,
     .run = conversation_ticket_for_all},
};
// clang-format on

const struct routes conversation_routes = {"exchange", API, table, COUNT(table)};
