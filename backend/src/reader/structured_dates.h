/* When an event of a page is.  Only for reader/. */
#ifndef READER_STRUCTURED_DATES_H
#define READER_STRUCTURED_DATES_H

#include "base/days.h"
#include "reader/read.h"
#include "structured/structured.h"

/* Fills in the schedule.  NULL, or why it cannot be known (Dutch). */
const char *structured_schedule(struct arena *, const struct structured_event *,
                                const struct reader_options *, struct schedule *);

#endif
