#include "resources/activity/activity.h"

#include <string.h>

#include "base/text.h"

enum { YEAR = 366 * 24 * 3600 };

const struct activity_draft activity_blank = {
    .free = -1,
    .sign_up = "none",
    .status = "scheduled",
};

const char *const activity_statuses[] = {"scheduled", "cancelled", NULL};

const char *const activity_audiences[] = {"everyone",  "children", "youth", "adults",
                                          "seniors",   "parents",  "women", "men",
                                          "newcomers", "carers",   NULL};

/* RFC 3339 in UTC with whole seconds sorts as it reads. */
static bool before(const char *a, const char *b) { return strcmp(a, b) < 0; }

/* Longer than a year is a series, or a slip of the hand. */
static bool within_a_year(const char *start, const char *end)
{
    int64_t from, to;

    return text_moment(start, &from) && text_moment(end, &to) && to - from <= YEAR;
}

static bool costs(const char *price) { return price && price[strspn(price, "0.")] != '\0'; }

void activity_check(const struct activity_draft *d, struct fault *fault)
{
    if (d->when.start && d->when.end && before(d->when.end, d->when.start))
        fault_field(fault, "/end", "before_start");
    else if (d->when.start && d->when.end && !within_a_year(d->when.start, d->when.end))
        fault_field(fault, "/end", "out_of_range");
    if (d->free == 1 && costs(d->price))
        fault_field(fault, "/price", "invalid");
    if (text_equal(d->sign_up, "required") && !d->sign_up_note && !d->contact_telephone &&
        !d->contact_email && !d->url)
        fault_field(fault, "/signUpNote", "required"); /* how else would somebody sign up? */
}

void activity_check_occurrence(const struct activity_occurrence *old,
                               struct activity_occurrence *changed, struct fault *fault)
{
    bool elsewhen = !text_equal(changed->start, changed->occurrence);

    if (changed->end && before(changed->end, changed->start))
        fault_field(fault, "/end", "before_start");
    else if (changed->end && !within_a_year(changed->start, changed->end))
        fault_field(fault, "/end", "out_of_range");
    if (text_equal(changed->status, "cancelled"))
        return;
    if (text_equal(changed->status, "scheduled") && elsewhen &&
        text_equal(old->start, changed->start))
        changed->start = changed->occurrence; /* back to its own time */
    else
        changed->status = elsewhen ? "moved" : "scheduled";
}
