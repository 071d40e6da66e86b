#include "app/seed_programme.h"

#include "base/file.h"
#include "base/text.h"
#include "resources/activity/activity.h"
#include "seed_admin_sql.h"

static const char neighbourhood[] = "ruwaard";

/* The number of a member as it was written, or instead. */
static const char *number(const struct json_value *v, const char *name, const char *instead)
{
    const struct json_value *member = json_member(v, name);

    return member && member->type == JSON_NUMBER ? member->text : instead;
}

/* A JSON list of numbers as a PostgreSQL array. */
static const char *numbers(struct arena *mem, const struct json_value *list)
{
    size_t n = 0;
    const char **item = arena_take(mem, ((list ? list->count : 0) + 1) * sizeof *item);

    for (const struct json_value *v = list ? list->child : NULL; v; v = v->next)
        item[n++] = v->text;
    return text_pg_array(mem, item, n);
}

static enum err read_when(struct ctx *ctx, const struct json_value *when,
                          struct activity_draft *d)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_seed_admin_when,
               PG_ARGS(number(when, "weekday", "1"),
                       number(when, "week", d->when.rrule ? "-8" : "0"),
                       number(when, "nth", NULL), number(when, "days", NULL),
                       json_member_text(when, "start"), json_member_text(when, "end"),
                       numbers(ctx->mem, json_member(when, "weeklyDates"))),
               &row));
    d->when.start = pg_text(row, "start");
    d->when.end = pg_text(row, "end");
    d->when.all_day = json_member_true(when, "allDay");
    d->when.rdates.item = pg_array(ctx->mem, row, "rdates", &d->when.rdates.count);
    return ERR_OK;
}

static enum err change_dates(struct ctx *ctx, const char *id, const struct json_value *dates)
{
    for (const struct json_value *v = dates ? dates->child : NULL; v; v = v->next)
        TRY(pg_run(ctx->db, &sql_seed_admin_change_date,
                   PG_ARGS(ctx->here->id, id, number(v, "coming", "1"),
                           json_member_text(v, "status"), number(v, "plusDays", "0"),
                           json_member_text(v, "start"), json_member_text(v, "end"),
                           json_member_text(v, "note"))));
    return ERR_OK;
}

/* Through the rules of the API: the same fields, the same expansion, the same insert. */
static enum err add(struct ctx *ctx, const struct json_value *item, struct activity_draft *d)
{
    const struct json_value *body = json_member(item, "activity");
    struct pattern_dates dates;
    const char *id;

    if (!body || body->type != JSON_OBJECT)
        return ERR_BAD_JSON;
    TRY(json_bind(ctx->mem, body, activity_fields, COUNT(activity_fields), JSON_MERGE, d,
                  &ctx->fault));
    TRY(read_when(ctx, json_member(item, "when"), d));
    activity_check(d, &ctx->fault);
    if (ctx->fault.nfields)
        return ERR_INVALID;
    if (d->skips_holidays)
        TRY(activity_holidays(ctx, &d->when.skip));
    TRY(pattern_expand(ctx, &d->when, d->when.start, &dates));
    TRY(activity_insert(ctx, d, &dates, &id));
    TRY(pg_run(ctx->db, &sql_seed_admin_mark,
               PG_ARGS(ctx->here->id, id, json_member_text(item, "key"),
                       number(item, "confirmedDaysAgo", "1"),
                       json_member_text(item, "confirmedBy"))));
    TRY(pg_run(ctx->db, &sql_seed_admin_due,
               PG_ARGS(ctx->here->id, id, number(item, "dueDaysAgo", NULL))));
    TRY(pg_run(ctx->db, &sql_seed_admin_link,
               PG_ARGS(ctx->here->id, id, json_member_text(item, "project"))));
    return change_dates(ctx, id, json_member(item, "dates"));
}

static enum err add_unless_known(struct ctx *ctx, const struct json_value *item)
{
    struct activity_draft d = activity_blank;
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_seed_admin_names,
               PG_ARGS(ctx->here->id, json_member_text(item, "organisation"),
                       json_member_text(item, "place"), json_member_text(item, "key")),
               &row));
    if (pg_bool(row, "known"))
        return ERR_OK;
    d.organisation = pg_text(row, "organisation");
    d.place = pg_text(row, "place");
    if (!d.organisation || !d.place)
        return ctx_fail(ctx, ERR_NOT_FOUND, "no such organisation or place");
    return add(ctx, item, &d);
}

/* Stops at the first that does not fit, and says which. */
static enum err add_all(struct ctx *ctx, const struct json_value *list, const char **why)
{
    for (const struct json_value *v = list ? list->child : NULL; v; v = v->next) {
        enum err err = add_unless_known(ctx, v);

        if (err != ERR_OK) {
            const char *key = json_member_text(v, "key");
            const struct field_fault *f = ctx->fault.nfields ? &ctx->fault.field[0] : NULL;

            *why = arena_printf(ctx->mem, "%s: %s %s %s", key ? key : "zonder key",
                                err_info[err].title, f ? f->pointer : "", f ? f->code : "");
            return err;
        }
        pg_release(ctx->db); /* each is as long as a request */
    }
    return ERR_OK;
}

static enum err set(struct ctx *ctx, const struct json_value *programme, const char **why)
{
    struct neighbourhood_setting *here = arena_take(ctx->mem, sizeof *here);
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_seed_admin_here, PG_ARGS(neighbourhood), &row));
    here->id = arena_printf(ctx->mem, "%s", pg_text(row, "id"));
    here->slug = neighbourhood;
    here->name = arena_printf(ctx->mem, "%s", pg_text(row, "name"));
    ctx->here = here;
    TRY(pg_run(ctx->db, &sql_seed_admin_forget_past, PG_ARGS(here->id)));
    return add_all(ctx, json_member(programme, "activities"), why);
}

enum err seed_programme(struct arena *mem, const struct config *config, const char *path,
                        const char **why)
{
    static const struct pg_stmt *const *const tables[] = {activity_statements,
                                                          seed_admin_statements, NULL};
    const struct json_value *programme;
    struct ctx ctx = {.mem = mem};
    size_t len;
    const char *text = file_read(mem, path, &len);
    enum err err;

    *why = "niet te lezen";
    if (!text)
        return ERR_NOT_FOUND;
    TRY(json_parse(mem, text, len, &programme, why));
    ctx.db = pg_new(config->database_admin, tables);
    err = pg_ready(ctx.db);
    if (err == ERR_OK) {
        *why = "de databank neemt het niet aan";
        pg_begin(ctx.db, PG_TX_WRITE, &(struct pg_identity){0});
        err = set(&ctx, programme, why);
        if (err == ERR_OK)
            err = pg_commit(ctx.db);
        else
            pg_rollback(ctx.db);
    }
    pg_free(ctx.db);
    return err;
}
