#include "resources/look/look.h"

#include <string.h>

#include "base/text.h"
#include "picture/picture.h"

enum { BODY = 8 * 1024, FILE_MOST = 16 * 1024, CSS_MOST = 12000 };

struct look_upload { /* the body of _read */
    const char *css;
};

static const struct json_field upload_fields[] = {
    {.name = "css",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct look_upload, css),
     .min = 1,
     .max = CSS_MOST,
     .required = true},
};

static enum err get(struct ctx *ctx)
{
    struct look_kept kept;
    struct json *j;

    TRY(look_kept_find(ctx, &kept));
    j = ctx_reply(ctx, 200);
    ctx->out.version = kept.version;
    look_json(j, &kept);
    return json_done(j);
}

static enum err put(struct ctx *ctx)
{
    struct look look = {0};
    struct look_kept kept;
    const char *version;

    TRY(look_kept_find(ctx, &kept));
    TRY(ctx_version(ctx, &version));
    TRY(ctx_read(ctx, look_fields, COUNT(look_fields), &look));
    TRY(look_check_values(ctx->mem, &look, &ctx->fault));
    TRY(look_check_contrast(ctx->mem, &look, &ctx->fault));
    if (!text_equal(version, kept.version))
        return ERR_STALE;
    TRY(look_keep(ctx, version, &look));
    settings_expire(ctx->settings);
    return get(ctx);
}

/* Back to the house's own. */
static enum err forget(struct ctx *ctx)
{
    const char *version;

    TRY(ctx_version(ctx, &version));
    TRY(look_keep(ctx, version, &(struct look){0}));
    settings_expire(ctx->settings);
    ctx->out.status = 204;
    return ERR_OK;
}

/* What a brand file says; nothing is kept. */
static enum err read_file(struct ctx *ctx)
{
    struct look_upload upload = {0};
    struct look look;
    struct json *j;

    TRY(ctx_read(ctx, upload_fields, COUNT(upload_fields), &upload));
    TRY(look_file_read(ctx->mem, upload.css, &look, &ctx->fault));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    look_values_json(j, "values", &look);
    json_end(j);
    return json_done(j);
}

/* What the pages of the neighbourhood wear. */
static enum err style(struct ctx *ctx)
{
    struct look_kept kept;

    TRY(look_kept_find(ctx, &kept));
    ctx->out.status = 200;
    ctx->out.type = "text/css; charset=utf-8";
    ctx->out.cache = CACHE_PUBLIC;
    look_file_write(&ctx->out.body, &kept.is);
    return ERR_OK;
}

static const struct look_shape shapes[] = {
    {"/icon-192.png", 192, 1, 6},
    {"/icon-512.png", 512, 1, 6},
    {"/icon-512-maskable.png", 512, 0.68, 0},
    {"/icon-180.png", 180, 0.86, 0},
};

/* The shape that the path names. */
static const struct look_shape *shape_of(const char *path)
{
    size_t i = 0;

    while (i + 1 < COUNT(shapes) && !text_equal(strrchr(path, '/'), shapes[i].name))
        i++;
    return &shapes[i];
}

/* The neighbourhood among the programs of a phone. */
static enum err icon(struct ctx *ctx)
{
    struct buffer svg = {.mem = ctx->mem};
    struct look_kept kept;
    const char *png;
    size_t len;

    TRY(look_kept_find(ctx, &kept));
    if (!kept.own)
        return ERR_NOT_FOUND;
    look_icon_write(&svg, &kept.is, shape_of(ctx->in.path));
    TRY(picture_icon(ctx->mem, svg.text, svg.len, &png, &len));
    ctx->out.status = 200;
    ctx->out.type = "image/png";
    ctx->out.cache = CACHE_PUBLIC;
    buffer_add(&ctx->out.body, png, len);
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "getLook", .method = GET, .path = N "/look", .who = ADMINS, .tx = PG_TX_READ, .run = get},
    {.op = "changeLook", .method = PUT, .path = N "/look", .who = ADMINS, .tx = PG_TX_WRITE, .max_body = BODY, .run = put},
    {.op = "removeLook", .method = DELETE, .path = N "/look", .who = ADMINS, .tx = PG_TX_WRITE, .run = forget},
    {.op = "readLook", .method = POST, .path = N "/look/_read", .who = ADMINS, .tx = PG_TX_READ, .max_body = FILE_MOST, .run = read_file},
};

static const struct route pages[] = {
    {.op = "showLook", .method = GET, .path = "/{neighbourhood}/look.css", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = style},
    {.op = "showIcon192", .method = GET, .path = "/{neighbourhood}/icon-192.png", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = icon},
    {.op = "showIcon512", .method = GET, .path = "/{neighbourhood}/icon-512.png", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = icon},
    {.op = "showMaskable", .method = GET, .path = "/{neighbourhood}/icon-512-maskable.png", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = icon},
    {.op = "showIcon180", .method = GET, .path = "/{neighbourhood}/icon-180.png", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = icon},
};
// clang-format on

const struct routes look_routes = {NULL, API, table, COUNT(table)};
const struct routes look_pages = {NULL, "", pages, COUNT(pages)};
