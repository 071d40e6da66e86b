/* The recurrence grammar of vCalendar 1.0, as old telephones and organisers export it. */
#ifndef CALENDAR_RULE_V1_H
#define CALENDAR_RULE_V1_H

#include "base/arena.h"

/* "W2 TU TH #10" as "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=10"; NULL for what is not of that
 * grammar. */
char *rule_v1_convert(struct arena *, const char *);

#endif
