#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "commons/correction.h"
#include "commons/item_view.h"
#include "resources/activity/activity.h"

enum err activity_reply(struct ctx *ctx, int status, const char *id)
{
    struct activity_shown a;
    bool may_edit = false;

    TRY(activity_show(ctx, id, &a));
    if (ctx->who.subject)
        TRY(activity_may_edit(ctx, id, &may_edit));
    ctx->out.status = status;
    ctx->out.type = "application/json";
    ctx->out.version = a.version;
    activity_write(&ctx->out.body, &a, ctx->who.subject ? may_edit : -1);
    return ERR_OK;
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(activity_reply(ctx, 200, ctx->in.param[1]));
    item_view_count(ctx, "activity", ctx->in.param[1]);
    return ERR_OK;
}

/* The dates of a draft from a moment on, without the holidays it skips. */
static enum err expand(struct ctx *ctx, struct activity_draft *d, const char *from,
                       struct pattern_dates *dates)
{
    if (d->skips_holidays)
        TRY(activity_holidays(ctx, &d->when.skip));
    return pattern_expand(ctx, &d->when, from, dates);
}

static enum err check(struct ctx *ctx, const struct activity_draft *old,
                      struct activity_draft *d)
{
    TRY(pictures_settle(ctx->mem, &old->pictures, &d->pictures, &ctx->fault));
    activity_check(d, &ctx->fault);
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

enum err activity_make(struct ctx *ctx, struct activity_draft *d, const char **id)
{
    struct pattern_dates dates;

    TRY(check(ctx, &activity_blank, d));
    TRY(expand(ctx, d, d->when.start, &dates));
    if (dates.n == 0)
        return ctx_fail_field(ctx, "/rrule", "too_few");
    TRY(activity_insert(ctx, d, &dates, id));
    return extras_keep(ctx, "activity", *id, d->extras);
}

static enum err post(struct ctx *ctx)
{
    struct activity_draft d = activity_blank;
    const char *id = NULL;

    TRY(ctx_read(ctx, activity_fields, COUNT(activity_fields), &d));
    TRY(activity_make(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return activity_reply(ctx, 201, id);
}

/* What is over stays as it was: a series is expanded again from now on, and
 * anything else from its beginning, whenever that was (NULL). */
static const char *dates_from(struct ctx *ctx, const struct activity_draft *d)
{
    char *now = arena_take(ctx->mem, CLOCK_TEXT);

    clock_text(clock_now(), now);
    return d->when.rrule ? now : NULL;
}

static enum err patch(struct ctx *ctx)
{
    struct activity old;
    struct activity_draft d;
    struct pattern_dates dates;
    const char *from;

    TRY(activity_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    d = old.is;
    TRY(ctx_merge(ctx, activity_fields, COUNT(activity_fields), &d));
    TRY(check(ctx, &old.is, &d));
    from = dates_from(ctx, &d);
    TRY(expand(ctx, &d, from ? from : d.when.start, &dates));
    TRY(activity_update(ctx, &old, &d, &dates, from));
    TRY(extras_keep(ctx, "activity", old.id, d.extras));
    return activity_reply(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx)
{
    struct activity a;

    TRY(activity_find(ctx, ctx->in.param[1], &a));
    TRY(life_check(ctx, &a.life));
    TRY(activity_archive(ctx, &a, "Weggehaald door wie het bijhoudt."));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err confirm(struct ctx *ctx)
{
    struct activity a;

    TRY(activity_find(ctx, ctx->in.param[1], &a));
    if (!a.life.may_edit)
        return ERR_NOT_YOURS;
    TRY(activity_confirm(ctx, a.id));
    TRY(activity_find(ctx, a.id, &a));
    return life_reply(ctx, &a.life);
}

/* "Klopt niet?": anybody may say so of an activity that is there. */
static enum err correct(struct ctx *ctx)
{
    struct activity_shown a;

    TRY(activity_show(ctx, ctx->in.param[1], &a));
    return correction_post(ctx, "activity", ctx->in.param[1]);
}

enum { MAY_WRITE = KEEPERS | INTEGRATOR };

static const char list_keys[] = "from to category q free accessible audience near radius place "
                                "organisation freshness limit cursor";
static const char reads[] = "activities:read", writes[] = "activities:write";

// clang-format off
static const struct route table[] = {
    {.op = "listActivities", .method = GET, .path = N "/activities", .who = EVERYONE,
     .tx = PG_TX_PUBLIC, .run = activity_list, .query = list_keys, .scope = reads},
    {.op = "readFortnight", .method = GET, .path = N "/activities/_fortnight", .who = EVERYONE,
     .tx = PG_TX_PUBLIC, .run = activity_fortnight, .scope = reads},
    {.op = "createActivity", .method = POST, .path = N "/activities", .who = MAY_WRITE,
     .tx = PG_TX_WRITE, .max_body = 65536, .run = post, .scope = writes, .creates = true},
    {.op = "listDates", .method = POST, .path = N "/activities/_dates", .who = MAY_WRITE,
     .tx = PG_TX_READ, .max_body = 65536, .run = activity_preview_dates, .scope = writes},
    {.op = "readText", .method = POST, .path = N "/activities/_text", .who = MAY_WRITE,
     .tx = PG_TX_READ, .max_body = 32768, .run = activity_read_text, .scope = writes},
    {.op = "getActivity", .method = GET, .path = N "/activities/{id}", .who = EVERYONE,
     .tx = PG_TX_PUBLIC, .run = get, .scope = reads},
    {.op = "changeActivity", .method = PATCH, .path = N "/activities/{id}", .who = MAY_WRITE,
     .tx = PG_TX_WRITE, .max_body = 65536, .run = patch, .scope = writes},
    {.op = "archiveActivity", .method = DELETE, .path = N "/activities/{id}", .who = MAY_WRITE,
     .tx = PG_TX_WRITE, .run = archive, .scope = writes},
    {.op = "confirmActivity", .method = POST, .path = N "/activities/{id}/confirmations",
     .who = MAY_WRITE, .tx = PG_TX_WRITE, .run = confirm, .scope = writes},
    {.op = "correctActivity", .method = POST, .path = N "/activities/{id}/corrections",
     .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = 8192, .run = correct},
    {.op = "getOccurrence", .method = GET, .path = N "/activities/{id}/occurrences/{start}",
     .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = activity_get_occurrence, .scope = reads},
    {.op = "changeOccurrence", .method = PATCH, .path = N "/activities/{id}/occurrences/{start}",
     .who = MAY_WRITE, .tx = PG_TX_WRITE, .max_body = 2048, .run = activity_patch_occurrence,
     .scope = writes},
};
// clang-format on

const struct routes activity_routes = {"activities", API, table, COUNT(table)};
