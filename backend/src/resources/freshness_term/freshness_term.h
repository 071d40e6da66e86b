/* A term: how long it holds here that something of a kind was confirmed, and how long it is due
 * and doubtful after that.  A changed one moves what it is about (decision 0290).
 *
 * freshness_term_http.c   routes and handlers
 * freshness_term_store.c  the only user of db/queries/freshness_term.sql
 * freshness_term_json.c   the shape the world sees
 */
#ifndef FRESHNESS_TERM_H
#define FRESHNESS_TERM_H

#include "web/ctx.h"

struct freshness_term_draft { /* the body of PATCH */
    int due_days;             /* from the confirmation; of a single activity: before its date */
    int doubtful_days;
    int archived_days;
    struct json_list seasons; /* of series: days of the year, MM-DD */
};

struct freshness_term {
    const char *kind; /* "series", "activity", … */
    struct freshness_term_draft is;
    int64_t usual_days; /* what a new neighbourhood begins with */
    const char *by;     /* or NULL: nobody changed it */
    const char *changed;
    const char *version;
};

/* store */
typedef void freshness_term_fn(const struct freshness_term *, void *arg);
MUST_USE enum err freshness_term_all(struct ctx *, freshness_term_fn *, void *arg);
MUST_USE enum err freshness_term_find(struct ctx *, const char *kind, struct freshness_term *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err freshness_term_change(struct ctx *, const struct freshness_term *,
                                        const struct freshness_term_draft *);

/* json */
extern const struct json_field freshness_term_fields[4];
void freshness_term_json(struct json *, const struct freshness_term *);

extern const struct routes freshness_term_routes;
extern const struct pg_stmt *const freshness_term_statements[];

#endif
