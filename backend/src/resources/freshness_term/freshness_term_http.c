#include "commons/cursor.h"
#include "resources/freshness_term/freshness_term.h"

#include "base/text.h"

enum { BODY = 1024 };

static void add(const struct freshness_term *t, void *j) { freshness_term_json(j, t); }

static enum err list(struct ctx *ctx)
{
    struct json *j = page_begin(ctx);

    TRY(freshness_term_all(ctx, add, j));
    return page_whole(j);
}

static enum err get(struct ctx *ctx)
{
    struct freshness_term t;
    struct json *j;

    TRY(freshness_term_find(ctx, ctx->in.param[1], &t));
    j = ctx_reply(ctx, 200);
    ctx->out.version = t.version;
    freshness_term_json(j, &t);
    return json_done(j);
}

static enum err patch(struct ctx *ctx)
{
    struct freshness_term_draft draft;
    struct freshness_term old;
    const char *version;

    TRY(freshness_term_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    draft = old.is;
    TRY(ctx_merge(ctx, freshness_term_fields, COUNT(freshness_term_fields), &draft));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(freshness_term_change(ctx, &old, &draft));
    return get(ctx);
}

// clang-format off
static const struct route table[] = {
    {.op = "listFreshnessTerms", .method = GET, .path = N "/freshness-terms", .who = ADMINS, .tx = PG_TX_READ, .run = list},
    {.op = "getFreshnessTerm", .method = GET, .path = N "/freshness-terms/{kind}", .who = ADMINS, .tx = PG_TX_READ, .run = get},
    {.op = "changeFreshnessTerm", .method = PATCH, .path = N "/freshness-terms/{kind}", .who = ADMINS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = patch},
};
// clang-format on

const struct routes freshness_term_routes = {NULL, API, table, COUNT(table)};
