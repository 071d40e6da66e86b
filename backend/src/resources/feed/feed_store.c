#include "feed_sql.h"
#include "resources/feed/feed.h"

static void from_row(struct arena *mem, struct pg_row row, struct feed_activity *a)
{
    *a = (struct feed_activity){
        .id = pg_text(row, "activity_id"),
        .title = pg_text(row, "title"),
        .summary = pg_text(row, "summary"),
        .text = pg_text(row, "text"),
        .status = pg_text(row, "status"),
        .status_note = pg_text(row, "status_note"),
        .doubtful = pg_bool(row, "doubtful"),
        .all_day = pg_bool(row, "all_day"),
        .version = pg_text(row, "version"),
        .location = pg_text(row, "location"),
        .price = pg_text(row, "price"),
        .price_note = pg_text(row, "price_note"),
        .free = pg_maybe(row, "free") == 1,
        .sign_up_note = pg_text(row, "sign_up_note"),
        .contact_name = pg_text(row, "contact_name"),
        .contact_telephone = pg_text(row, "contact_telephone"),
        .place_name = pg_text(row, "place_name"),
        .street_address = pg_text(row, "street_address"),
        .locality = pg_text(row, "locality"),
        .latitude = pg_text(row, "latitude"),
        .longitude = pg_text(row, "longitude"),
        .address = pg_text(row, "address"),
        .changed = pg_text(row, "changed"),
        .start = pg_text(row, "start"),
        .end = pg_text(row, "end"),
        .rrule = pg_text(row, "rrule"),
    };
    a->category = pg_array(mem, row, "category_names", &a->ncategories);
    a->rdate = pg_array(mem, row, "rdates", &a->nrdates);
    a->exdate = pg_array(mem, row, "exdates", &a->nexdates);
    a->change = pg_array(mem, row, "changes", &a->nchanges);
}

struct each {
    struct arena *mem;
    feed_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    struct each *each = arg;
    struct feed_activity a;

    from_row(each->mem, row, &a);
    each->fn(&a, each->arg);
}

enum err feed_all(struct ctx *ctx, const struct feed_wish *w, feed_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(ctx->db, &sql_feed_activities,
                   PG_ARGS(ctx->here->id, w->category, w->place, w->organisation), each_row,
                   &each);
}

enum err feed_find(struct ctx *ctx, const char *id, struct feed_activity *a)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_feed_activity, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, a);
    return ERR_OK;
}
