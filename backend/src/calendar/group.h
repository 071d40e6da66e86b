/* Events that change one date of a series, brought to their series.  Only for calendar/. */
#ifndef CALENDAR_GROUP_H
#define CALENDAR_GROUP_H

#include "calendar/event.h"

/* Adds the series to the reading's calendar, in the order of the file; gives an
 * event that turns out to be of no use a fault. */
void group_events(struct reading *, struct event *, size_t n);

#endif
