#include "resources/holiday/holiday.h"

#include "commons/constraint.h"
#include "holiday_sql.h"

static struct holiday from_row(struct pg_row row)
{
    return (struct holiday){
        .id = pg_text(row, "id"),
        .is = {.region = pg_text(row, "region"),
               .name = pg_text(row, "name"),
               .start = pg_text(row, "start_date"),
               .end = pg_text(row, "end_date"),
               .estimated = pg_bool(row, "estimated")},
        .by = pg_text(row, "by"),
        .changed = pg_text(row, "changed"),
        .version = pg_text(row, "version"),
    };
}

struct each {
    holiday_fn *holiday;
    holiday_change_fn *change;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct holiday h = from_row(row);

    h.day = pg_text(row, "day");
    each->holiday(&h, each->arg);
}

enum err holiday_all(struct ctx *ctx, const struct page *page, holiday_fn *fn, void *arg)
{
    struct each each = {.holiday = fn, .arg = arg};

    return pg_each(ctx->db, &sql_holiday_all,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   each_row, &each);
}

enum err holiday_find(struct ctx *ctx, const char *id, struct holiday *h)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_holiday_find, PG_ARGS(ctx->here->id, id), &row));
    *h = from_row(row);
    return ERR_OK;
}

enum err holiday_insert(struct ctx *ctx, const struct holiday_draft *d, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_holiday_insert,
        PG_ARGS(ctx->here->id, d->region, d->name, d->start, d->end, pg_flag(d->estimated)),
        &row);

    TRY(constraint_fail(ctx, err, "holiday"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err holiday_update(struct ctx *ctx, const struct holiday *old,
                        const struct holiday_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_holiday_update,
        PG_ARGS(old->id, old->version, d->name, d->start, d->end, pg_flag(d->estimated)), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "holiday");
}

enum err holiday_delete(struct ctx *ctx, const struct holiday *h)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_holiday_delete, PG_ARGS(h->id, h->version), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

static void each_change(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    const struct holiday_change c = {
        .at = pg_text(row, "at"),
        .by = pg_text(row, "by"),
        .event = pg_text(row, "event"),
        .name = pg_text(row, "name"),
        .start = pg_text(row, "start_date"),
        .end = pg_text(row, "end_date"),
    };

    each->change(&c, each->arg);
}

enum err holiday_changes(struct ctx *ctx, holiday_change_fn *fn, void *arg)
{
    struct each each = {.change = fn, .arg = arg};

    return pg_each(ctx->db, &sql_holiday_changes, PG_ARGS(ctx->here->id), each_change, &each);
}
