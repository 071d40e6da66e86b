#include "resources/client/client.h"

enum { ISSUERS = ADMINS | OPERATOR, SLUG_MAX = 60 };

static void add(const struct client *c, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{c->is.name, c->id}};

    if (page_take(&w->page, key))
        client_json(w->json, c);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};
    const char *neighbourhood;

    ctx_query_text(ctx, "neighbourhood", SLUG_MAX, &neighbourhood);
    if (!neighbourhood)
        ctx_fail_parameter(ctx, "neighbourhood", "required");
    TRY(page_read(ctx, "ti", &w.page));
    w.json = page_begin(ctx);
    TRY(client_all(ctx, neighbourhood, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err post(struct ctx *ctx)
{
    struct client_draft draft = {0};
    struct client c;
    struct json *j;

    TRY(ctx_read(ctx, client_fields, COUNT(client_fields), &draft));
    TRY(client_insert(ctx, &draft, &c));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, c.id);
    j = ctx_reply(ctx, 201);
    client_json(j, &c);
    return json_done(j);
}

static enum err revoke(struct ctx *ctx)
{
    TRY(client_revoke(ctx, ctx->in.param[0]));
    ctx->out.status = 204;
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "listClients",
     .method = GET,
     .path = "/clients",
     .who = ISSUERS,
     .tx = PG_TX_READ,
     .run = list,
     .query = "neighbourhood limit cursor"},
    {.op = "createClient",
     .method = POST,
     .path = "/clients",
     .who = ISSUERS,
     .tx = PG_TX_WRITE,
     .max_body = 4096,
     .run = post,
     .pool = SLOW},
    {.op = "revokeClient",
     .method = DELETE,
     .path = "/clients/{id}",
     .who = ISSUERS,
     .tx = PG_TX_WRITE,
     .run = revoke},
};

const struct routes client_routes = {NULL, API, table, COUNT(table)};
