#include "commons/danger.h"

#include "concern/concern.h"
#include "danger_sql.h"

enum { RULES_MOST = 500 };

struct rules {
    struct concern_rule rule[RULES_MOST];
    size_t n;
};

static void add_rule(struct pg_row row, void *arg)
{
    struct rules *rules = arg;

    if (rules->n < RULES_MOST)
        rules->rule[rules->n++] = (struct concern_rule){
            .kind = pg_text(row, "kind"),
            .phrase = pg_text(row, "phrase"),
            .on = pg_bool(row, "switched_on"),
        };
}

enum err danger_hear(struct ctx *ctx, const char *text, const char **danger)
{
    struct rules *rules = arena_take(ctx->mem, sizeof *rules);

    rules->n = 0;
    TRY(pg_each(ctx->db, &sql_danger_rules, PG_ARGS(ctx->here->id), add_rule, rules));
    *danger = concern_kind_name(
        concern_read(ctx->mem, concern_prepare(ctx->mem, rules->rule, rules->n), text).kind);
    return ERR_OK;
}
