/* Again, like last year: everything of an activity, at dates that follow from those it had. */
#include "base/clock.h"
#include "base/days.h"
#include "base/text.h"
#include "resources/activity/activity_draft.h"

static void move(struct ctx *ctx, struct pattern *when, int64_t days)
{
    when->start = activity_days_later(ctx->mem, when->start, days);
    when->end = activity_days_later(ctx->mem, when->end, days);
    when->rrule = activity_rule_later(ctx->mem, when->rrule, days);
    for (size_t i = 0; i < when->rdates.count; i++)
        when->rdates.item[i] = activity_days_later(ctx->mem, when->rdates.item[i], days);
    when->exdates = (struct json_list){0}; /* why it was off then says nothing of now */
}

enum err activity_draft_again(struct ctx *ctx, const struct activity *a,
                              const struct activity_holiday *holidays, size_t n,
                              struct activity_kept *made)
{
    struct activity_draft d = a->is;
    struct activity_once once = {d.title, d.summary, d.when.rrule, 0};
    struct activity_again again;
    const char *content;
    int64_t start;

    if (!text_moment(d.when.start, &start))
        return ERR_BROKEN;
    once.day = days_of_wall(days_wall(start));
    again = activity_a_year_on(&once, days_of_wall(days_wall(clock_now())), holidays, n);
    move(ctx, &d.when, again.day - once.day);
    d.status = activity_blank.status;
    d.status_note = NULL;
    d.extras = a->extras;
    TRY(activity_draft_content(ctx, &d, &content));
    return activity_draft_insert(ctx, content, a->id, again.because, made);
}
