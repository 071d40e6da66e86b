/* Events in a page or a file of another program: schema.org as JSON-LD or microdata, and, each
 * by its own marks, OpenActive, UiTdatabank and ActivityPub (Mobilizon, Gancio).
 *
 * page.c          what a page carries: blocks of JSON-LD, else microdata
 * microdata.c     microdata as if it had been JSON-LD
 * find.c          where events stand in the data, whatever lies around them
 * event.c         one event of schema.org
 * schedule.c      its eventSchedule as a rule
 * place.c offer.c audience.c      where, for how much, for whom
 * openactive.c uitdatabank.c activitypub.c      what those do otherwise
 *
 * Nothing here knows of time zones: moments are as they were written.
 */
#ifndef STRUCTURED_STRUCTURED_H
#define STRUCTURED_STRUCTURED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { STRUCTURED_KEYWORDS = 12, STRUCTURED_DATES = 1000 };

/* One date of several. */
struct structured_date {
    const char *start, *end;
    bool cancelled;
};

/* Texts are NULL where nothing is said.  Moments are of ISO 8601: a date, a time on the clock
 * on the wall, or a moment with an offset. */
struct structured_event {
    int line;
    const char *uid, *title;
    const char *text; /* may be HTML */
    const char *url;  /* may be relative to the page */
    const char *location, *street_address, *postal_code, *locality;
    const char *latitude, *longitude; /* decimals, as they were written */
    const char *organizer, *email, *telephone;
    const char *audience; /* a Dutch word */
    const char *keyword[STRUCTURED_KEYWORDS];
    size_t nkeywords;
    int free;          /* 1, 0, or -1: not said */
    const char *price; /* "2.50", in euros */
    const char *price_note;
    const char *start, *end;
    const char *duration; /* "PT2H"; where there is no end */
    const char *previous; /* when it would have been, of something that was moved */
    const char *zone;     /* IANA name; the clock of times without an offset */
    const char *rrule;    /* then start is from when on */
    bool by_clock;        /* the end is a time on the day of the start, or on the next */
    struct structured_date *except;
    size_t nexcept;
    struct structured_date *date; /* besides start */
    size_t ndates;
    bool cancelled;
    const char *fault;  /* Dutch: why it cannot be used, or NULL */
    const char *remark; /* Dutch: what who reads it in should know, or NULL */
};

struct structured_note {
    int line;
    const char *text;
};

enum structured_format { STRUCTURED_PAGE, STRUCTURED_JSON };

struct structured {
    enum structured_format format;
    bool complete;      /* all that was there was read: what is gone has left */
    const char *reason; /* Dutch: why nothing of it may be used, or NULL */
    struct structured_event *event;
    size_t nevents;
    struct structured_note *broken; /* blocks that cannot be read */
    size_t nbroken;
    const char *remark; /* about the whole, or NULL */
};

/* The start of a series that does not say since when: no year of anybody. */
extern const char structured_since_always[];

/* Reads bytes[0..len). */
void structured_read(struct arena *, const char *bytes, size_t len, struct structured *);

/* Could these bytes be a page, or data in JSON? */
bool structured_looks_like(const char *bytes, size_t len);

#endif
