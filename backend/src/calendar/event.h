/* One VEVENT, before it is known which series it belongs to.  Only for calendar/. */
#ifndef CALENDAR_EVENT_H
#define CALENDAR_EVENT_H

#include "calendar/calendar.h"
#include "calendar/content.h"

struct event {
    struct series series; /* with its own dates */
    const char *fault;    /* Dutch: why this event cannot be used, or NULL */
    bool is_change;       /* has a RECURRENCE-ID */
    bool onwards;         /* RANGE=THISANDFUTURE */
    bool original_is_day;
    int64_t original; /* UTC, or where original_is_day the wall time of its midnight */
    int64_t sequence;
    bool has_title, has_start;
};

/* What reading events needs to know and may add to. */
struct reading {
    struct arena *mem;
    struct zones *zones;
    struct calendar *out;
};

void event_read(struct reading *, const struct content *, size_t n, int line, struct event *);

void reading_warn(struct reading *, int line, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Makes room for one more in a list of n items of the given size. */
void *reading_grow(struct reading *, void *list, size_t n, size_t size);

#endif
