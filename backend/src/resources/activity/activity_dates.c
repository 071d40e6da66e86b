/* The dates of an activity: what a series would make, and one date of it. */
#include "base/text.h"
#include "resources/activity/activity.h"

enum err activity_preview_dates(struct ctx *ctx)
{
    struct activity_draft d = activity_blank;
    struct pattern_dates dates;
    struct json *j;

    TRY(ctx_read(ctx, activity_pattern_fields, COUNT(activity_pattern_fields), &d));
    activity_check(&d, &ctx->fault);
    if (ctx->fault.nfields)
        return ERR_INVALID;
    if (d.skips_holidays)
        TRY(activity_holidays(ctx, &d.when.skip));
    TRY(pattern_expand(ctx, &d.when, d.when.start, &dates));
    j = ctx_reply(ctx, 200);
    activity_dates_json(j, &dates);
    return json_done(j);
}

static enum err reply_with(struct ctx *ctx, const struct activity_occurrence *o)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.version = o->version;
    activity_occurrence_json(j, o);
    return json_done(j);
}

enum err activity_get_occurrence(struct ctx *ctx)
{
    struct activity_occurrence o;

    TRY(activity_occurrence_find(ctx, ctx->in.param[1], ctx->in.param[2], &o));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply_with(ctx, &o);
}

enum err activity_patch_occurrence(struct ctx *ctx)
{
    struct activity_occurrence old, changed;
    struct activity a;
    const char *version;

    TRY(activity_find(ctx, ctx->in.param[1], &a));
    if (!a.life.may_edit)
        return ERR_NOT_YOURS;
    TRY(ctx_version(ctx, &version));
    TRY(activity_occurrence_find(ctx, a.id, ctx->in.param[2], &old));
    changed = old;
    TRY(ctx_merge(ctx, activity_occurrence_fields, COUNT(activity_occurrence_fields),
                  &changed));
    activity_check_occurrence(&old, &changed, &ctx->fault);
    if (ctx->fault.nfields)
        return ERR_INVALID;
    TRY(activity_occurrence_change(ctx, a.id, version, &changed));
    return reply_with(ctx, &changed);
}
