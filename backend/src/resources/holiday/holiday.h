/* A school holiday of the region that a neighbourhood lies in: series may leave it out.  The
 * neighbourhoods of one region have the same (decision 0290).
 *
 * holiday_http.c   routes and handlers
 * holiday_store.c  the only user of db/queries/holiday.sql
 * holiday_json.c   the shape the world sees
 */
#ifndef HOLIDAY_H
#define HOLIDAY_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct holiday_draft {  /* the body of POST and PATCH */
    const char *region; /* NULL: of the neighbourhood, and no other may be named */
    const char *name;
    const char *start; /* dates; the end is its last day */
    const char *end;
    bool estimated; /* not yet compared with what the government fixed */
};

struct holiday {
    const char *id;
    struct holiday_draft is;
    const char *by; /* or NULL: nobody changed it */
    const char *changed;
    const char *version;
    const char *day; /* its start since 1970, in days: where it stands in the list */
};

/* What somebody did to one. */
struct holiday_change {
    const char *at;
    const char *by;
    const char *event; /* "added", "changed" or "removed" */
    const char *name;
    const char *start;
    const char *end;
};

/* store */
typedef void holiday_fn(const struct holiday *, void *arg);
typedef void holiday_change_fn(const struct holiday_change *, void *arg);
MUST_USE enum err holiday_all(struct ctx *, const struct page *, holiday_fn *, void *arg);
MUST_USE enum err holiday_find(struct ctx *, const char *id, struct holiday *);
MUST_USE enum err holiday_insert(struct ctx *, const struct holiday_draft *, const char **id);
/* Both ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err holiday_update(struct ctx *, const struct holiday *,
                                 const struct holiday_draft *);
MUST_USE enum err holiday_delete(struct ctx *, const struct holiday *);
/* The last ones, the newest first. */
MUST_USE enum err holiday_changes(struct ctx *, holiday_change_fn *, void *arg);

/* json */
extern const struct json_field holiday_fields[5];
void holiday_json(struct json *, const struct holiday *);
void holiday_change_json(struct json *, const struct holiday_change *);

extern const struct routes holiday_routes;
extern const struct pg_stmt *const holiday_statements[];

#endif
