#include "commons/constraint.h"
#include "outlet_sql.h"
#include "resources/outlet/outlet.h"

enum err outlet_setting_find(struct ctx *ctx, struct outlet_setting *s)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_outlet_setting, PG_ARGS(ctx->here->id), &row));
    *s = (struct outlet_setting){
        .magazine = pg_text(row, "magazine"),
        .deadline = pg_text(row, "deadline"),
        .first_day = pg_text(row, "first_day"),
        .last_day = pg_text(row, "last_day"),
        .mail_day = (int)pg_int(row, "mail_day"),
        .mail_hour = (int)pg_int(row, "mail_hour"),
        .version = pg_text(row, "version"),
    };
    return ERR_OK;
}

enum err outlet_setting_change(struct ctx *ctx, const struct outlet_setting *s)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_outlet_setting_change,
               PG_ARGS(ctx->here->id, s->version, s->magazine, s->deadline, s->first_day,
                       s->last_day, arena_printf(ctx->mem, "%d", s->mail_day),
                       arena_printf(ctx->mem, "%d", s->mail_hour)),
               &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "outlet_setting");
}

enum err outlet_issue_find(struct ctx *ctx, struct outlet_issue *i)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_outlet_issue, PG_ARGS(ctx->here->id), &row));
    *i = (struct outlet_issue){
        .magazine = pg_text(row, "magazine"),
        .deadline = pg_text(row, "deadline"),
        .first = pg_text(row, "first"),
        .last = pg_text(row, "last"),
        .printed = pg_text(row, "printed"),
    };
    return ERR_OK;
}

enum err outlet_place(struct ctx *ctx, const char *id, const char **name)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_outlet_place, PG_ARGS(ctx->here->id, id), &row));
    *name = pg_text(row, "name");
    return ERR_OK;
}

enum err outlet_activity(struct ctx *ctx, const char *id, struct programme *p)
{
    return programme_read(ctx, &sql_outlet_activity, PG_ARGS(ctx->here->id, id), p);
}

struct telling {
    outlet_missing_fn *missing;
    outlet_reach_fn *reach;
    void *arg;
};

static void tell_missing(struct pg_row row, void *arg)
{
    const struct telling *t = arg;
    const struct outlet_missing one = {pg_text(row, "id"), pg_text(row, "title"),
                                       pg_text(row, "confirmed")};

    t->missing(&one, t->arg);
}

enum err outlet_missing(struct ctx *ctx, const char *organisation, outlet_missing_fn *fn,
                        void *arg)
{
    return pg_each(ctx->db, &sql_outlet_missing, PG_ARGS(ctx->here->id, organisation),
                   tell_missing, &(struct telling){.missing = fn, .arg = arg});
}

static void tell_reach(struct pg_row row, void *arg)
{
    const struct telling *t = arg;

    t->reach(pg_text(row, "outlet"), pg_int(row, "shown"), t->arg);
}

enum err outlet_reach(struct ctx *ctx, const char *organisation, outlet_reach_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_outlet_reach, PG_ARGS(ctx->here->id, organisation), tell_reach,
                   &(struct telling){.reach = fn, .arg = arg});
}

enum err outlet_paper_alone(struct ctx *ctx)
{
    enum { RETRY_SECONDS = 5 };
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_outlet_paper_alone, PG_NO_ARGS, &row));
    if (pg_bool(row, "alone"))
        return ERR_OK;
    ctx->out.retry_after = RETRY_SECONDS;
    return ERR_BUSY;
}

struct guide {
    outlet_guided_fn *fn;
    void *arg;
};

static void each_guided(struct pg_row row, void *arg)
{
    const struct guide *each = arg;

    each->fn(
        &(struct outlet_guided){
            .theme = pg_text(row, "theme"),
            .number = pg_text(row, "number"),
            .first = pg_bool(row, "first"),
            .name = pg_text(row, "name"),
            .summary = pg_text(row, "summary"),
            .organisation = pg_text(row, "organisation"),
            .eligibility = pg_text(row, "eligibility"),
            .hours = pg_text(row, "hours"),
            .places = pg_text(row, "places"),
            .cost = pg_text(row, "cost"),
            .application = pg_text(row, "application"),
            .waiting_time = pg_text(row, "waiting_time"),
            .languages = pg_text(row, "languages"),
            .accessibility = pg_text(row, "accessibility"),
            .telephone = pg_text(row, "telephone"),
            .email = pg_text(row, "email"),
            .url = pg_text(row, "url"),
        },
        each->arg);
}

enum err outlet_guide(struct ctx *ctx, outlet_guided_fn *fn, void *arg)
{
    struct guide each = {fn, arg};

    return pg_each(ctx->db, &sql_outlet_guide, PG_ARGS(ctx->here->id), each_guided, &each);
}

enum err outlet_today(struct ctx *ctx, const char **moment)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_outlet_today, PG_NO_ARGS, &row));
    *moment = pg_text(row, "today");
    return ERR_OK;
}
