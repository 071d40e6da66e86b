/* A double: two activities that look like one, told twice, and what was decided.
 *
 * `voordeur work` looks for them (duplicate_look) and keeps what it finds as a
 * question; a person answers it.  Nothing is put away before that, and a
 * decision can be taken back (decision 0026).
 *
 * duplicate_http.c   routes and handlers
 * duplicate_look.c   which of the candidates are the same, by the floor alike
 * duplicate_store.c  the only user of db/queries/duplicate.sql
 */
#ifndef DUPLICATE_H
#define DUPLICATE_H

#include "alike/alike.h"
#include "commons/cursor.h"
#include "web/ctx.h"

struct duplicate_draft { /* the body of PATCH */
    const char *verdict; /* "open", "same" or "different" */
    const char *kept;    /* which activity stays, when they are the same */
};

struct duplicate {
    const char *id;
    struct duplicate_draft is;
    struct json_list because; /* when, place, title, text */
    const char *found;
    const char *decided;
    const char *decided_by;
    const char *one; /* JSON of each of the two */
    const char *other;
    const char *trail; /* JSON: what was decided before, the last first */
    const char *version;
};

/* Which pairs are asked for: of one activity, or else by what was decided. */
struct duplicate_wanted {
    const char *activity;
    const char *verdict; /* a verdict, or "decided": any but open, by when it was decided */
};

struct duplicate_candidate {
    const char *one;
    const char *other;
    struct alike_event one_says;
    struct alike_event other_says;
};

/* Work: judges the candidates of ctx->here and keeps those that are the same. */
MUST_USE enum err duplicate_look(struct ctx *);
/* Work: asks for a look at every neighbourhood. */
MUST_USE enum err duplicate_look_everywhere(struct ctx *);

/* store */
MUST_USE enum err duplicate_candidates(struct ctx *, struct duplicate_candidate **, size_t *n);
MUST_USE enum err duplicate_add(struct ctx *, const struct duplicate_candidate *,
                                const struct alike_verdict *);
typedef void duplicate_fn(const struct duplicate *, void *arg);
MUST_USE enum err duplicate_list(struct ctx *, const struct duplicate_wanted *,
                                 const struct page *, duplicate_fn *, void *arg);
/* How many questions are open; it stops counting at a hundred. */
MUST_USE enum err duplicate_count(struct ctx *, int *open);
MUST_USE enum err duplicate_find(struct ctx *, const char *id, struct duplicate *);
/* ERR_STALE when it is not this version any more; blames /kept when it is not one of the two
 * or is not there itself. */
MUST_USE enum err duplicate_decide(struct ctx *, const struct duplicate *,
                                   const struct duplicate_draft *);

extern const struct routes duplicate_routes;
extern const struct pg_stmt *const duplicate_statements[];

#endif
