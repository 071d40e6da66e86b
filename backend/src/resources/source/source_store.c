#include "base/clock.h"
#include "base/text.h"
#include "resources/source/source.h"
#include "source_sql.h"

enum err source_follow(struct ctx *ctx, const struct source *s)
{
    return pg_run(ctx->db, &sql_source_follow,
                  PG_ARGS(ctx->here->id, s->organisation, s->calendar, s->address, s->etag,
                          s->last_modified, s->digest, s->format,
                          arena_printf(ctx->mem, "%d", s->activities)));
}

struct taking {
    struct source *to;
    bool any;
};

static void take_row(struct pg_row row, void *arg)
{
    struct taking *t = arg;

    t->any = true;
    *t->to = (struct source){
        .id = pg_text(row, "id"),
        .neighbourhood = pg_text(row, "neighbourhood_id"),
        .slug = pg_text(row, "slug"),
        .organisation = pg_text(row, "organisation_id"),
        .calendar = pg_text(row, "calendar"),
        .address = pg_text(row, "address"),
        .etag = pg_text(row, "etag"),
        .last_modified = pg_text(row, "last_modified"),
        .digest = pg_text(row, "digest"),
        .format = pg_text(row, "format"),
        .rhythm = (int)pg_int(row, "rhythm"),
        .usual = (int)pg_int(row, "usual"),
        .activities = (int)pg_int(row, "activities"),
        .fails = (int)pg_int(row, "fails"),
        .changed_at = pg_int(row, "changed"),
    };
}

enum err source_take(struct ctx *ctx, struct source *s)
{
    struct taking t = {.to = s};

    TRY(pg_each(ctx->db, &sql_source_due, PG_NO_ARGS, take_row, &t));
    return t.any ? ERR_OK : ERR_NOT_FOUND;
}

static const char *number(struct ctx *ctx, int n) { return arena_printf(ctx->mem, "%d", n); }

enum err source_looked(struct ctx *ctx, const struct source *s, const struct source_look *look,
                       const struct source_next *next)
{
    return pg_run(ctx->db, &sql_source_looked,
                  PG_ARGS(s->neighbourhood, s->id, number(ctx, next->rhythm),
                          number(ctx, next->seconds),
                          next->usual ? number(ctx, next->usual) : NULL,
                          number(ctx, next->fails), next->alarm, next->reason,
                          source_outcome_word(look->outcome), number(ctx, look->activities),
                          s->etag, s->last_modified, s->digest, s->format));
}

enum err source_all(struct ctx *ctx, const char *slug, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_source_all, PG_ARGS(slug), fn, arg);
}

enum err source_newest(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_source_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}
