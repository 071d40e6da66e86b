#include "base/text.h"
#include "resources/weekly_mail/weekly_mail.h"
#include "weekly_mail_work_sql.h"

/* At most so many letters in one job: what is left comes with the next. */
#define READERS "200"
enum { READERS_MOST = 200, DAYS = 8 };

struct taking {
    struct weekly_reader one[READERS_MOST];
    size_t n;
};

static void note(struct pg_row row, void *arg)
{
    struct taking *all = arg;

    if (all->n < COUNT(all->one))
        all->one[all->n++] = (struct weekly_reader){
            .id = pg_text(row, "id"),
            .neighbourhood = pg_text(row, "nb"),
            .slug = pg_text(row, "slug"),
            .name = pg_text(row, "name"),
            .language = pg_text(row, "language"),
            .address = pg_text(row, "address"),
            .categories = pg_text(row, "categories"),
            .areas = pg_text(row, "areas"),
            .streets = pg_text(row, "streets"),
            .week = pg_text(row, "week"),
        };
}

static bool choose_the_same(const struct weekly_reader *a, const struct weekly_reader *b)
{
    return text_equal(a->neighbourhood, b->neighbourhood) &&
           text_equal(a->categories, b->categories) && text_equal(a->areas, b->areas) &&
           text_equal(a->streets, b->streets);
}

/* What there is to do that a reader chose; of who chose as the one before, it is read once. */
static enum err read_for(struct ctx *ctx, const struct weekly_reader *r,
                         const struct weekly_reader *before, struct programme *p)
{
    if (before && choose_the_same(r, before))
        return ERR_OK;
    return programme_days(ctx,
                          &(struct programme_wish){.neighbourhood = r->neighbourhood,
                                                   .until = DAYS,
                                                   .categories = r->categories,
                                                   .areas = r->areas,
                                                   .streets = r->streets},
                          p);
}

/* Nothing to do: no letter this week. */
static enum err write_one(struct ctx *ctx, const struct weekly_reader *r,
                          const struct programme *p)
{
    const char *payload;

    if (!p->n)
        return ERR_OK;
    TRY(weekly_letter(ctx, r, p, &payload));
    return pg_run(ctx->db, &sql_weekly_mail_work_tell,
                  PG_ARGS(r->neighbourhood, r->address, r->week, payload,
                          programme_organisations(ctx->mem, p)));
}

enum err weekly_write(struct ctx *ctx)
{
    struct taking *all = arena_take(ctx->mem, sizeof *all);
    struct programme p = {0};

    all->n = 0;
    TRY(pg_each(ctx->db, &sql_weekly_mail_work_take, PG_ARGS(READERS), note, all));
    for (size_t i = 0; i < all->n; i++) {
        TRY(read_for(ctx, &all->one[i], i ? &all->one[i - 1] : NULL, &p));
        TRY(write_one(ctx, &all->one[i], &p));
    }
    return ERR_OK;
}

enum err weekly_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_weekly_mail_work_forget, PG_NO_ARGS);
}
