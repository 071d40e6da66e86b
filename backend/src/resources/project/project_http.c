#include "commons/item_view.h"
#include "resources/project/project.h"

enum { BODY_MAX = 65536, CORRECTION_BODY = 8192 };

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct project p;
    struct json *j;

    TRY(project_find(ctx, id, &p));
    j = ctx_reply(ctx, status);
    ctx->out.version = p.life.version;
    project_json(j, &p, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(reply_with(ctx, 200, ctx->in.param[1]));
    item_view_count(ctx, "project", ctx->in.param[1]);
    return ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    const struct pictures none = {0};
    struct project_draft draft = {0};
    const char *id;

    TRY(ctx_read(ctx, project_fields, COUNT(project_fields), &draft));
    TRY(pictures_settle(ctx->mem, &none, &draft.pictures, &ctx->fault));
    TRY(project_insert(ctx, &draft, &id));
    TRY(extras_keep(ctx, "project", id, draft.extras));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct project old;
    struct project_draft draft;

    TRY(project_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, project_fields, COUNT(project_fields), &draft));
    TRY(pictures_settle(ctx->mem, &old.is.pictures, &draft.pictures, &ctx->fault));
    TRY(project_update(ctx, &old, &draft));
    TRY(extras_keep(ctx, "project", old.id, draft.extras));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &project_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &project_kind); }

static enum err correct(struct ctx *ctx) { return item_correct(ctx, &project_kind); }

static const struct route table[] = {
    {.op = "listProjects",
     .method = GET,
     .path = N "/projects",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = project_list,
     .query = "q organisation freshness limit cursor"},
    {.op = "createProject",
     .method = POST,
     .path = N "/projects",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = post,
     .creates = true},
    {.op = "getProject",
     .method = GET,
     .path = N "/projects/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changeProject",
     .method = PATCH,
     .path = N "/projects/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = patch},
    {.op = "archiveProject",
     .method = DELETE,
     .path = N "/projects/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = archive},
    {.op = "confirmProject",
     .method = POST,
     .path = N "/projects/{id}/confirmations",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "correctProject",
     .method = POST,
     .path = N "/projects/{id}/corrections",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = correct},
};

const struct routes project_routes = {"projects", API, table, COUNT(table)};
