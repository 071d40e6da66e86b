#include "commons/cursor.h"
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
    struct json *j = page_begin(ctx);

    TRY(module_all(ctx, add, j));
    return page_whole(j);
}

static enum err get(struct ctx *ctx)
{
    struct module m;

    TRY(module_find(ctx, ctx->in.param[1], &m));
    return reply_with(ctx, &m);
}

static enum err change_to(struct ctx *ctx, const struct module *old, const char *version,
                          const struct module_draft *to)
{
    if (to->residents.icon && !module_icon_valid(to->residents.icon))
        return ctx_fail_field(ctx, "/forResidents/icon", "invalid");
    if (to->professionals.icon && !module_icon_valid(to->professionals.icon))
        return ctx_fail_field(ctx, "/forProfessionals/icon", "invalid");
    if (!module_may_change(ctx->who.roles, &old->is, to))
        return ctx_fail(ctx, ERR_NOT_YOURS, "the other part has its own administrator");
    if (!text_equal(version, old->version))
        return ERR_STALE;
    TRY(module_change(ctx, old, to));
    settings_expire(ctx->settings);
    return get(ctx);
}

/* The two switches alone. */
static enum err put(struct ctx *ctx)
{
    struct module_draft to;
    struct module old;
    const char *version;

    TRY(module_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    to = old.is;
    TRY(ctx_read(ctx, module_switch_fields, COUNT(module_switch_fields), &to));
    return change_to(ctx, &old, version, &to);
}

static enum err patch(struct ctx *ctx)
{
    struct module_draft to;
    struct module old;
    const char *version;

    TRY(module_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    to = old.is;
    TRY(ctx_merge(ctx, module_fields, COUNT(module_fields), &to));
    return change_to(ctx, &old, version, &to);
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
    {.op = "changeModulePart",
     .method = PATCH,
     .path = N "/modules/{module}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = 2048,
     .run = patch},
};

const struct routes module_routes = {NULL, API, table, COUNT(table)};
