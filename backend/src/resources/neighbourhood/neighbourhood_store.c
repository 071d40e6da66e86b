#include "resources/neighbourhood/neighbourhood.h"

#include "neighbourhood_sql.h"

static void from_row(struct arena *mem, struct pg_row row, struct neighbourhood *n)
{
    *n = (struct neighbourhood){
        .slug = pg_text(row, "slug"),
        .name = pg_text(row, "name"),
        .municipality = pg_text(row, "municipality"),
        .residents = pg_text(row, "residents"),
        .latitude = pg_text(row, "latitude"),
        .longitude = pg_text(row, "longitude"),
        .brand = pg_text(row, "brand"),
    };
    n->language = pg_array(mem, row, "languages", &n->nlanguages);
}

struct each {
    struct ctx *ctx;
    neighbourhood_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    struct each *each = arg;
    struct neighbourhood n;

    from_row(each->ctx->mem, row, &n);
    each->fn(&n, each->arg);
}

enum err neighbourhood_all(struct ctx *ctx, const struct page *page, neighbourhood_fn *fn,
                           void *arg)
{
    struct each each = {ctx, fn, arg};

    return pg_each(ctx->db, &sql_neighbourhood_all,
                   PG_ARGS(page->from.part[0], page->from.part[1], page->rows), each_row,
                   &each);
}

enum err neighbourhood_find(struct ctx *ctx, struct neighbourhood *n)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_neighbourhood_find, PG_ARGS(ctx->here->id), &row));
    from_row(ctx->mem, row, n);
    n->areas = pg_text(row, "areas");
    n->holidays = pg_text(row, "holidays");
    n->modules = pg_text(row, "modules");
    n->look = pg_text(row, "look");
    n->texts = pg_text(row, "texts");
    return ERR_OK;
}
