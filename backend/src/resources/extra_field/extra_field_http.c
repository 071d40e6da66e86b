#include "commons/cursor.h"
#include "resources/extra_field/extra_field.h"

#include "base/text.h"

enum { BODY = 8192 };

static void add(const struct extra_field *f, void *j) { extra_field_json(j, f); }

static enum err list(struct ctx *ctx)
{
    const char *kind;
    struct json *j;

    ctx_query_word(ctx, "kind", extra_field_kinds, &kind);
    TRY(ctx_query_done(ctx));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    j = page_begin(ctx);
    TRY(extra_field_all(ctx, kind, add, j));
    return page_whole(j);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct extra_field f;
    struct json *j;

    TRY(extra_field_find(ctx, id, &f));
    j = ctx_reply(ctx, status);
    ctx->out.version = f.version;
    extra_field_json(j, &f);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply_with(ctx, 200, ctx->in.param[1]);
}

static enum err allow(struct ctx *ctx, bool is_public)
{
    return ctx_is(ctx, extra_field_keepers(is_public))
               ? ERR_OK
               : ctx_fail(ctx, ERR_NOT_YOURS, "the other part has its own administrator");
}

static enum err post(struct ctx *ctx)
{
    struct extra_field_draft draft = {0};
    const char *id;

    TRY(ctx_read(ctx, extra_field_fields, COUNT(extra_field_fields), &draft));
    TRY(allow(ctx, draft.is_public));
    TRY(extra_field_insert(ctx, &draft, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

/* The field of the address, which the asker rules and of which they know the version. */
static enum err expect(struct ctx *ctx, struct extra_field *f)
{
    const char *version;

    TRY(extra_field_find(ctx, ctx->in.param[1], f));
    TRY(allow(ctx, f->is.is_public));
    TRY(ctx_version(ctx, &version));
    return text_equal(version, f->version) ? ERR_OK : ERR_STALE;
}

static enum err patch(struct ctx *ctx)
{
    struct extra_field_draft draft;
    struct extra_field old;

    TRY(expect(ctx, &old));
    draft = old.is;
    TRY(ctx_merge(ctx, extra_field_patch_fields, COUNT(extra_field_patch_fields), &draft));
    TRY(allow(ctx, draft.is_public));
    TRY(extra_field_update(ctx, &old, &draft));
    return reply_with(ctx, 200, old.id);
}

static enum err empty(struct ctx *ctx)
{
    struct extra_field f;

    TRY(expect(ctx, &f));
    if (!f.is.archived)
        return ctx_fail(ctx, ERR_CONFLICT, "it is still asked: remove it first");
    TRY(extra_field_empty(ctx, &f));
    ctx->out.status = 204;
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "listExtraFields",
     .method = GET,
     .path = N "/extra-fields",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = list,
     .query = "kind"},
    {.op = "createExtraField",
     .method = POST,
     .path = N "/extra-fields",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = BODY,
     .run = post,
     .creates = true},
    {.op = "getExtraField",
     .method = GET,
     .path = N "/extra-fields/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changeExtraField",
     .method = PATCH,
     .path = N "/extra-fields/{id}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .max_body = BODY,
     .run = patch},
    {.op = "emptyExtraField",
     .method = DELETE,
     .path = N "/extra-fields/{id}",
     .who = ADMINS,
     .tx = PG_TX_WRITE,
     .run = empty},
};

const struct routes extra_field_routes = {NULL, API, table, COUNT(table)};
