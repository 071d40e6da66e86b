/* When something is: one time or a series, and the dates that it makes.
 *
 * A series is expanded by the reader child (reader/reader.h): a rule is foreign
 * bytes, and libical is not in this process.
 */
#ifndef COMMONS_PATTERN_H
#define COMMONS_PATTERN_H

#include "web/ctx.h"

struct pattern {
    const char *start; /* RFC 3339 in UTC */
    const char *end;   /* or NULL: not known */
    bool all_day;
    const char *rrule; /* RFC 5545, or NULL */
    struct json_list rdates;
    struct json_list exdates;
    const char *skip; /* JSON list of periods {start,end,reason} that it leaves out, or NULL */
};

struct pattern_date {
    const char *start;
    const char *end;    /* or NULL */
    const char *reason; /* of one that is left out: "holiday" or "exdate" */
};

struct pattern_dates {
    struct pattern_date *date; /* in order of time */
    size_t n;
    struct pattern_date *left; /* what would have been, and is not */
    size_t nleft;
};

enum { PATTERN_MOST = 400 };

/* The dates from a moment on, for a year from now; a single time always has its
 * own.  Blames /rrule, /rdates or /exdates for what makes no dates. */
MUST_USE enum err pattern_expand(struct ctx *, const struct pattern *, const char *from,
                                 struct pattern_dates *);

#endif
