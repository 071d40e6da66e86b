/* The person who is signed in: what the screens know of them, their language and their
 * street.
 *
 * me_http.c   routes and handlers
 * me_store.c  the only user of db/queries/me.sql
 */
#ifndef ME_H
#define ME_H

#include "commons/person.h"
#include "web/ctx.h"

struct me {
    struct person person;
    const char *version;
};

MUST_USE enum err me_find(struct ctx *, struct me *);

struct me_change {
    const char *language;
    const char *street; /* NULL: not told */
};

/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err me_set(struct ctx *, const struct me *, const struct me_change *);

extern const struct routes me_routes;
extern const struct pg_stmt *const me_statements[];

#endif
