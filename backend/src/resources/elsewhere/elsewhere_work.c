#include "elsewhere_work_sql.h"
#include "resources/elsewhere/elsewhere.h"

enum err elsewhere_take(struct ctx *ctx, struct elsewhere_link *link)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_elsewhere_work_take, PG_NO_ARGS, &row));
    *link = (struct elsewhere_link){
        .neighbourhood = arena_text(ctx->mem, pg_text(row, "nb")),
        .id = arena_text(ctx->mem, pg_text(row, "id")),
        .url = arena_text(ctx->mem, pg_text(row, "url")),
    };
    return ERR_OK;
}

enum err elsewhere_checked(struct ctx *ctx, const struct elsewhere_link *link, bool works)
{
    return pg_run(ctx->db, &sql_elsewhere_work_checked,
                  PG_ARGS(link->neighbourhood, link->id, pg_flag(works)));
}
