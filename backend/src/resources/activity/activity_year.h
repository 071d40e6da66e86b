/* When something would be again, a year on: pure.
 *
 * The first rule that fits decides: what goes by the month or the date stays at it; a feast
 * that is named takes it along; so does a school holiday; a season begins as many weeks after
 * the summer; and everything else is on the same weekday of the same week.
 */
#ifndef ACTIVITY_YEAR_H
#define ACTIVITY_YEAR_H

#include <stdint.h>

#include "base/arena.h"

struct activity_holiday { /* of the schools here; days since 1970, both included */
    const char *name;
    int64_t first, last;
};

struct activity_once { /* what was, as far as the next time depends on it */
    const char *title;
    const char *summary; /* or NULL */
    const char *rrule;   /* or NULL */
    int64_t day;         /* of the first time */
};

struct activity_again {
    int64_t day;
    const char *because; /* "week", "month", "date", "feast", "holiday" or "season" */
};

/* The first time that it would be after today. */
struct activity_again activity_a_year_on(const struct activity_once *, int64_t today,
                                         const struct activity_holiday *, size_t n);

/* A moment so many days later at the same hour by the clock in the Netherlands; NULL stays. */
const char *activity_days_later(struct arena *, const char *moment, int64_t days);
/* The rule with its last day so many days later. */
const char *activity_rule_later(struct arena *, const char *rrule, int64_t days);

#endif
