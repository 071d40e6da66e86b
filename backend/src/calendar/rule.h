/* Recurrence rules: read, and walked along on the clock of one zone. */
#ifndef CALENDAR_RULE_H
#define CALENDAR_RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "calendar/moment.h"

enum rule_freq { RULE_HOURS, RULE_DAILY, RULE_WEEKLY, RULE_MONTHLY, RULE_YEARLY };

struct rule {
    enum rule_freq freq; /* RULE_HOURS: HOURLY or MINUTELY */
    const char *text;    /* as RFC 5545 writes it, upper case */
    const char *walk;    /* text without COUNT and UNTIL, for libical */
    int64_t interval;    /* 1 or more */
    int64_t count;       /* 0: without */
    bool has_until;
    struct moment until;
};

enum rule_fault { RULE_OK, RULE_UNREADABLE, RULE_REFUSED };

/* Reads the value of an RRULE, vCalendar 1.0's grammar ("W1 MO #10") too.
 * RULE_REFUSED is a rule no neighbourhood has and no program should walk along:
 * by the second, or by the minute or hour with a choice of dates. */
enum rule_fault rule_read(struct arena *, const char *, struct rule *);

/* The seconds on the clock after which the rule begins anew as it was (every so many weeks,
 * days, hours or minutes); 0 where months and years differ. */
int64_t rule_period(const struct rule *);

struct rule_walk;

/* Walks from start (a wall time) on; COUNT and UNTIL are the caller's.  rule_walk_end frees. */
struct rule_walk *rule_walk_begin(struct arena *, const struct rule *, int64_t start,
                                  bool all_day);
bool rule_walk_next(struct rule_walk *, int64_t *wall);
void rule_walk_end(struct rule_walk *);

#endif
