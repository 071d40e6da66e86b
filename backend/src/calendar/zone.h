/* Time zones: from a name in a calendar to moments in UTC.
 *
 * A name is looked up as IANA has it, with a producer's prefix taken off
 * ("/citadel.org/20210210_1/Europe/London"), then as Windows has it; only a
 * name that nobody knows is taken from the file's own VTIMEZONE, because these
 * are often wrong (summer time only, two years only, since 1601).
 */
#ifndef CALENDAR_ZONE_H
#define CALENDAR_ZONE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

struct zone;
struct zones;

/* The zones of one calendar; home is the IANA name of the neighbourhood's own.
 * NULL when that name is not known.  zones_free gives libical's memory back. */
struct zones *zones_new(struct arena *, const char *home);
void zones_free(struct zones *);

/* Keeps a VTIMEZONE ("BEGIN:VTIMEZONE\r\n...END:VTIMEZONE\r\n") for zones_find.
 * location is its X-LIC-LOCATION, or NULL. */
void zones_add(struct zones *, const char *tzid, const char *location, const char *vtimezone);

/* NULL when nobody knows the name and the file does not explain it. */
const struct zone *zones_find(struct zones *, const char *tzid);

/* The neighbourhood's: whole days are its days, whatever the calendar's zone is. */
const struct zone *zones_home(const struct zones *);

/* For times without a zone: home, unless the file prefers another. */
const struct zone *zones_fallback(const struct zones *);
const struct zone *zones_utc(const struct zones *);

/* Lets times without a zone be of another one (X-WR-TIMEZONE), if its name is known. */
void zones_prefer(struct zones *, const char *name);

/* The IANA name; of a file's own zone that of one with the same clock, or NULL. */
const char *zone_name(const struct zone *);

/* The moment at which the clock shows wall.  What is shown twice (the hour that
 * summer time ends) is the first of the two; what is never shown counts as if the
 * clock had not yet been put forward (RFC 5545 3.3.5). */
int64_t zone_to_utc(const struct zone *, int64_t wall);

/* What the clock shows at a moment. */
int64_t zone_to_wall(const struct zone *, int64_t utc);

#endif
