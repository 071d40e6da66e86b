/* The door to libical: a foreign calendar as plain structs.
 *
 * Reads iCalendar 2.0 and vCalendar 1.0.  What one event cannot tell is a
 * rejected row with its line and a Dutch reason; the others go on.
 */
#ifndef CALENDAR_CALENDAR_H
#define CALENDAR_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "calendar/schedule.h"
#include "calendar/zone.h"

enum { CALENDAR_CATEGORIES = 20 };

enum event_status { EVENT_CONFIRMED, EVENT_TENTATIVE, EVENT_CANCELLED };

/* One VEVENT with the ones that change some of its dates (RECURRENCE-ID). */
struct series {
    int line;        /* of its BEGIN:VEVENT */
    const char *uid; /* NULL: it has none */
    const char *title;
    const char *text; /* DESCRIPTION; may be HTML */
    const char *location;
    const char *url;
    const char *contact; /* CONTACT, as it was written */
    const char *organizer_name;
    const char *organizer_email;
    const char *category[CALENDAR_CATEGORIES];
    size_t ncategories;
    bool has_point;
    double latitude, longitude;
    bool costs_nothing; /* X-COST-TYPE:free */
    bool confidential;  /* CLASS is PRIVATE or CONFIDENTIAL */
    enum event_status status;
    bool repeats;
    struct schedule when;
};

struct calendar_rejected {
    int line;
    const char *uid;   /* or NULL */
    const char *title; /* or NULL */
    const char *reason;
};

struct calendar_warning {
    int line; /* 0: about the whole file */
    const char *text;
};

struct calendar {
    bool complete;      /* read to its END:VCALENDAR */
    const char *reason; /* why nothing of it may be used, or NULL */
    struct series *series;
    size_t nseries;
    struct calendar_rejected *rejected;
    size_t nrejected;
    struct calendar_warning *warning;
    size_t nwarnings;
};

/* Reads bytes[0..len).  Moments without a zone are of the zones' fallback. */
void calendar_read(struct arena *, struct zones *, const char *bytes, size_t len,
                   struct calendar *);

/* Could these bytes be meant as a calendar? */
bool calendar_looks_like(const char *bytes, size_t len);

#endif
