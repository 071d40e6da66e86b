#include "resources/neighbourhood/neighbourhood.h"

static void add(const struct neighbourhood *n, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{n->name, n->slug}};

    if (page_take(&w->page, key))
        neighbourhood_card(w->json, n);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "tt", &w.page));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    w.json = page_begin(ctx);
    TRY(neighbourhood_all(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err get(struct ctx *ctx)
{
    struct neighbourhood n;
    struct json *j;

    TRY(neighbourhood_find(ctx, &n));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    neighbourhood_json(j, &n);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "listNeighbourhoods",
     .method = GET,
     .path = "/neighbourhoods",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = list,
     .query = "limit cursor"},
    {.op = "getNeighbourhood",
     .method = GET,
     .path = N,
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
};

const struct routes neighbourhood_routes = {NULL, API, table, COUNT(table)};
