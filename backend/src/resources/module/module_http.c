#include "resources/module/module.h"

#include "base/text.h"

static void add(const struct module *m, void *j) { module_json(j, m); }

static enum err reply_with(struct ctx *ctx, const struct module *m)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.version = m->version;
    module_json(j, m);
    return json_done(j);
}

static enum err list(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "items");
    TRY(module_all(ctx, add, j));
    json_end(j);
    json_null(j, "next");
    json_end(j);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    struct module m;

    TRY(module_find(ctx, ctx->in.param[1], &m));
    return reply_with(ctx, &m);
}

static enum err put(struct ctx *ctx)
{
    struct module_switches to = {0};
    struct module old, new;
    const char *version;

    TRY(module_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    TRY(ctx_read(ctx, module_fields, COUNT(module_fields), &to));
    if (!module_may_switch(ctx->who.roles, old.is, to))
        return ctx_fail(ctx, ERR_NOT_YOURS,
                        "the other part's switch has its own administrator");
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(module_switch_to(ctx, &old, to, &new));
    settings_expire(ctx->settings);
    return reply_with(ctx, &new);
}

static const struct route table[] = {
    {.op = "listModules",
     .method = GET,
     .path = N "/modules",
     .who = ADMINS,
     .tx = PG_TX_READ,
     .run = list},
    {.op = "getModule",
     .method = GET,
     .path = N "/modules/{module}",
     .who = ADMINS,
     .tx = PG_TX_READ,
     .run = get},
    {.op = "changeModule",
     .method = PUT,
     .path = N "/modules/{module}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 256,
     .run = put},
};

const struct routes module_routes = {NULL, API, table, COUNT(table)};
