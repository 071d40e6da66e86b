#include "commons/constraint.h"
#include "picture_sql.h"
#include "resources/picture/picture.h"

static void from_row(struct pg_row row, struct picture *p)
{
    *p = (struct picture){
        .id = pg_text(row, "id"),
        .alt = pg_text(row, "alt"),
        .decorative = pg_bool(row, "decorative"),
        .crop_x = pg_text(row, "crop_x"),
        .crop_y = pg_text(row, "crop_y"),
        .width = pg_int(row, "width"),
        .height = pg_int(row, "height"),
        .version = pg_text(row, "version"),
        .may_edit = pg_bool(row, "may_edit"),
    };
}

enum err picture_find(struct ctx *ctx, const char *id, struct picture *p)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_picture_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(row, p);
    return ERR_OK;
}

enum err picture_insert(struct ctx *ctx, const char *id, const struct picture_head *head,
                        const char *bytes_hash, struct picture *p)
{
    const char *width = arena_printf(ctx->mem, "%u", head->width);
    const char *height = arena_printf(ctx->mem, "%u", head->height);
    const char *x = arena_printf(ctx->mem, "%u", head->at.x);
    const char *y = arena_printf(ctx->mem, "%u", head->at.y);
    struct pg_row row;

    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_picture_insert,
                               PG_ARGS(ctx->here->id, id, width, height, bytes_hash, x, y),
                               &row),
                        "picture"));
    from_row(row, p);
    return ERR_OK;
}

enum err picture_describe(struct ctx *ctx, const struct picture *old,
                          const struct picture_patch *patch, struct picture *p)
{
    struct pg_row row;
    enum err err = constraint_fail(ctx,
                                   pg_one(ctx->db, &sql_picture_describe,
                                          PG_ARGS(ctx->here->id, old->id, old->version,
                                                  patch->alt, pg_flag(patch->decorative)),
                                          &row),
                                   "picture");

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(err);
    from_row(row, p);
    return ERR_OK;
}

enum err picture_has_crop(struct ctx *ctx, const char *id, struct picture_point at, bool *has)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_picture_has_crop,
               PG_ARGS(ctx->here->id, id, arena_printf(ctx->mem, "%u", at.x),
                       arena_printf(ctx->mem, "%u", at.y)),
               &row));
    *has = pg_bool(row, "has");
    return ERR_OK;
}

enum err picture_add_crop(struct ctx *ctx, const char *id, struct picture_point at)
{
    return pg_run(ctx->db, &sql_picture_add_crop,
                  PG_ARGS(ctx->here->id, id, arena_printf(ctx->mem, "%u", at.x),
                          arena_printf(ctx->mem, "%u", at.y)));
}
