#include "resources/feed/feed.h"
#include "web/config.h"

static struct buffer *reply(struct ctx *ctx)
{
    ctx->out.status = 200;
    ctx->out.type = "text/calendar; charset=utf-8";
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return &ctx->out.body;
}

static void add(const struct feed_activity *a, void *arg)
{
    struct ctx *ctx = arg;

    feed_add(&ctx->out.body, ctx->config->origin, a);
}

static enum err all(struct ctx *ctx)
{
    struct buffer *out = reply(ctx);

    feed_begin(out, arena_printf(ctx->mem, "%s: activiteiten", ctx->here->name));
    TRY(feed_all(ctx, add, ctx));
    feed_end(out);
    return ERR_OK;
}

static enum err one(struct ctx *ctx)
{
    struct buffer *out = reply(ctx);
    struct feed_activity a;

    TRY(feed_find(ctx, ctx->in.param[1], &a));
    feed_begin(out, a.title);
    feed_add(out, ctx->config->origin, &a);
    feed_end(out);
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "feedActivities",
     .method = GET,
     .path = "/feeds/{neighbourhood}/activities.ics",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = all},
    {.op = "feedActivity",
     .method = GET,
     .path = "/feeds/{neighbourhood}/activities/{id}.ics",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = one},
};

const struct routes feed_routes = {"activities", "", table, COUNT(table)};
