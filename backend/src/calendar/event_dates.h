/* The dates of one VEVENT.  Only for calendar/. */
#ifndef CALENDAR_EVENT_DATES_H
#define CALENDAR_EVENT_DATES_H

#include "calendar/event.h"

/* Fills in when the event is.  Returns why that cannot be known (Dutch), or NULL. */
const char *event_read_dates(struct reading *, const struct content *, size_t n,
                             struct event *);

#endif
