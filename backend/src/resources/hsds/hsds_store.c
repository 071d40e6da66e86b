#include "hsds_sql.h"
#include "resources/hsds/hsds.h"

struct each {
    hsds_line_fn *fn;
    void *arg;
};

static void each_line(struct pg_row row, void *arg)
{
    const struct each *each = arg;

    each->fn(&(struct hsds_line){.file = pg_text(row, "file"),
                                 .line = (int)pg_int(row, "line"),
                                 .id = pg_text(row, "id"),
                                 .name = pg_text(row, "name"),
                                 .outcome = pg_text(row, "outcome"),
                                 .member = pg_text(row, "member"),
                                 .code = pg_text(row, "code")},
             each->arg);
}

enum err hsds_import(struct ctx *ctx, const char *json, bool skip, bool dry, hsds_line_fn *fn,
                     void *arg)
{
    struct each each = {fn, arg};

    return pg_each(ctx->db, &sql_hsds_import,
                   PG_ARGS(ctx->here->id, json, pg_flag(skip), pg_flag(dry)), each_line, &each);
}

enum err hsds_tables(struct ctx *ctx, const char **json)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_hsds_tables, PG_ARGS(ctx->here->id), &row));
    *json = pg_text(row, "tables");
    return ERR_OK;
}

enum err hsds_services(struct ctx *ctx, int page, int size, const char **json)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_hsds_services,
               PG_ARGS(ctx->here->id, arena_printf(ctx->mem, "%d", page),
                       arena_printf(ctx->mem, "%d", size)),
               &row));
    *json = pg_text(row, "services");
    return ERR_OK;
}

enum err hsds_here(struct ctx *ctx, const char *slug, struct neighbourhood_setting *here)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_hsds_here, PG_ARGS(slug), &row));
    *here = (struct neighbourhood_setting){.id = pg_text(row, "neighbourhood_id"),
                                           .slug = pg_text(row, "slug"),
                                           .name = pg_text(row, "name")};
    return ERR_OK;
}
