/* Dates, times and durations as iCalendar writes them. */
#ifndef CALENDAR_MOMENT_H
#define CALENDAR_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

enum moment_kind { MOMENT_DATE, MOMENT_FLOATING, MOMENT_UTC };

/* With a TZID beside it a floating moment is one of that zone. */
struct moment {
    enum moment_kind kind;
    int64_t wall; /* seconds as base/days.h counts them; midnight of a date */
};

enum moment_fault { MOMENT_OK, MOMENT_UNREADABLE, MOMENT_NO_SUCH_DATE, MOMENT_NO_SUCH_TIME };

/* Reads "20261124", "20261124T190000", "20261124T190000Z" and the forms that producers make of
 * them: with dashes and colons, without seconds, with an offset, "240000" for the next
 * midnight. */
enum moment_fault moment_read(const char *, struct moment *);

struct duration {
    int64_t days;    /* of the calendar: the clock changes do not matter to them */
    int64_t seconds; /* exact */
};

/* Reads "P1DT2H30M", "PT90M", "P2W"; a negative one is refused. */
bool duration_read(const char *, struct duration *);

#endif
