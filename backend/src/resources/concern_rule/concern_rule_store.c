#include "commons/constraint.h"
#include "concern_rule_sql.h"
#include "resources/concern_rule/concern_rule.h"

static struct own_rule from_row(struct pg_row row)
{
    return (struct own_rule){
        .id = pg_text(row, "id"),
        .is = {pg_text(row, "kind"), pg_text(row, "phrase"), pg_bool(row, "switched_on")},
        .by = pg_text(row, "created_by_name"),
        .changed = pg_text(row, "changed"),
        .version = pg_text(row, "version"),
    };
}

struct telling {
    own_rule_fn *fn;
    void *arg;
};

static void tell(struct pg_row row, void *arg)
{
    const struct telling *t = arg;
    const struct own_rule rule = from_row(row);

    t->fn(&rule, t->arg);
}

enum err concern_rule_list(struct ctx *ctx, own_rule_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_concern_rule_list, PG_ARGS(ctx->here->id), tell,
                   &(struct telling){fn, arg});
}

enum err concern_rule_find(struct ctx *ctx, const char *id, struct own_rule *rule)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_concern_rule_find, PG_ARGS(ctx->here->id, id), &row));
    *rule = from_row(row);
    return ERR_OK;
}

enum err concern_rule_insert(struct ctx *ctx, const struct concern_rule_draft *d,
                             const char **id)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_concern_rule_insert,
                          PG_ARGS(ctx->here->id, d->kind, d->phrase, pg_flag(d->on)), &row);

    TRY(constraint_fail(ctx, err, "concern_rule"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err concern_rule_switch(struct ctx *ctx, const struct own_rule *rule, bool on)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_concern_rule_switch,
                          PG_ARGS(ctx->here->id, rule->id, rule->version, pg_flag(on)), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}
