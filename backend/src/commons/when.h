/* Moments in words, for pages and letters.  A moment comes as wall_clock() of the database
 * writes it: "20261201T130000", as a clock in Amsterdam shows it.
 */
#ifndef COMMONS_WHEN_H
#define COMMONS_WHEN_H

#include <stdbool.h>

#include "base/arena.h"

/* "dinsdag 1 december 2026, 13.00 tot 15.30 uur", or "Tuesday 1 December 2026, 13:00 to 15:30"
 * when language is "en"; whole days without hours.  end is NULL when it is not known; "" when
 * start is no moment. */
char *when_words(struct arena *, const char *language, const char *start, const char *end,
                 bool all_day);

/* As one says it from near, in Dutch: "vandaag 10.00 tot 12.00 uur", "morgen …", "dinsdag …"
 * within six days, then "dinsdag 8 december 2026, …". */
char *when_near(struct arena *, const char *now, const char *start, const char *end);

/* "dinsdag 1 december 2026", in Dutch; "" when it is no moment. */
char *when_day(struct arena *, const char *moment);

#endif
