#include "resources/feed/feed.h"

#include <string.h>

#include "base/id.h"
#include "base/text.h"
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

/* A key that holds a UUID, or NULL; anything else is nowhere. */
static enum err id_of(struct ctx *ctx, const char *key, const char **id)
{
    *id = ctx_query(ctx, key);
    return !*id || id_valid(*id, strlen(*id)) ? ERR_OK : ERR_NOT_FOUND;
}

static enum err wish(struct ctx *ctx, struct feed_wish *w)
{
    w->category = ctx_query(ctx, "thema");
    TRY(id_of(ctx, "plek", &w->place));
    return id_of(ctx, "organisatie", &w->organisation);
}

static const char *name(struct ctx *ctx)
{
    return arena_printf(ctx->mem, "%s: activiteiten", ctx->here->name);
}

static enum err all(struct ctx *ctx)
{
    struct feed_wish w;
    struct buffer *out;

    TRY(wish(ctx, &w));
    out = reply(ctx);
    feed_begin(out, name(ctx));
    TRY(feed_all(ctx, &w, add, ctx));
    feed_end(out);
    return programme_shown(
        ctx, "feed",
        &(struct programme){&(struct programme_line){.organisation_id = w.organisation}, 1});
}

typedef void syndicate_fn(struct ctx *, const char *name, const char *self,
                          const struct programme *);

static enum err syndicate(struct ctx *ctx, const char *type, syndicate_fn *write)
{
    enum { DAYS = 14 };
    const char *query = ctx->in.query_text;
    struct feed_wish w;
    struct programme p;

    TRY(wish(ctx, &w));
    TRY(programme_days(
        ctx,
        &(struct programme_wish){
            .neighbourhood = ctx->here->id,
            .until = DAYS,
            .categories = w.category ? text_pg_array(ctx->mem, &w.category, 1) : NULL,
            .place = w.place,
            .organisation = w.organisation},
        &p));
    (void)reply(ctx);
    ctx->out.type = type;
    write(ctx, name(ctx),
          arena_printf(ctx->mem, "%s%s%s%s", ctx->config->origin, ctx->in.path,
                       *query ? "?" : "", query),
          &p);
    return programme_shown(ctx, "feed", &p);
}

static enum err rss(struct ctx *ctx)
{
    return syndicate(ctx, "application/rss+xml; charset=utf-8", feed_rss);
}

static enum err atom(struct ctx *ctx)
{
    return syndicate(ctx, "application/atom+xml; charset=utf-8", feed_atom);
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
     .tx = PG_TX_WRITE,
     .run = all},
    {.op = "feedRss",
     .method = GET,
     .path = "/feeds/{neighbourhood}/activities.rss",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .run = rss},
    {.op = "feedAtom",
     .method = GET,
     .path = "/feeds/{neighbourhood}/activities.atom",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .run = atom},
    {.op = "feedActivity",
     .method = GET,
     .path = "/feeds/{neighbourhood}/activities/{id}.ics",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = one},
};

const struct routes feed_routes = {"activities", "", table, COUNT(table)};
