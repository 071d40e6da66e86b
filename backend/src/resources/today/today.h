/* Vandaag: the start of the day of somebody who works here (decision 0470).  What is due, what
 * others ask, what is on, how much of everything is right and what is new, in one answer of
 * three statements.
 *
 * today_http.c   route, and which parts the asker has
 * today_store.c  the only user of db/queries/today.sql
 * today_json.c   the shape the world sees
 */
#ifndef TODAY_H
#define TODAY_H

#include "web/ctx.h"

/* What to ask for.  The lists of kinds are PostgreSQL arrays. */
struct today_scope {
    const char *own;       /* kinds of which the asker's own are shown */
    const char *everybody; /* kinds of which everybody's are, for who keeps the neighbourhood */
    const char *reported;  /* kinds of which reports are shown */
    const char *found;     /* kinds of which is told what is new */
    const char *since;     /* when the asker looked last, or NULL */
    bool questions, asks, reads, printed, programme, bound;
};

/* Each is JSON; NULL: no part of the asker's. */
struct today {
    const char *due;
    const char *areas, *questions, *asks, *sources, *imports, *magazine;
    const char *programme, *share, *since, *news;
};

/* Texts live as long as the request. */
MUST_USE enum err today_find(struct ctx *, const struct today_scope *, struct today *);

void today_json(struct json *, const struct today *);

extern const struct routes today_routes;
extern const struct pg_stmt *const today_statements[];

#endif
