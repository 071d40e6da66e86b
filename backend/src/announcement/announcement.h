/* What an announcement says: "Elke woensdag 10-12 uur koffie in De Haard, €1,50, niet in de
 * schoolvakantie" becomes the fields of an activity.  Own rules for Dutch as people write it on
 * posters, in letters and in messages.  What a text does not say stays empty: nothing is
 * guessed.
 *
 * Pure: the same text on the same day always says the same.
 */
#ifndef ANNOUNCEMENT_ANNOUNCEMENT_H
#define ANNOUNCEMENT_ANNOUNCEMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

enum { ANNOUNCEMENT_MAX = 4000 }; /* code points that a text may have */

struct announcement {
    const char *title; /* NULL, as all texts here, where nothing is said */
    const char *rrule;
    const char *price; /* "1.50"; "0.00" when it is free */
    const char *place; /* as it was written */
    bool has_start, has_end;
    bool all_day;       /* the day is said and the hour is not */
    int64_t start, end; /* wall times as base/days.h has them; of days the first and the last */
    bool skips_holidays;
    bool cancelled; /* it says that something is not held, and not when it is instead */
};

/* Reads a text of UTF-8.  today is a day as base/days.h counts them: what has no year, or only
 * a day of the week, is the first from today on. */
void announcement_read(struct arena *, const char *text, int64_t today, struct announcement *);

/* A wall time of the Netherlands as RFC 3339 ("2026-11-25T10:00:00+01:00"). */
char *announcement_moment(struct arena *, int64_t wall);

/* The day of a wall time ("2026-11-25"). */
char *announcement_date(struct arena *, int64_t wall);

#endif
