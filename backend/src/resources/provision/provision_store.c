#include "base/text.h"
#include "commons/kind.h"
#include "provision_sql.h"
#include "resources/provision/provision.h"

/* What helps, and of which kind it is. */
static const struct {
    const char *name, *kind;
} helps[] = {
    {"activity", "activity"},
    {"service", "service"},
    {"project", "project"},
    {"helpers", "offer"},
};

enum err provision_fitting(struct ctx *ctx, const struct provision_look *l, pg_row_fn *fn,
                           void *arg)
{
    const char *open[COUNT(helps)];
    size_t n = 0;

    for (size_t i = 0; i < COUNT(helps); i++)
        if (kind_open(ctx->here, helps[i].kind, ctx->who.roles))
            open[n++] = helps[i].name;
    return pg_each(
        ctx->db, &sql_provision_fitting,
        PG_ARGS(ctx->here->id, l->text, l->theme, l->area, text_pg_array(ctx->mem, open, n)),
        fn, arg);
}

enum err provision_choose(struct ctx *ctx, const char *provision)
{
    return pg_run(ctx->db, &sql_provision_choose, PG_ARGS(ctx->here->id, provision));
}

enum err provision_weeks(struct ctx *ctx, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_provision_weeks, PG_ARGS(ctx->here->id), fn, arg);
}
