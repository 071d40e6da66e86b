/* "Er mist iets": anybody proposes an activity, a project or a place; who keeps the site makes
 * it or declines it, and whoever proposed it hears what came of it.
 *
 * A proposal that comes again with the same Idempotency-Key is answered with the first: it may
 * have been typed without a connection.
 *
 * proposal_http.c   routes and handlers
 * proposal_mail.c   what the letter about a decision says
 * proposal_store.c  the only user of db/queries/proposal.sql
 */
#ifndef PROPOSAL_H
#define PROPOSAL_H

#include "commons/cursor.h"

struct proposal_draft {
    const char *kind;
    const char *what;
    const char *when;
    const char *place;
    const char *telephone;
    const char *email;
    const char *name;    /* of whom it is entered for at the desk, as: */
    const char *consent; /* how they agreed; or NULL */
};

struct proposal {
    const char *id;
    const char *kind;
    const char *what;
    const char *when;
    const char *place;
    const char *telephone;
    const char *email;
    const char *name;    /* of whom it was entered for, as: */
    const char *consent; /* how they agreed */
    const char *created_at;
    const char *outcome; /* NULL: nobody decided yet */
    const char *reason;
    const char *address; /* of what it became */
    const char *told_at; /* NULL: whoever proposed it does not know yet */
    const char *version;
};

struct proposal_decision {
    const char *outcome; /* "published" or "declined" */
    const char *item;    /* what it became */
    const char *reason;  /* why not */
};

/* What stands in a row of a list, and of one. */
struct proposal proposal_from_row(struct pg_row);

/* ERR_ENOUGH_TODAY: this address on the internet sent enough.  same is false when the key
 * came with something else before. */
MUST_USE enum err proposal_keep(struct ctx *, const struct proposal_draft *, const char **id,
                                bool *same);
MUST_USE enum err proposal_list(struct ctx *, bool waiting, const struct page *, pg_row_fn *,
                                void *arg);
MUST_USE enum err proposal_find(struct ctx *, const char *id, struct proposal *);
/* ERR_STALE: somebody decided meanwhile. */
MUST_USE enum err proposal_decide(struct ctx *, const struct proposal *,
                                  const struct proposal_decision *);
MUST_USE enum err proposal_told(struct ctx *, const struct proposal *);
MUST_USE enum err proposal_send(struct ctx *, const char *id, const char *payload);
/* Writes to whoever proposed it what was decided; who gave no address waits to be called. */
MUST_USE enum err proposal_tell(struct ctx *, const char *id);

extern const struct routes proposal_routes;
extern const struct pg_stmt *const proposal_statements[];

#endif
