#include "resources/synonym/synonym.h"

#include "base/text.h"

static enum err reply_with(struct ctx *ctx, int status, const struct synonym *s)
{
    struct json *j = ctx_reply(ctx, status);

    ctx->out.version = s->version;
    synonym_json(j, s);
    return json_done(j);
}

static void add(const struct synonym *s, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{s->is.word, s->id}};

    if (page_take(&w->page, key))
        synonym_json(w->json, s);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "ti", &w.page));
    w.json = page_begin(ctx);
    TRY(synonym_all(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err get(struct ctx *ctx)
{
    struct synonym s;

    TRY(synonym_find(ctx, ctx->in.param[1], &s));
    return reply_with(ctx, 200, &s);
}

static enum err post(struct ctx *ctx)
{
    struct synonym_draft draft = {0};
    struct synonym s;

    TRY(ctx_read(ctx, synonym_fields, COUNT(synonym_fields), &draft));
    TRY(synonym_insert(ctx, &draft, &s));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, s.id);
    return reply_with(ctx, 201, &s);
}

static enum err patch(struct ctx *ctx)
{
    struct synonym old, new;
    struct synonym_draft draft;
    const char *version;

    TRY(synonym_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    draft = old.is;
    TRY(ctx_merge(ctx, synonym_fields, COUNT(synonym_fields), &draft));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(synonym_update(ctx, &old, &draft, &new));
    return reply_with(ctx, 200, &new);
}

static const struct route table[] = {
    {.op = "listSynonyms",
     .method = GET,
     .path = N "/synonyms",
     .who = ADMINS,
     .tx = PG_TX_READ,
     .run = list,
     .query = "limit cursor"},
    {.op = "createSynonym",
     .method = POST,
     .path = N "/synonyms",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 8192,
     .run = post,
     .creates = true},
    {.op = "getSynonym",
     .method = GET,
     .path = N "/synonyms/{id}",
     .who = ADMINS,
     .tx = PG_TX_READ,
     .run = get},
    {.op = "changeSynonym",
     .method = PATCH,
     .path = N "/synonyms/{id}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 8192,
     .run = patch},
};

const struct routes synonym_routes = {NULL, API, table, COUNT(table)};
