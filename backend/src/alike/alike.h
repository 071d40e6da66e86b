/* Are two descriptions the same activity, told twice?
 *
 * A club's own calendar, the room calendar of a house and a list that somebody
 * typed say the same thing in other words.  This judges two of them by when they
 * are, where, what they are called and what is told, and says yes only where it
 * would be odd if they were not the same: a wrong yes costs more than a miss.
 * Pure; measured in tests/doubles (decision 0025).
 */
#ifndef ALIKE_ALIKE_H
#define ALIKE_ALIKE_H

#include <stdbool.h>
#include <stdint.h>

/* What is known of one activity; NULL or has_… false where nothing is. */
struct alike_event {
    const char *title;
    const char *text;
    const char *place; /* a name */
    const char *organisation;
    bool has_start;
    int64_t start; /* wall time (base/days.h) of the first time */
    bool all_day;
    bool has_end;
    int64_t end;
    const char *rrule; /* RFC 5545, section 3.3.10 */
};

/* Why, for whoever looks at the two side by side. */
struct alike_verdict {
    bool same;
    bool when;  /* at the same time, as far as both say when */
    bool place; /* at the same place, likewise */
    bool title; /* called alike; not looked at where when or place rule it out */
    bool text;  /* what is told of them is alike; likewise */
};

/* Judges two activities; which comes first makes no difference. */
struct alike_verdict alike_judge(const struct alike_event *, const struct alike_event *);

#endif
