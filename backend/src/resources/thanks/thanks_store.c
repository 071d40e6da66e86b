#include "commons/constraint.h"
#include "resources/thanks/thanks.h"
#include "thanks_sql.h"

enum err thanks_newest(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_thanks_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err thanks_own(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_thanks_own,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err thanks_find(struct ctx *ctx, const char *id, struct thanks *t)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_thanks_find, PG_ARGS(ctx->here->id, id), &row));
    *t = (struct thanks){
        .id = pg_text(row, "id"),
        .version = pg_text(row, "version"),
        .card = pg_text(row, "card"),
    };
    return ERR_OK;
}

enum err thanks_insert(struct ctx *ctx, const char *conversation, const char *text,
                       const char *danger, const char **id)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_thanks_conversation, PG_ARGS(ctx->here->id, conversation), &row));
    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_thanks_give,
                               PG_ARGS(ctx->here->id, conversation, text, danger), &row),
                        "thanks"));
    *id = pg_text(row, "id");
    return *id ? ERR_OK : ctx_fail(ctx, ERR_CONFLICT, "there is nothing to thank for here now");
}

enum err thanks_move(struct ctx *ctx, const char *id, const char *move)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_thanks_move, PG_ARGS(ctx->here->id, id, move), &row));
    if (!pg_text(row, "made"))
        return ERR_NOT_FOUND;
    return pg_bool(row, "made") ? ERR_OK
                                : ctx_fail(ctx, ERR_CONFLICT, "this may not be on the site");
}

enum err thanks_told(struct ctx *ctx, const char *conversation, struct thanks_told *told)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_thanks_told, PG_ARGS(ctx->here->id, conversation), &row));
    *told = (struct thanks_told){
        .title = pg_text(row, "title"),
        .slug = pg_text(row, "slug"),
        .from = pg_text(row, "from_name"),
        .language = pg_text(row, "language"),
    };
    return ERR_OK;
}

enum err thanks_send(struct ctx *ctx, const char *conversation, const char *cause,
                     const char *payload)
{
    return pg_run(ctx->db, &sql_thanks_tell,
                  PG_ARGS(ctx->here->id, conversation, cause, payload));
}
