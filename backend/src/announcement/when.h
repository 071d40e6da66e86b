/* When an announcement is.  Only for announcement/. */
#ifndef ANNOUNCEMENT_WHEN_H
#define ANNOUNCEMENT_WHEN_H

#include "announcement/announcement.h"
#include "announcement/tokens.h"

/* Reads the days and hours, gives their words USE_WHEN and fills start, end, rrule and
 * skips_holidays. */
void announcement_when(struct arena *, struct tokens *, int64_t today, struct announcement *);

#endif
