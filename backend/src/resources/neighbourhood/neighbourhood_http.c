#include "resources/neighbourhood/neighbourhood.h"

static void add_card(const struct neighbourhood *n, void *j) { neighbourhood_card(j, n); }

static enum err list(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    json_object(j, NULL);
    json_array(j, "items");
    TRY(neighbourhood_all(ctx, add_card, j));
    json_end(j);
    json_null(j, "next");
    json_end(j);
    return json_done(j);
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
     .run = list},
    {.op = "getNeighbourhood",
     .method = GET,
     .path = N,
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
};

const struct routes neighbourhood_routes = {NULL, API, table, COUNT(table)};
