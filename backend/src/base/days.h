/* Days of the Gregorian calendar as numbers, and moments on a clock on the wall.
 *
 * A day is counted from 1970-01-01.  A wall time is a number of seconds since
 * 1970-01-01T00:00:00 as a clock somewhere showed it, without saying where:
 * only a time zone makes a moment of it.
 */
#ifndef BASE_DAYS_H
#define BASE_DAYS_H

#include <stdbool.h>
#include <stdint.h>

enum { DAY_SECONDS = 86400 };

/* Does this day exist? ("31 April" does not.) */
bool days_exist(int year, int month, int day);

int64_t days_from_date(int year, int month, int day);
void days_to_date(int64_t days, int *year, int *month, int *day);

/* 0 is Monday, 6 is Sunday. */
int days_weekday(int64_t days);

/* The day a wall time is on; right before 1970, too. */
int64_t days_of_wall(int64_t wall);

/* A moment (seconds since 1970 in UTC) as a clock in the Netherlands shows it: an hour ahead of
 * UTC, two in summer (Directive 2000/84/EC). */
int64_t days_wall(int64_t moment);

/* The seconds that a clock in the Netherlands is ahead of UTC when it shows this wall time; of
 * the hour that is twice on it, when it is there first. */
int days_ahead(int64_t wall);

#endif
