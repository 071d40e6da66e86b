#include "resources/activity/activity.h"

#include "activity_sql.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "markup/markup.h"

static struct json_list texts(struct ctx *ctx, struct pg_row row, const char *column)
{
    struct json_list l;

    l.item = pg_array(ctx->mem, row, column, &l.count);
    return l;
}

static void when_from_row(struct ctx *ctx, struct pg_row row, struct activity_draft *d)
{
    d->when = (struct pattern){
        .start = pg_text(row, "start"),
        .end = pg_text(row, "end"),
        .all_day = pg_bool(row, "all_day"),
        .rrule = pg_text(row, "rrule"),
        .rdates = texts(ctx, row, "rdates"),
        .exdates = texts(ctx, row, "exdates"),
    };
    d->skips_holidays = pg_bool(row, "skips_holidays");
    d->status = pg_text(row, "status");
    d->status_note = pg_text(row, "status_note");
}

static void draft_from_row(struct ctx *ctx, struct pg_row row, struct activity_draft *d)
{
    *d = (struct activity_draft){
        .title = pg_text(row, "title"),
        .summary = pg_text(row, "summary"),
        .text = pg_text(row, "text"),
        .organisation = pg_text(row, "organisation_id"),
        .place = pg_text(row, "place_id"),
        .location = pg_text(row, "location"),
        .categories = texts(ctx, row, "categories"),
        .audience = texts(ctx, row, "audience"),
        .languages = texts(ctx, row, "languages"),
        .free = pg_maybe(row, "free"),
        .price = pg_text(row, "price"),
        .price_note = pg_text(row, "price_note"),
        .sign_up = pg_text(row, "sign_up"),
        .sign_up_note = pg_text(row, "sign_up_note"),
        .contact_name = pg_text(row, "contact_name"),
        .contact_telephone = pg_text(row, "contact_telephone"),
        .contact_email = pg_text(row, "contact_email"),
        .url = pg_text(row, "url"),
        .pictures = pictures_from_row(ctx->mem, row),
    };
    when_from_row(ctx, row, d);
}

enum err activity_find(struct ctx *ctx, const char *id, struct activity *a)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_find, PG_ARGS(ctx->here->id, id), &row));
    *a = (struct activity){
        .id = pg_text(row, "id"),
        .time_zone = pg_text(row, "time_zone"),
        .uid = pg_text(row, "uid"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
    draft_from_row(ctx, row, &a->is);
    return ERR_OK;
}

enum err activity_show(struct ctx *ctx, const char *id, struct activity_shown *a)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_shown, PG_ARGS(ctx->here->id, id), &row));
    *a = (struct activity_shown){.item = pg_text(row, "item"),
                                 .next = pg_text(row, "next"),
                                 .extras = pg_text(row, "extras"),
                                 .version = pg_text(row, "version")};
    return ERR_OK;
}

enum err activity_may_edit(struct ctx *ctx, const char *id, bool *may)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_may_edit, PG_ARGS(ctx->here->id, id), &row));
    *may = pg_bool(row, "may_edit");
    return ERR_OK;
}

static const char *array(struct ctx *ctx, const struct json_list *l)
{
    static const char *const none[1];

    return text_pg_array(ctx->mem, l->item ? l->item : none, l->count);
}

static const char *html_of(struct ctx *ctx, const struct activity_draft *d)
{
    return d->text ? markup_html(ctx->mem, d->text) : NULL;
}

struct date_arrays {
    const char *starts;
    const char *ends;
};

static struct date_arrays arrays_of(struct ctx *ctx, const struct pattern_dates *d)
{
    const char **start = arena_take(ctx->mem, (d->n + 1) * sizeof *start);
    struct buffer ends = {.mem = ctx->mem};

    buffer_text(&ends, "{");
    for (size_t i = 0; i < d->n; i++) {
        start[i] = d->date[i].start;
        buffer_printf(&ends, "%s%s", i ? "," : "", d->date[i].end ? d->date[i].end : "NULL");
    }
    buffer_text(&ends, "}");
    return (struct date_arrays){text_pg_array(ctx->mem, start, d->n), ends.text};
}

enum err activity_insert(struct ctx *ctx, const struct activity_draft *d,
                         const struct pattern_dates *dates, const char **id)
{
    const struct date_arrays at = arrays_of(ctx, dates);
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_activity_insert,
        PG_ARGS(ctx->here->id, NULL, d->title, d->summary, d->text, html_of(ctx, d),
                d->organisation, d->place, d->location, array(ctx, &d->categories),
                array(ctx, &d->audience), array(ctx, &d->languages), pg_flag_maybe(d->free),
                d->price, d->price_note, d->sign_up, d->sign_up_note, d->contact_name,
                d->contact_telephone, d->contact_email, d->url,
                pictures_text(ctx->mem, &d->pictures), d->when.start, d->when.end,
                pg_flag(d->when.all_day), NULL, d->when.rrule, array(ctx, &d->when.rdates),
                array(ctx, &d->when.exdates), pg_flag(d->skips_holidays), d->status,
                d->status_note, NULL, at.starts, at.ends, NULL),
        &row);

    TRY(constraint_fail(ctx, err, "activity"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

/* No row comes back when the version moved on: it was there a moment ago. */
static enum err stale(enum err err) { return err == ERR_NOT_FOUND ? ERR_STALE : err; }

enum err activity_update(struct ctx *ctx, const struct activity *old,
                         const struct activity_draft *d, const struct pattern_dates *dates,
                         const char *from)
{
    const struct date_arrays at = arrays_of(ctx, dates);
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_activity_update,
        PG_ARGS(ctx->here->id, old->id, old->life.version, d->title, d->summary, d->text,
                html_of(ctx, d), d->organisation, d->place, d->location,
                array(ctx, &d->categories), array(ctx, &d->audience), array(ctx, &d->languages),
                pg_flag_maybe(d->free), d->price, d->price_note, d->sign_up, d->sign_up_note,
                d->contact_name, d->contact_telephone, d->contact_email, d->url,
                pictures_text(ctx->mem, &d->pictures), d->when.start, d->when.end,
                pg_flag(d->when.all_day), old->time_zone, d->when.rrule,
                array(ctx, &d->when.rdates), array(ctx, &d->when.exdates),
                pg_flag(d->skips_holidays), d->status, d->status_note, old->uid, at.starts,
                at.ends, from),
        &row);

    return constraint_fail(ctx, stale(err), "activity");
}

enum err activity_place_named(struct ctx *ctx, const char *text,
                              struct activity_named_place *place)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_activity_place_named, PG_ARGS(ctx->here->id, text), &row);

    *place = (struct activity_named_place){0};
    if (err == ERR_NOT_FOUND)
        return ERR_OK;
    TRY(err);
    *place = (struct activity_named_place){pg_text(row, "id"), pg_text(row, "name")};
    return ERR_OK;
}

enum { SERIES_MAX = 500 };

struct series_rows {
    struct ctx *ctx;
    struct activity_series *series;
    size_t n;
};

static void series_row(struct pg_row row, void *arg)
{
    struct series_rows *s = arg;

    if (s->n == SERIES_MAX)
        return;
    s->series[s->n++] = (struct activity_series){
        .here = {.id = pg_text(row, "neighbourhood_id")},
        .id = pg_text(row, "id"),
        .when = {.start = pg_text(row, "start"),
                 .end = pg_text(row, "end"),
                 .all_day = pg_bool(row, "all_day"),
                 .rrule = pg_text(row, "rrule"),
                 .rdates = texts(s->ctx, row, "rdates"),
                 .exdates = texts(s->ctx, row, "exdates")},
        .skips_holidays = pg_bool(row, "skips_holidays"),
    };
}

enum err activity_to_extend(struct ctx *ctx, const char *before,
                            struct activity_series **series, size_t *n)
{
    struct series_rows rows = {ctx, arena_take(ctx->mem, SERIES_MAX * sizeof **series), 0};

    TRY(pg_each(ctx->db, &sql_activity_to_extend, PG_ARGS(before), series_row, &rows));
    *series = rows.series;
    *n = rows.n;
    return ERR_OK;
}

enum err activity_put_dates(struct ctx *ctx, const char *id, const struct pattern_dates *d,
                            const char *from)
{
    const struct date_arrays at = arrays_of(ctx, d);

    TRY(pg_run(ctx->db, &sql_activity_occurrences_put,
               PG_ARGS(ctx->here->id, id, from, at.starts, at.ends)));
    return pg_run(ctx->db, &sql_activity_extended, PG_ARGS(ctx->here->id, id));
}

enum err activity_holidays(struct ctx *ctx, const char **periods)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_holidays, PG_ARGS(ctx->here->id), &row));
    *periods = pg_text(row, "periods");
    return ERR_OK;
}

enum err activity_archive(struct ctx *ctx, const struct activity *a, const char *reason)
{
    struct pg_row row;

    return stale(pg_one(ctx->db, &sql_activity_archive,
                        PG_ARGS(ctx->here->id, a->id, a->life.version, reason), &row));
}

enum err activity_confirm(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_activity_confirm, PG_ARGS(ctx->here->id, id), &row);
}

/* The way in that leaves the fewest rows to look at. */
/* The programme is kept in order of time as a whole and for each category, place and
 * organisation; what asks for more than one of these, or for anything else, goes by filter. */
static const struct pg_stmt *way_in(const struct activity_filter *f)
{
    int kept = (f->category != NULL) + (f->place != NULL) + (f->organisation != NULL);

    if (f->words)
        return &sql_activity_by_words;
    if (f->radius)
        return &sql_activity_near;
    if (kept > 1 || f->free || f->accessible || f->audience || f->freshness)
        return &sql_activity_by_filter;
    if (f->place)
        return &sql_activity_by_place;
    if (f->organisation)
        return &sql_activity_by_organisation;
    return f->category ? &sql_activity_by_category : &sql_activity_by_time;
}

enum err activity_programme(struct ctx *ctx, const struct activity_filter *f,
                            const struct page *page, pg_row_fn *fn, void *arg)
{
    const struct pg_stmt *way = way_in(f);
    struct pg_args args = PG_ARGS(
        ctx->here->id, f->from, f->to, f->category, f->place, f->organisation, f->free,
        f->accessible, f->audience, f->freshness, page->from.part[0], page->from.part[1],
        page->from.part[2], page->rows, f->latitude, f->longitude, f->radius, f->words);

    args.n = way->nargs; /* each way takes the first so many */
    return pg_each(ctx->db, way, args, fn, arg);
}

enum err activity_fortnight_until(struct ctx *ctx, int most, const char **until)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_fortnight_until,
               PG_ARGS(ctx->here->id, arena_printf(ctx->mem, "%d", most)), &row));
    *until = pg_text(row, "until");
    return ERR_OK;
}

enum err activity_fortnight_lines(struct ctx *ctx, const char *until, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_activity_fortnight_lines, PG_ARGS(ctx->here->id, until), fn,
                   arg);
}

enum err activity_fortnight_items(struct ctx *ctx, const char *until, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_activity_fortnight_items, PG_ARGS(ctx->here->id, until), fn,
                   arg);
}

static void occurrence_from_row(struct pg_row row, struct activity_occurrence *o)
{
    *o = (struct activity_occurrence){
        .start = pg_text(row, "start"),
        .end = pg_text(row, "end"),
        .occurrence = pg_text(row, "occurrence"),
        .status = pg_text(row, "status"),
        .note = pg_text(row, "note"),
        .version = pg_text(row, "version"),
    };
}

enum err activity_occurrence_find(struct ctx *ctx, const char *id, const char *start,
                                  struct activity_occurrence *o)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_occurrence, PG_ARGS(ctx->here->id, id, start), &row));
    occurrence_from_row(row, o);
    return ERR_OK;
}

enum err activity_occurrence_change(struct ctx *ctx, const char *id, const char *version,
                                    struct activity_occurrence *o)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_activity_occurrence_change,
                          PG_ARGS(ctx->here->id, id, o->occurrence, version, o->start, o->end,
                                  o->status, o->note),
                          &row);

    TRY(constraint_fail(ctx, stale(err), "occurrence"));
    occurrence_from_row(row, o);
    return ERR_OK;
}
