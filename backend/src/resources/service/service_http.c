#include "commons/item_view.h"
#include "resources/service/service.h"

enum { BODY_MAX = 65536, CORRECTION_BODY = 8192 };

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct service s;
    struct json *j;

    TRY(service_find(ctx, id, &s));
    j = ctx_reply(ctx, status);
    ctx->out.version = s.life.version;
    service_json(j, &s, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(reply_with(ctx, 200, ctx->in.param[1]));
    item_view_count(ctx, "service", ctx->in.param[1]);
    return ERR_OK;
}

static enum err judge(struct ctx *ctx, const struct service_draft *draft)
{
    hours_judge(ctx->mem, "hours", &draft->hours, &ctx->fault);
    hours_exceptions_judge(ctx->mem, "exceptions", &draft->exceptions, &ctx->fault);
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    struct service_draft draft = service_blank;
    const char *id;

    TRY(ctx_read(ctx, service_fields, COUNT(service_fields), &draft));
    TRY(judge(ctx, &draft));
    TRY(service_insert(ctx, &draft, &id));
    TRY(extras_keep(ctx, "service", id, draft.extras));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct service old;
    struct service_draft draft;

    TRY(service_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, service_fields, COUNT(service_fields), &draft));
    TRY(judge(ctx, &draft));
    TRY(service_update(ctx, &old, &draft));
    TRY(extras_keep(ctx, "service", old.id, draft.extras));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &service_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &service_kind); }

static enum err correct(struct ctx *ctx) { return item_correct(ctx, &service_kind); }

static const struct route table[] = {
    {.op = "listServices",
     .method = GET,
     .path = N "/services",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = service_list,
     .query = "q theme organisation place language accessible free freshness limit cursor"},
    {.op = "createService",
     .method = POST,
     .path = N "/services",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = post,
     .creates = true},
    {.op = "getService",
     .method = GET,
     .path = N "/services/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changeService",
     .method = PATCH,
     .path = N "/services/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = patch},
    {.op = "archiveService",
     .method = DELETE,
     .path = N "/services/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = archive},
    {.op = "confirmService",
     .method = POST,
     .path = N "/services/{id}/confirmations",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "correctService",
     .method = POST,
     .path = N "/services/{id}/corrections",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = correct},
};

const struct routes service_routes = {"directory", API, table, COUNT(table)};
