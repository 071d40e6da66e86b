#include "base/text.h"
#include "resources/search/search.h"

enum { WORDS_MAX = 200 };

static void add(const char *item, void *j) { json_raw(j, NULL, item); }

static enum err search(struct ctx *ctx)
{
    const char *words, *corrected_to;
    struct json *j;
    int limit;

    ctx_query_text(ctx, "q", WORDS_MAX, &words);
    ctx_query_int(ctx, "limit", 20, 1, 100, &limit);
    if (text_blank(ctx_query(ctx, "q")))
        ctx_fail_parameter(ctx, "q", "required");
    TRY(ctx_query_done(ctx));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "items");
    TRY(search_words(ctx, words, limit, add, j, &corrected_to));
    json_end(j);
    json_null(j, "next");
    if (corrected_to)
        json_text(j, "correctedTo", corrected_to);
    json_end(j);
    return json_done(j);
}

/* As somebody types: one page, as short as can be. */
static enum err find(struct ctx *ctx)
{
    const char *words;
    struct json *j;

    ctx_query_text(ctx, "q", WORDS_MAX, &words);
    if (text_blank(ctx_query(ctx, "q")))
        ctx_fail_parameter(ctx, "q", "required");
    TRY(ctx_query_done(ctx));
    ctx->out.cache = CACHE_PRIVATE;
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "items");
    TRY(search_desk(ctx, words, add, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "findAtDesk",
     .method = GET,
     .path = N "/_find",
     .who = WORKERS,
     .tx = PG_TX_READ,
     .run = find,
     .query = "q"},
    {.op = "searchNeighbourhood",
     .method = GET,
     .path = N "/_search",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = search,
     .query = "q limit"},
};

const struct routes search_routes = {NULL, API, table, COUNT(table)};
