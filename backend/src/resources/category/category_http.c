#include "resources/category/category.h"

#include "base/text.h"

static enum err reply_with(struct ctx *ctx, int status, const struct category *c)
{
    struct json *j = ctx_reply(ctx, status);

    ctx->out.version = c->version;
    category_json(j, c);
    return json_done(j);
}

struct writing {
    struct ctx *ctx;
    struct json *json;
    struct page page;
};

static void add(const struct category *c, void *arg)
{
    struct writing *w = arg;
    const struct cursor key = {{arena_printf(w->ctx->mem, "%d", c->is.ordinal), c->id}};

    if (page_take(&w->page, key))
        category_json(w->json, c);
}

static enum err list(struct ctx *ctx)
{
    struct writing w = {.ctx = ctx};
    const char *kind;

    ctx_query_word(ctx, "kind", category_kinds, &kind);
    TRY(page_read(ctx, "ni", &w.page));
    w.json = page_begin(ctx);
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(category_all(ctx, kind, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err get(struct ctx *ctx)
{
    struct category c;

    TRY(category_find(ctx, ctx->in.param[1], &c));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply_with(ctx, 200, &c);
}

static enum err post(struct ctx *ctx)
{
    struct category_draft draft = {0};
    struct category c;

    TRY(ctx_read(ctx, category_fields, COUNT(category_fields), &draft));
    TRY(category_insert(ctx, &draft, &c));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, c.id);
    return reply_with(ctx, 201, &c);
}

static enum err patch(struct ctx *ctx)
{
    struct category old, new;
    struct category_draft draft;
    const char *version;

    TRY(category_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    draft = old.is;
    TRY(ctx_merge(ctx, category_patch_fields, COUNT(category_patch_fields), &draft));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(category_update(ctx, &old, &draft, &new));
    return reply_with(ctx, 200, &new);
}

static const struct route table[] = {
    {.op = "listCategories",
     .method = GET,
     .path = N "/categories",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = list,
     .query = "kind limit cursor"},
    {.op = "createCategory",
     .method = POST,
     .path = N "/categories",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 8192,
     .run = post,
     .creates = true},
    {.op = "getCategory",
     .method = GET,
     .path = N "/categories/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changeCategory",
     .method = PATCH,
     .path = N "/categories/{id}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 8192,
     .run = patch},
};

const struct routes category_routes = {NULL, API, table, COUNT(table)};
