/* Invitations: a letter per street with a code.  Who joins with the code was let in by whoever
 * brought the letter: what they place first waits for nobody (decision 0206).
 *
 * invitation_http.c   routes and handlers
 * invitation_store.c  the only user of db/queries/invitation.sql
 */
#ifndef INVITATION_H
#define INVITATION_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct invitation {
    const char *id;
    const char *street;
    const char *code; /* eight capitals and digits */
    const char *by;   /* who made it, or NULL: not known any more */
    const char *created;
    const char *expires;
    const char *ended; /* when it was withdrawn, or NULL */
    int64_t members;   /* who joined with it */
};

typedef void invitation_fn(const struct invitation *, void *arg);

/* The newest first; texts live as long as the call of fn. */
MUST_USE enum err invitation_newest(struct ctx *, const struct page *, invitation_fn *,
                                    void *arg);
/* Makes one with a new code. */
MUST_USE enum err invitation_insert(struct ctx *, const char *street, struct invitation *);
/* Nobody joins with it any more; once more does nothing. */
MUST_USE enum err invitation_end(struct ctx *, const char *id);

extern const struct routes invitation_routes;
extern const struct pg_stmt *const invitation_statements[];

#endif
