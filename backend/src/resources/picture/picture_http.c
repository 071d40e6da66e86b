#include "base/id.h"
#include "base/text.h"
#include "resources/picture/picture.h"
#include "secret/secret.h"

static enum err reply_with(struct ctx *ctx, int status, const struct picture *p)
{
    struct json *j = ctx_reply(ctx, status);

    ctx->out.version = p->version;
    picture_json(j, p);
    return json_done(j);
}

static enum err refuse(struct ctx *ctx, enum picture_reason reason)
{
    const char *code;
    enum err err = picture_refusal(reason, &code, &ctx->fault.detail);

    fault_field(&ctx->fault, "", code);
    return err;
}

/* The digest of what was sent, as PostgreSQL reads bytes. */
static const char *hash_of(struct ctx *ctx)
{
    char digest[SECRET_HEX];

    secret_digest(ctx->in.body, ctx->in.body_len, digest);
    return arena_printf(ctx->mem, "\\x%s", digest);
}

static enum err post(struct ctx *ctx)
{
    struct picture_made made;
    enum picture_reason reason;
    char id[ID_LEN + 1];
    struct picture p;
    enum err err;

    TRY(picture_run(ctx->mem, ctx->in.body, ctx->in.body_len, &made, &reason));
    if (reason != PICTURE_FINE)
        return refuse(ctx, reason);
    id_new(id);
    TRY(picture_save(ctx, id, &made));
    err = picture_insert(ctx, id, &made.head, hash_of(ctx), &p);
    if (err != ERR_OK) {
        picture_remove(ctx, id);
        return err;
    }
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, p.id);
    return reply_with(ctx, 201, &p);
}

static enum err get(struct ctx *ctx)
{
    struct picture p;

    TRY(picture_find(ctx, ctx->in.param[1], &p));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply_with(ctx, 200, &p);
}

static enum err patch(struct ctx *ctx)
{
    struct picture old, new;
    struct picture_patch body = {0};
    const char *version;

    TRY(picture_find(ctx, ctx->in.param[1], &old));
    if (!old.may_edit)
        return ctx_fail(ctx, ERR_NOT_YOURS, "somebody else put this picture here");
    TRY(ctx_version(ctx, &version));
    if (!text_equal(version, old.version))
        return ERR_STALE;
    body.alt = old.alt;
    TRY(ctx_merge(ctx, picture_patch_fields, COUNT(picture_patch_fields), &body));
    TRY(picture_describe(ctx, &old, body.alt, &new));
    return reply_with(ctx, 200, &new);
}

/* Who takes part in the neighbourhood; not the roles that only look on or keep the house. */
enum { ADDERS = MEMBERS & ~(unsigned)(STEERING | OPERATOR | PRIVACY_OFFICER) };

static const struct route table[] = {
    {.op = "createPicture",
     .method = POST,
     .path = N "/pictures",
     .who = ADDERS,
     .tx = PG_TX_WRITE,
     .max_body = PICTURE_MAX_BYTES,
     .run = post,
     .body_type = "image/jpeg image/png image/webp",
     .creates = true,
     .pool = SLOW},
    {.op = "getPicture",
     .method = GET,
     .path = N "/pictures/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changePicture",
     .method = PATCH,
     .path = N "/pictures/{id}",
     .who = ADDERS,
     .tx = PG_TX_WRITE,
     .max_body = 4096,
     .run = patch},
};

const struct routes picture_routes = {NULL, API, table, COUNT(table)};
