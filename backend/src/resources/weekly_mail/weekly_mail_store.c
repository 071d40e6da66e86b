#include "base/text.h"
#include "commons/constraint.h"
#include "resources/weekly_mail/weekly_mail.h"
#include "weekly_mail_sql.h"

static const char *array(struct ctx *ctx, const struct json_list *l)
{
    return text_pg_array(ctx->mem, l->item, l->count);
}

enum err weekly_ask(struct ctx *ctx, const char *email, const char *language,
                    const struct weekly_choices *c, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_weekly_mail_ask,
                          PG_ARGS(ctx->here->id, email, language, array(ctx, &c->categories),
                                  array(ctx, &c->areas), array(ctx, &c->streets),
                                  ctx->in.address ? ctx->in.address : ""),
                          &row);

    if (err == ERR_NOT_FOUND)
        return ERR_TOO_MANY;
    TRY(constraint_fail(ctx, err, "weekly_reader"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err weekly_find(struct ctx *ctx, struct weekly_choices *c)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_weekly_mail_find, PG_ARGS(ctx->here->id), &row));
    c->categories.item = pg_array(ctx->mem, row, "categories", &c->categories.count);
    c->areas.item = pg_array(ctx->mem, row, "areas", &c->areas.count);
    c->streets.item = pg_array(ctx->mem, row, "streets", &c->streets.count);
    return ERR_OK;
}

enum err weekly_put(struct ctx *ctx, const struct weekly_choices *c)
{
    return constraint_fail(ctx,
                           pg_run(ctx->db, &sql_weekly_mail_put,
                                  PG_ARGS(ctx->here->id, array(ctx, &c->categories),
                                          array(ctx, &c->areas), array(ctx, &c->streets))),
                           "weekly_reader");
}

enum err weekly_end(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_weekly_mail_end, PG_ARGS(ctx->here->id));
}

struct telling {
    weekly_area_fn *fn;
    void *arg;
};

static void tell(struct pg_row row, void *arg)
{
    const struct telling *t = arg;

    t->fn(pg_text(row, "code"), pg_text(row, "name"), t->arg);
}

enum err weekly_areas(struct ctx *ctx, weekly_area_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_weekly_mail_areas, PG_ARGS(ctx->here->id), tell,
                   &(struct telling){fn, arg});
}

enum { STREETS_MOST = 1000 };

static void add_street(struct pg_row row, void *arg)
{
    struct json_list *all = arg;

    if (all->count < STREETS_MOST)
        all->item[all->count++] = pg_text(row, "street");
}

enum err weekly_streets(struct ctx *ctx, struct json_list *all)
{
    *all = (struct json_list){.item = arena_take(ctx->mem, STREETS_MOST * sizeof *all->item)};
    return pg_each(ctx->db, &sql_weekly_mail_streets, PG_ARGS(ctx->here->id), add_street, all);
}
