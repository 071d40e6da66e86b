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
        picture_remove(ctx, id, made.head.at);
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
    body = (struct picture_patch){old.alt, old.decorative};
    TRY(ctx_merge(ctx, picture_patch_fields, COUNT(picture_patch_fields), &body));
    TRY(picture_describe(ctx, &old, &body, &new));
    return reply_with(ctx, 200, &new);
}

/* The piece of a picture at a point, made when it is not there yet.  Whoever keeps items may
 * ask for it, of any picture: it takes nothing away, and there are a hundred and one at most.
 */
static enum err crop(struct ctx *ctx)
{
    struct picture p;
    struct picture_cut body = {0};
    struct picture_point at;
    struct picture_made made;
    const char *bytes;
    size_t len;
    bool has;

    TRY(ctx_read(ctx, picture_cut_fields, COUNT(picture_cut_fields), &body));
    TRY(picture_find(ctx, ctx->in.param[1], &p));
    at = picture_whole((struct picture_point){(uint32_t)body.x, (uint32_t)body.y},
                       (uint32_t)p.width, (uint32_t)p.height);
    TRY(picture_has_crop(ctx, p.id, at, &has));
    if (!has) {
        TRY(picture_read(ctx, p.id, &bytes, &len));
        TRY(picture_piece(ctx->mem, bytes, len, at, &made));
        TRY(picture_save_piece(ctx, p.id, &made));
        TRY(picture_add_crop(ctx, p.id, at));
    }
    struct json *j = ctx_reply(ctx, 200);

    picture_point_json(j, at);
    return json_done(j);
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
     .body_type = "image/jpeg image/png image/webp image/heic image/heif image/avif",
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
    {.op = "cropPicture",
     .method = POST,
     .path = N "/pictures/{id}/_crop",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = 256,
     .run = crop,
     .pool = SLOW},
};

const struct routes picture_routes = {NULL, API, table, COUNT(table)};
