#include "resources/module/module.h"

#include "commons/constraint.h"
#include "module_sql.h"

static void from_row(struct pg_row row, struct module *m)
{
    *m = (struct module){
        .name = pg_text(row, "module"),
        .title = pg_text(row, "title"),
        .is = {.residents = {pg_bool(row, "for_residents"), pg_text(row, "residents_name"),
                             pg_text(row, "residents_name_en"), pg_text(row, "residents_icon"),
                             pg_text(row, "residents_ordinal")},
               .professionals = {pg_bool(row, "for_professionals"),
                                 pg_text(row, "professionals_name"),
                                 pg_text(row, "professionals_name_en"),
                                 pg_text(row, "professionals_icon"),
                                 pg_text(row, "professionals_ordinal")}},
        .residents = {pg_text(row, "residents_by_name"), pg_text(row, "residents_changed"),
                      pg_int(row, "residents_usual")},
        .professionals = {pg_text(row, "professionals_by_name"),
                          pg_text(row, "professionals_changed"),
                          pg_int(row, "professionals_usual")},
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

/* What was emptied is as usual. */
static const char *said(const char *text) { return text ? text : ""; }

enum err module_change(struct ctx *ctx, const struct module *old, const struct module_draft *to)
{
    const struct module_part *r = &to->residents, *p = &to->professionals;
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_module_change,
               PG_ARGS(ctx->here->id, old->name, old->version, pg_flag(r->on), said(r->name),
                       said(r->name_en), said(r->icon), r->ordinal, pg_flag(p->on),
                       said(p->name), said(p->name_en), said(p->icon), p->ordinal),
               &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "module_switch");
}
