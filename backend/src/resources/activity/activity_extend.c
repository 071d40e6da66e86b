/* The dates of a series are made for a year; this makes the ones that follow, and makes them
 * anew where the school holidays that it leaves out have changed. */
#include "base/clock.h"
#include "resources/activity/activity.h"

enum { RUNS_OUT = 350 * 86400 };

static enum err extend_one(struct ctx *ctx, struct activity_series *s, const char *now)
{
    struct pattern_dates dates;

    ctx->here = &s->here;
    if (s->skips_holidays)
        TRY(activity_holidays(ctx, &s->when.skip));
    TRY(pattern_expand(ctx, &s->when, now, &dates));
    return activity_put_dates(ctx, s->id, &dates, now);
}

enum err activity_extend(struct ctx *ctx)
{
    struct activity_series *series;
    char now[CLOCK_TEXT], before[CLOCK_TEXT];
    size_t n;

    clock_text(clock_now(), now);
    clock_text(clock_now() + RUNS_OUT, before);
    TRY(activity_to_extend(ctx, before, &series, &n));
    for (size_t i = 0; i < n; i++)
        TRY(extend_one(ctx, &series[i], now));
    return ERR_OK;
}
