#include "resources/module/module.h"

#include "module_sql.h"

static void from_row(struct pg_row row, struct module *m)
{
    *m = (struct module){
        .name = pg_text(row, "module"),
        .title = pg_text(row, "title"),
        .is = {pg_bool(row, "for_residents"), pg_bool(row, "for_professionals")},
        .version = pg_text(row, "version"),
    };
}

struct each {
    module_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct module m;

    from_row(row, &m);
    each->fn(&m, each->arg);
}

enum err module_all(struct ctx *ctx, module_fn *fn, void *arg)
{
    struct each each = {fn, arg};

    return pg_each(ctx->db, &sql_module_all, PG_ARGS(ctx->here->id), each_row, &each);
}

enum err module_find(struct ctx *ctx, const char *name, struct module *m)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_module_find, PG_ARGS(ctx->here->id, name), &row));
    from_row(row, m);
    return ERR_OK;
}

enum err module_switch_to(struct ctx *ctx, const struct module *old, struct module_switches to,
                          struct module *m)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_module_switch,
                          PG_ARGS(ctx->here->id, old->name, old->version, pg_flag(to.residents),
                                  pg_flag(to.professionals)),
                          &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(err);
    from_row(row, m);
    return ERR_OK;
}
