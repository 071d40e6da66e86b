#include "base/clock.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "resources/source/source.h"
#include "source_sql.h"

static const char *number(struct ctx *ctx, int n) { return arena_printf(ctx->mem, "%d", n); }

/* What a row of an import and of a source have in common. */
static void read_same(struct arena *mem, struct pg_row row, struct source *s)
{
    *s = (struct source){
        .organisation = pg_text(row, "organisation_id"),
        .calendar = pg_text(row, "calendar"),
        .address = pg_text(row, "address"),
        .etag = pg_text(row, "etag"),
        .last_modified = pg_text(row, "last_modified"),
        .digest = pg_text(row, "digest"),
        .format = pg_text(row, "format"),
        .read_as = pg_text(row, "read_as"),
        .activities = (int)pg_int(row, "activities"),
    };
    s->leave_out = pg_array(mem, row, "leave_out", &s->nleave_out);
    s->column = pg_array(mem, row, "columns", &s->ncolumns);
}

enum err source_follow(struct ctx *ctx, struct source *s)
{
    struct pg_row row;

    TRY(pg_run(ctx->db, &sql_source_forget,
               PG_ARGS(ctx->here->id, s->organisation, s->calendar, s->address)));
    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, &sql_source_follow,
               PG_ARGS(ctx->here->id, s->organisation, s->calendar, s->address, s->title,
                       s->etag, s->last_modified, s->digest, s->format,
                       number(ctx, s->activities),
                       text_pg_array(ctx->mem, s->leave_out, s->nleave_out),
                       text_pg_array(ctx->mem, s->column, s->ncolumns), s->read_as),
               &row),
        "source"));
    s->id = pg_text(row, "id");
    return ERR_OK;
}

enum err source_of_import(struct ctx *ctx, const char *import, struct source *s,
                          const char **status)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_source_import, PG_ARGS(ctx->here->id, import), &row));
    if (!text_equal(pg_text(row, "source"), "url") || !pg_text(row, "organisation_id"))
        return ERR_NOT_FOUND;
    read_same(ctx->mem, row, s);
    *status = pg_text(row, "status");
    return ERR_OK;
}

struct taking {
    struct arena *mem;
    struct source *to;
    bool any;
};

static void take_row(struct pg_row row, void *arg)
{
    struct taking *t = arg;

    t->any = true;
    read_same(t->mem, row, t->to);
    t->to->id = pg_text(row, "id");
    t->to->neighbourhood = pg_text(row, "neighbourhood_id");
    t->to->slug = pg_text(row, "slug");
    t->to->rhythm = (int)pg_int(row, "rhythm");
    t->to->usual = (int)pg_int(row, "usual");
    t->to->fails = (int)pg_int(row, "fails");
    t->to->changed_at = pg_int(row, "changed");
    t->to->good_at = pg_int(row, "good");
    t->to->now = pg_int(row, "now");
    t->to->alarm = pg_text(row, "alarm");
    t->to->reason = pg_text(row, "reason");
}

enum err source_take(struct ctx *ctx, struct source *s)
{
    struct taking t = {.mem = ctx->mem, .to = s};

    TRY(pg_each(ctx->db, &sql_source_due, PG_NO_ARGS, take_row, &t));
    return t.any ? ERR_OK : ERR_NOT_FOUND;
}

enum err source_looked(struct ctx *ctx, const struct source *s, const struct source_look *look,
                       const struct source_next *next)
{
    return pg_run(
        ctx->db, &sql_source_looked,
        PG_ARGS(s->neighbourhood, s->id, number(ctx, next->rhythm), number(ctx, next->seconds),
                next->usual ? number(ctx, next->usual) : NULL, number(ctx, next->fails),
                next->alarm, next->reason, source_outcome_word(look->outcome),
                number(ctx, look->activities), s->etag, s->last_modified, s->digest, s->format,
                text_pg_array(ctx->mem, s->host, s->nhosts)));
}

enum err source_put_off(struct ctx *ctx, const struct source *s, int seconds)
{
    return pg_run(ctx->db, &sql_source_put_off,
                  PG_ARGS(s->neighbourhood, s->id, number(ctx, seconds)));
}

static void site_row(struct pg_row row, void *arg)
{
    struct source_site *site = arg;

    site->robots = pg_text(row, "robots");
    site->fresh = pg_bool(row, "fresh");
}

enum err source_site_find(struct ctx *ctx, struct source_site *site)
{
    return pg_each(ctx->db, &sql_source_site, PG_ARGS(site->origin), site_row, site);
}

enum err source_site_keep(struct ctx *ctx, const struct source_site *site)
{
    return pg_run(ctx->db, &sql_source_site_keep, PG_ARGS(site->origin, site->robots));
}

enum err source_site_quiet(struct ctx *ctx, const char *origin, int seconds)
{
    return pg_run(ctx->db, &sql_source_site_quiet, PG_ARGS(origin, number(ctx, seconds)));
}

enum err source_all(struct ctx *ctx, const char *slug, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_source_all, PG_ARGS(slug), fn, arg);
}

enum err source_newest(struct ctx *ctx, const struct page *page, bool alarms, pg_row_fn *fn,
                       void *arg)
{
    return pg_each(ctx->db, &sql_source_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows,
                           pg_flag(alarms)),
                   fn, arg);
}

enum err source_find(struct ctx *ctx, const char *id, struct pg_row *row)
{
    return pg_one(ctx->db, &sql_source_find, PG_ARGS(ctx->here->id, id), row);
}

enum err source_update(struct ctx *ctx, const char *id, const char *version,
                       const struct source_change *change)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_source_change,
        PG_ARGS(ctx->here->id, id, version, change->title, pg_flag(change->paused)), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "source");
}

enum err source_look_now(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_source_look_now, PG_ARGS(ctx->here->id, id), &row);
}

enum err source_stop(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_source_stop, PG_ARGS(ctx->here->id, id), &row);
}
