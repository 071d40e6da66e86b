#include "resources/freshness_term/freshness_term.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "freshness_term_sql.h"

static void from_row(struct arena *mem, struct pg_row row, struct freshness_term *t)
{
    *t = (struct freshness_term){
        .kind = pg_text(row, "kind"),
        .is = {.due_days = (int)pg_int(row, "due_days"),
               .doubtful_days = (int)pg_int(row, "doubtful_days"),
               .archived_days = (int)pg_int(row, "archived_days")},
        .usual_days = pg_int(row, "usual"),
        .by = pg_text(row, "by"),
        .changed = pg_text(row, "changed"),
        .version = pg_text(row, "version"),
    };
    t->is.seasons.item = pg_array(mem, row, "seasons", &t->is.seasons.count);
}

struct each {
    struct arena *mem;
    freshness_term_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct freshness_term t;

    from_row(each->mem, row, &t);
    each->fn(&t, each->arg);
}

enum err freshness_term_all(struct ctx *ctx, freshness_term_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(ctx->db, &sql_freshness_term_all, PG_ARGS(ctx->here->id), each_row, &each);
}

enum err freshness_term_find(struct ctx *ctx, const char *kind, struct freshness_term *t)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_freshness_term_find, PG_ARGS(ctx->here->id, kind), &row));
    from_row(ctx->mem, row, t);
    return ERR_OK;
}

static const char *digits(struct ctx *ctx, int n) { return arena_printf(ctx->mem, "%d", n); }

enum err freshness_term_change(struct ctx *ctx, const struct freshness_term *old,
                               const struct freshness_term_draft *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_freshness_term_change,
               PG_ARGS(ctx->here->id, old->kind, old->version, digits(ctx, d->due_days),
                       digits(ctx, d->doubtful_days), digits(ctx, d->archived_days),
                       text_pg_array(ctx->mem, d->seasons.item, d->seasons.count)),
               &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "freshness_term");
}
