#include "freshness_sql.h"
#include "resources/freshness/freshness.h"

static void note(struct pg_row row, void *arg)
{
    struct freshness *f = arg;

    if (f->n == FRESHNESS_KINDS)
        return;
    f->counted_at = pg_text(row, "counted");
    f->count[f->n++] = (struct freshness_count){
        .kind = pg_text(row, "kind"),
        .visible = pg_text(row, "visible"),
        .confirmed = pg_text(row, "confirmed"),
        .due_week = pg_text(row, "due_week"),
        .doubtful = pg_text(row, "doubtful"),
        .share = pg_text(row, "share"),
        .answer_days = pg_text(row, "answer_days"),
    };
}

static void note_term(struct pg_row row, void *arg)
{
    struct freshness *f = arg;

    if (f->nterms < FRESHNESS_TERMS)
        f->term[f->nterms++] =
            (struct freshness_days_of){pg_text(row, "kind"), pg_int(row, "due_days")};
}

enum err freshness_find(struct ctx *ctx, struct freshness *f)
{
    TRY(pg_each(ctx->db, &sql_freshness_newest, PG_ARGS(ctx->here->id), note, f));
    return pg_each(ctx->db, &sql_freshness_terms, PG_ARGS(ctx->here->id), note_term, f);
}

struct each {
    freshness_day_fn *day;
    freshness_organisation_fn *organisation;
    void *arg;
};

static void each_day(struct pg_row row, void *arg)
{
    const struct each *each = arg;

    each->day(&(struct freshness_day){pg_text(row, "day"), pg_text(row, "share")}, each->arg);
}

enum err freshness_days(struct ctx *ctx, freshness_day_fn *fn, void *arg)
{
    struct each each = {.day = fn, .arg = arg};

    return pg_each(ctx->db, &sql_freshness_days, PG_ARGS(ctx->here->id), each_day, &each);
}

static void each_organisation(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    const struct freshness_organisation o = {
        .id = pg_text(row, "id"),
        .name = pg_text(row, "name"),
        .visible = pg_int(row, "visible"),
        .confirmed = pg_int(row, "confirmed"),
        .share = pg_int(row, "share"),
        .weeks = pg_text(row, "weeks"),
    };

    each->organisation(&o, each->arg);
}

enum err freshness_organisations(struct ctx *ctx, freshness_organisation_fn *fn, void *arg)
{
    struct each each = {.organisation = fn, .arg = arg};

    return pg_each(ctx->db, &sql_freshness_organisations, PG_ARGS(ctx->here->id),
                   each_organisation, &each);
}
