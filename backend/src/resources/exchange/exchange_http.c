#include "base/text.h"
#include "resources/exchange/exchange.h"

enum {
    BODY = 65536,
    SMALL_BODY = 8192,
    REASON_MAX = 1000,
    DESK = HOST | CONNECTOR,             /* who enter for others */
    BRINGERS = PROFESSIONAL | CASE_LEAD, /* who do so quietly (decision 0452) */
};

struct move_body {
    const char *move;
    const char *reason;
};

static const struct json_field move_fields[] = {
    {.name = "move",
     .kind = JSON_WORD,
     .offset = offsetof(struct move_body, move),
     .words = exchange_moves,
     .required = true},
    {.name = "reason",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct move_body, reason),
     .max = REASON_MAX},
};

static enum err reply_with(struct ctx *ctx, const struct exchange_kind *kind, const char *id)
{
    struct exchange_item i;
    struct json *j;

    TRY(exchange_find(ctx, kind, id, &i));
    j = ctx_reply(ctx, 200);
    ctx->out.version = i.life.version;
    exchange_json(j, &i, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx, const struct exchange_kind *kind)
{
    if (!ctx->who.subject) {
        ctx->out.cache = CACHE_PUBLIC;
        ctx->out.cors = true;
    }
    return reply_with(ctx, kind, ctx->in.param[1]);
}

/* Who placed it without an account may not read it back: so nobody gets more than its id,
 * and what the rules heard: who speaks of danger is answered at once. */
static enum err reply_placed(struct ctx *ctx, const struct exchange_kind *kind, const char *id,
                             const char *danger)
{
    struct json *j = ctx_reply(ctx, 201);

    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    json_object(j, NULL);
    json_text(j, "kind", kind->name);
    json_text(j, "id", id);
    json_text(j, "danger", danger);
    json_end(j);
    return json_done(j);
}

static enum err post(struct ctx *ctx, const struct exchange_kind *kind)
{
    const struct pictures none = {0};
    const bool visitor = !ctx_is(ctx, MEMBERS);
    struct exchange_new n = {.is = {.form = "help", .mail = "weekly"}};
    const char *id;

    TRY(ctx_read(ctx, kind->fields, kind->nnew, &n));
    if (visitor && !text_equal(n.is.visibility, "quiet"))
        return ERR_NO_SESSION;
    exchange_check_new(&n, visitor, ctx_is(ctx, DESK | BRINGERS), &ctx->fault);
    if (n.party.consent && ctx_is(ctx, BRINGERS) && !ctx_is(ctx, DESK) &&
        !text_equal(n.is.visibility, "quiet"))
        fault_field(&ctx->fault, "/visibility", "unsupported");
    TRY(extras_check(ctx, kind->name, n.is.extras));
    if (ctx->fault.nfields)
        return ERR_INVALID;
    TRY(pictures_settle(ctx->mem, &none, &n.is.pictures, &ctx->fault));
    TRY(exchange_read_text(ctx, kind, NULL, &n));
    if (!n.is.organisation && !n.danger) /* who is in danger is always heard */
        TRY(exchange_check_allowance(ctx));
    TRY(exchange_insert(ctx, kind, &n, &id));
    return reply_placed(ctx, kind, id, n.danger);
}

static enum err patch(struct ctx *ctx, const struct exchange_kind *kind)
{
    struct exchange_item old;
    struct exchange_new n = {0};

    TRY(exchange_find(ctx, kind, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    n.is = old.is;
    TRY(ctx_merge(ctx, kind->fields, kind->nfields, &n));
    TRY(pictures_settle(ctx->mem, &old.is.pictures, &n.is.pictures, &ctx->fault));
    TRY(exchange_read_text(ctx, kind, old.extras, &n));
    TRY(exchange_update(ctx, &old, &n));
    TRY(extras_keep(ctx, kind->name, old.id, n.is.extras));
    return reply_with(ctx, kind, old.id);
}

static enum err move(struct ctx *ctx, const struct exchange_kind *kind)
{
    struct exchange_item old;
    struct move_body body = {0};
    const char *version, *to;

    TRY(exchange_find(ctx, kind, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    TRY(ctx_read(ctx, move_fields, COUNT(move_fields), &body));
    if (exchange_move_looks(body.move) ? !ctx_is(ctx, CONNECTOR | MODERATOR)
                                       : !old.life.may_edit)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this move is somebody else's");
    if (text_equal(body.move, "refuse") && !body.reason)
        return ctx_fail_field(ctx, "/reason", "required");
    to = exchange_move_to(old.state, body.move);
    if (!to)
        return ctx_fail(ctx, ERR_CONFLICT, "it is %s", old.state);
    if (!text_equal(version, old.life.version))
        return ERR_STALE;
    TRY(exchange_move(ctx, &old, to, body.reason, text_equal(body.move, "approve")));
    return reply_with(ctx, kind, old.id);
}

/* Both sides have the same operations: a handler each, which names its side. */
#define SIDE(side)                                                                             \
    static enum err list_##side(struct ctx *ctx)                                               \
    {                                                                                          \
        return exchange_list(ctx, &exchange_##side);                                           \
    }                                                                                          \
    static enum err get_##side(struct ctx *ctx) { return get(ctx, &exchange_##side); }         \
    static enum err post_##side(struct ctx *ctx) { return post(ctx, &exchange_##side); }       \
    static enum err patch_##side(struct ctx *ctx) { return patch(ctx, &exchange_##side); }     \
    static enum err move_##side(struct ctx *ctx) { return move(ctx, &exchange_##side); }       \
    static enum err archive_##side(struct ctx *ctx)                                            \
    {                                                                                          \
        return item_archive(ctx, &exchange_##side##_item);                                     \
    }                                                                                          \
    static enum err confirm_##side(struct ctx *ctx)                                            \
    {                                                                                          \
        return item_confirm(ctx, &exchange_##side##_item);                                     \
    }                                                                                          \
    static enum err match_##side(struct ctx *ctx)                                              \
    {                                                                                          \
        return exchange_matches(ctx, &exchange_##side);                                        \
    }                                                                                          \
    static enum err correct_##side(struct ctx *ctx)                                            \
    {                                                                                          \
        return item_correct(ctx, &exchange_##side##_item);                                     \
    }

SIDE(ask)
SIDE(offer)

#define LIST "q mine category area limit cursor"

// clang-format off
static const struct route table[] = {
    {.op = "listAsks", .method = GET, .path = N "/asks", .who = EVERYONE, .tx = PG_TX_READ, .run = list_ask, .query = LIST},
    {.op = "createAsk", .method = POST, .path = N "/asks", .who = VISITOR | MEMBERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post_ask, .creates = true},
    {.op = "getAsk", .method = GET, .path = N "/asks/{id}", .who = EVERYONE, .tx = PG_TX_READ, .run = get_ask},
    {.op = "changeAsk", .method = PATCH, .path = N "/asks/{id}", .who = MEMBERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch_ask},
    {.op = "archiveAsk", .method = DELETE, .path = N "/asks/{id}", .who = MEMBERS, .tx = PG_TX_WRITE, .run = archive_ask},
    {.op = "moveAsk", .method = POST, .path = N "/asks/{id}/_moves", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY, .run = move_ask},
    {.op = "confirmAsk", .method = POST, .path = N "/asks/{id}/confirmations", .who = MEMBERS, .tx = PG_TX_WRITE,
     .run = confirm_ask},
    {.op = "correctAsk", .method = POST, .path = N "/asks/{id}/corrections", .who = EVERYONE, .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY, .run = correct_ask},
    {.op = "matchAsk", .method = GET, .path = N "/asks/{id}/matches", .who = MEMBERS, .tx = PG_TX_READ, .run = match_ask},
    {.op = "lookAtText", .method = POST, .path = N "/asks/_look", .who = EVERYONE, .tx = PG_TX_READ, .max_body = BODY,
     .run = exchange_look},
    {.op = "listOffers", .method = GET, .path = N "/offers", .who = EVERYONE, .tx = PG_TX_READ, .run = list_offer,
     .query = LIST},
    {.op = "createOffer", .method = POST, .path = N "/offers", .who = MEMBERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = post_offer, .creates = true},
    {.op = "getOffer", .method = GET, .path = N "/offers/{id}", .who = EVERYONE, .tx = PG_TX_READ, .run = get_offer},
    {.op = "changeOffer", .method = PATCH, .path = N "/offers/{id}", .who = MEMBERS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch_offer},
    {.op = "archiveOffer", .method = DELETE, .path = N "/offers/{id}", .who = MEMBERS, .tx = PG_TX_WRITE,
     .run = archive_offer},
    {.op = "moveOffer", .method = POST, .path = N "/offers/{id}/_moves", .who = MEMBERS, .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY, .run = move_offer},
    {.op = "confirmOffer", .method = POST, .path = N "/offers/{id}/confirmations", .who = MEMBERS, .tx = PG_TX_WRITE,
     .run = confirm_offer},
    {.op = "correctOffer", .method = POST, .path = N "/offers/{id}/corrections", .who = EVERYONE, .tx = PG_TX_WRITE,
     .max_body = SMALL_BODY, .run = correct_offer},
    {.op = "matchOffer", .method = GET, .path = N "/offers/{id}/matches", .who = MEMBERS, .tx = PG_TX_READ,
     .run = match_offer},
    {.op = "getBalance", .method = GET, .path = N "/exchange/_balance", .who = EVERYONE, .tx = PG_TX_PUBLIC,
     .run = exchange_show_balance},
    {.op = "listMatchWeights", .method = GET, .path = N "/exchange/_weights", .who = ADMINS, .tx = PG_TX_READ,
     .run = exchange_show_weights},
    {.op = "listWaitingExchange", .method = GET, .path = N "/asks/_waiting", .who = CONNECTOR | MODERATOR, .tx = PG_TX_READ,
     .run = exchange_list_waiting, .query = "limit cursor"},
};
// clang-format on

const struct routes exchange_routes = {"exchange", API, table, COUNT(table)};
