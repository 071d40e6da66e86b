#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "import_sql.h"
#include "resources/import/import.h"

/* Why something is archived that left its calendar; by it we know that no person did. */
static const char left_reason[] = "Staat niet meer in de agenda waar het vandaan kwam.";

struct loading {
    struct ctx *ctx;
    struct import *im;
    size_t room;
    enum err err;
};

static void load_row(struct pg_row row, void *arg)
{
    struct loading *l = arg;
    struct import *im = l->im;
    const char *json = pg_text(row, "said"), *why;
    struct import_old *old;

    if (im->nold == l->room) {
        size_t room = l->room ? l->room * 2 : 64;
        struct import_old *more = arena_take(l->ctx->mem, room * sizeof *more);

        if (im->nold)
            memcpy(more, im->old, im->nold * sizeof *more);
        im->old = more;
        l->room = room;
    }
    old = &im->old[im->nold++];
    *old = (struct import_old){.id = pg_text(row, "id"),
                               .uid = pg_text(row, "uid"),
                               .archived = pg_bool(row, "archived"),
                               .put_away = pg_bool(row, "put_away")};
    if (json_parse(l->ctx->mem, json, strlen(json), &old->value, &why) != ERR_OK)
        l->err = ERR_BROKEN;
}

enum err import_load_old(struct ctx *ctx, struct import *im)
{
    struct loading l = {.ctx = ctx, .im = im};

    im->nold = 0;
    TRY(pg_each(ctx->db, &sql_import_existing,
                PG_ARGS(ctx->here->id, im->asked.organisation, im->asked.calendar, left_reason),
                load_row, &l));
    return l.err;
}

struct naming {
    const char **to;
    const char *column;
    size_t n;
};

static void name_row(struct pg_row row, void *arg)
{
    struct naming *n = arg;

    n->to[n->n++] = pg_text(row, n->column);
}

enum err import_name_places(struct ctx *ctx, const char *const *locations, size_t n,
                            const char **place)
{
    struct naming naming = {place, "place_id", 0};

    return pg_each(ctx->db, &sql_import_places,
                   PG_ARGS(ctx->here->id, text_pg_array(ctx->mem, locations, n)), name_row,
                   &naming);
}

enum err import_name_categories(struct ctx *ctx, const char *const *words, size_t n,
                                const char **slug)
{
    struct naming naming = {slug, "slug", 0};

    return pg_each(ctx->db, &sql_import_categories,
                   PG_ARGS(ctx->here->id, text_pg_array(ctx->mem, words, n)), name_row,
                   &naming);
}

enum err import_own_fields(struct ctx *ctx, const char *kind, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_import_own_fields, PG_ARGS(ctx->here->id, kind), fn, arg);
}

enum err import_extras(struct ctx *ctx, const char *kind, const char *rows, pg_row_fn *fn,
                       void *arg)
{
    return pg_each(ctx->db, &sql_import_extras, PG_ARGS(ctx->here->id, kind, rows), fn, arg);
}

enum err import_add(struct ctx *ctx, const struct import *im, struct import_row *row)
{
    struct pg_row made;
    enum err err = pg_one(
        ctx->db, &sql_import_add,
        PG_ARGS(ctx->here->id, im->asked.organisation, im->asked.calendar, row->json), &made);

    TRY(constraint_fail(ctx, err, "activity"));
    row->id = pg_text(made, "id");
    return ERR_OK;
}

enum err import_change(struct ctx *ctx, const struct import_row *row)
{
    enum err err = pg_run(ctx->db, &sql_import_change,
                          PG_ARGS(ctx->here->id, row->id, row->json,
                                  text_pg_array(ctx->mem, row->changed, row->nchanged)));

    return constraint_fail(ctx, err, "activity");
}

enum err import_edit(struct ctx *ctx, const struct import_row *row)
{
    enum err err = pg_run(ctx->db, &sql_import_edit,
                          PG_ARGS(ctx->here->id, row->id, row->json,
                                  text_pg_array(ctx->mem, row->changed, row->nchanged)));

    return constraint_fail(ctx, err, "activity");
}

/* One of the members of every occurrence, as an array literal. */
static const char *column(struct ctx *ctx, const struct reader_activity *a, size_t member)
{
    struct buffer b = {.mem = ctx->mem};

    buffer_text(&b, "{");
    for (size_t i = 0; i < a->noccurrences; i++) {
        const char *const *at =
            (const char *const *)(const void *)((const char *)&a->occurrence[i] + member);

        buffer_printf(&b, "%s%s", i ? "," : "", *at ? *at : "NULL");
    }
    buffer_text(&b, "}");
    return b.text;
}

#define OCCURRENCE(member) offsetof(struct reader_occurrence, member)

enum err import_set_dates(struct ctx *ctx, const struct import_row *row)
{
    const struct reader_activity *a = row->read;
    char since[CLOCK_TEXT];

    clock_text(clock_now() / 86400 * 86400, since);
    return pg_run(ctx->db, &sql_import_dates,
                  PG_ARGS(ctx->here->id, row->id, since, column(ctx, a, OCCURRENCE(start)),
                          column(ctx, a, OCCURRENCE(starts_at)),
                          column(ctx, a, OCCURRENCE(ends_at)),
                          column(ctx, a, OCCURRENCE(status))));
}

enum err import_confirm(struct ctx *ctx, const char *const *ids, size_t n)
{
    if (n == 0)
        return ERR_OK;
    return pg_run(ctx->db, &sql_import_confirm,
                  PG_ARGS(ctx->here->id, text_pg_array(ctx->mem, ids, n)));
}

enum err import_withdraw(struct ctx *ctx, const char *const *ids, size_t n)
{
    if (n == 0)
        return ERR_OK;
    return pg_run(ctx->db, &sql_import_withdraw,
                  PG_ARGS(ctx->here->id, text_pg_array(ctx->mem, ids, n), left_reason));
}

enum err import_tabulate(struct ctx *ctx, enum import_table table, const char *organisation,
                         const char *ids, pg_row_fn *fn, void *arg)
{
    static const struct pg_stmt *const tables[] = {
        [IMPORT_TABLE_ACTIVITIES] = &sql_import_activity_table,
        [IMPORT_TABLE_ORGANISATIONS] = &sql_import_organisation_table,
        [IMPORT_TABLE_PLACES] = &sql_import_place_table,
        [IMPORT_TABLE_PROJECTS] = &sql_import_project_table,
        [IMPORT_TABLE_SERVICES] = &sql_import_service_table,
    };

    if (table == IMPORT_TABLE_ACTIVITIES)
        return pg_each(ctx->db, tables[table], PG_ARGS(ctx->here->id, organisation, ids), fn,
                       arg);
    return pg_each(ctx->db, tables[table], PG_ARGS(ctx->here->id, organisation), fn, arg);
}

enum err import_entry(struct ctx *ctx, enum reader_kind kind, const char *json, bool dry,
                      const char **outcome)
{
    static const struct {
        const struct pg_stmt *stmt;
        const char *table;
    } kinds[] = {
        [READER_ORGANISATIONS] = {&sql_import_organisation, "organisation"},
        [READER_PLACES] = {&sql_import_place_row, "place"},
        [READER_PROJECTS] = {&sql_import_project, "project"},
        [READER_SERVICES] = {&sql_import_service, "service"},
    };
    struct pg_row row;

    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, kinds[kind].stmt, PG_ARGS(ctx->here->id, json, pg_flag(dry)), &row),
        kinds[kind].table));
    *outcome = pg_text(row, "outcome");
    return ERR_OK;
}

enum err import_check_owner(struct ctx *ctx, const char *organisation)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_import_owner, PG_ARGS(ctx->here->id, organisation), &row);

    if (err == ERR_NOT_FOUND)
        return ctx_fail_parameter(ctx, "organisation", "not_found");
    TRY(err);
    return pg_bool(row, "mine") ? ERR_OK : ERR_NOT_YOURS;
}

enum err import_owner_named(struct ctx *ctx, const char *name, const char **id)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_import_owner_named, PG_ARGS(ctx->here->id, name), &row));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err import_here(struct ctx *ctx, const char *slug, struct neighbourhood_setting *here)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_import_here, PG_ARGS(slug), &row));
    *here = (struct neighbourhood_setting){.id = pg_text(row, "neighbourhood_id"),
                                           .slug = pg_text(row, "slug"),
                                           .name = pg_text(row, "name")};
    return ERR_OK;
}

const char *import_format(const struct import *im)
{
    if (im->read.reason && im->read.kind == READER_NONE)
        return "";
    return im->read.format == READER_ICAL ? "icalendar" : reader_formats[im->read.format];
}

static enum err keep(struct ctx *ctx, struct import *im, const char *status, const char *report,
                     const char *content)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_import_keep,
               PG_ARGS(ctx->here->id, im->asked.organisation, im->asked.calendar,
                       im->asked.source, im->asked.address, import_format(im), status, report,
                       content, im->now.etag, im->now.last_modified, im->now.digest,
                       text_pg_array(ctx->mem, im->asked.leave_out, im->asked.nleave_out),
                       text_pg_array(ctx->mem, im->asked.column, im->asked.ncolumns),
                       im->asked.format),
               &row));
    im->id = pg_text(row, "id");
    return ERR_OK;
}

enum err import_keep(struct ctx *ctx, struct import *im, const char *report)
{
    if (im->read.reason)
        return keep(ctx, im, "failed", report, NULL);
    return keep(ctx, im, "previewed", report, im->content);
}

enum err import_keep_saved(struct ctx *ctx, struct import *im)
{
    return keep(ctx, im, "saved", import_report(ctx, im), NULL);
}

enum err import_find(struct ctx *ctx, const char *id, struct pg_row *row)
{
    return pg_one(ctx->db, &sql_import_find, PG_ARGS(ctx->here->id, id), row);
}

enum err import_mark_saved(struct ctx *ctx, const char *id, const char *version,
                           const char *report)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_import_saved, PG_ARGS(ctx->here->id, id, version, report), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

enum err import_newest(struct ctx *ctx, const char *organisation, const struct page *page,
                       pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_import_newest,
                   PG_ARGS(ctx->here->id, organisation, page->from.part[0], page->from.part[1],
                           page->rows),
                   fn, arg);
}
