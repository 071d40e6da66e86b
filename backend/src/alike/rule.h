/* Whether two activities are at the same time.  Only for alike/. */
#ifndef ALIKE_RULE_H
#define ALIKE_RULE_H

#include "alike/alike.h"

enum alike_when {
    WHEN_UNKNOWN, /* one of them does not say */
    WHEN_APART,
    WHEN_NEAR,  /* half an hour apart, or one says only the day */
    WHEN_EXACT, /* to the quarter of an hour */
};

/* By the days that both have in ten weeks from the later beginning, and by the clock: so many
 * minutes apart is near.  Parts of
 * a rule that it does not know count as not being there. */
enum alike_when rule_compare(const struct alike_event *, const struct alike_event *,
                             int minutes);

#endif
