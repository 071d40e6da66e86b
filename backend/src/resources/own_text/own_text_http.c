#include "commons/cursor.h"
#include "resources/own_text/own_text.h"

#include "base/text.h"

enum { BODY = 2048 };

static void add(const struct own_text *t, void *j) { own_text_json(j, t); }

static enum err list(struct ctx *ctx)
{
    struct json *j = page_begin(ctx);

    TRY(own_text_all(ctx, add, j));
    return page_whole(j);
}

static enum err get(struct ctx *ctx)
{
    struct own_text t;
    struct json *j;

    TRY(own_text_find(ctx, ctx->in.param[1], &t));
    j = ctx_reply(ctx, 200);
    ctx->out.version = t.version;
    own_text_json(j, &t);
    return json_done(j);
}

static enum err patch(struct ctx *ctx)
{
    struct own_text_draft draft;
    struct own_text old;
    const char *version;

    TRY(own_text_find(ctx, ctx->in.param[1], &old));
    if (!ctx_is(ctx, own_text_keeper(old.part)))
        return ctx_fail(ctx, ERR_NOT_YOURS, "the other part has its own administrator");
    TRY(ctx_version(ctx, &version));
    draft = old.is;
    TRY(ctx_merge(ctx, own_text_fields, COUNT(own_text_fields), &draft));
    TRY(own_text_check(&old, &draft, &ctx->fault));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(own_text_keep(ctx, &old, &draft));
    return get(ctx);
}

// clang-format off
static const struct route table[] = {
    {.op = "listOwnTexts", .method = GET, .path = N "/texts", .who = ADMINS, .tx = PG_TX_READ, .run = list},
    {.op = "getOwnText", .method = GET, .path = N "/texts/{key}", .who = ADMINS, .tx = PG_TX_READ, .run = get},
    {.op = "changeOwnText", .method = PATCH, .path = N "/texts/{key}", .who = ADMINS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch},
};
// clang-format on

const struct routes own_text_routes = {NULL, API, table, COUNT(table)};
