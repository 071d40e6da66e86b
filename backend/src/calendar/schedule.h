/* When a series is: its rule, extra dates, left-out dates and changed dates, and
 * the occurrences that they make.
 *
 * How it differs from libical's iterator, and what we do where producers differ:
 * backend/decisions/0020.
 */
#ifndef CALENDAR_SCHEDULE_H
#define CALENDAR_SCHEDULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "calendar/rule.h"
#include "calendar/zone.h"

/* How long something lasts: first on the clock on the wall, then exactly. */
struct schedule_length {
    bool known; /* false: nobody said when it ends */
    int64_t wall;
    int64_t exact;
};

/* A date beside the rule (RDATE). */
struct schedule_extra {
    int64_t start; /* wall */
    bool has_length;
    struct schedule_length length;
};

/* One date that is not as the rule has it (RECURRENCE-ID). */
struct schedule_change {
    int64_t original; /* UTC: which one */
    bool onwards;     /* this one and all later ones */
    bool cancelled;
    int64_t start; /* wall */
    struct schedule_length length;
    const char *title; /* NULL: as the series */
};

struct schedule {
    const struct zone *zone; /* on whose clock it repeats */
    bool all_day;
    int64_t start; /* wall */
    struct schedule_length length;
    const struct rule *rule; /* RRULE, mostly none or one */
    size_t nrules;
    const struct rule *not_rule; /* EXRULE of RFC 2445 */
    size_t nnot_rules;
    const struct schedule_extra *extra;
    size_t nextras;
    const int64_t *left_out; /* UTC (EXDATE) */
    size_t nleft_out;
    const struct schedule_change *change;
    size_t nchanges;
};

enum occurrence_status { OCCURRENCE_SCHEDULED, OCCURRENCE_CANCELLED, OCCURRENCE_MOVED };

struct occurrence {
    int64_t key;    /* UTC: when it would be by the rule */
    int64_t starts; /* UTC */
    int64_t ends;   /* UTC; only where has_end */
    bool has_end;
    enum occurrence_status status;
    const char *title; /* NULL: as the series */
};

struct occurrences {
    struct occurrence *item; /* in order of starts */
    size_t n;
    bool too_many; /* there were more than max, or the rule is too dense to walk along */
};

/* The occurrences that overlap [from, to), both UTC, at most max. */
void schedule_expand(struct arena *, const struct schedule *, int64_t from, int64_t to,
                     size_t max, struct occurrences *);

/* What a change makes of the date that it changes. */
struct occurrence schedule_changed(const struct schedule *, const struct schedule_change *);

/* The moment at which something that starts at wall ends; only where length.known. */
int64_t schedule_end(const struct schedule *, int64_t wall, const struct schedule_length *);

#endif
