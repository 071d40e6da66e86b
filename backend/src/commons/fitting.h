/* Which offers fit an ask and which asks an offer, of what is kept: decision 0185 in the
 * database.  The only user of db/queries/fitting.sql. */
#ifndef COMMONS_FITTING_H
#define COMMONS_FITTING_H

#include "matching/matching.h"
#include "pg/pg.h"
#include "web/ctx.h"

/* One of the other side that fits. */
struct fitting {
    const char *id;
    const char *title;
    struct matching_verdict verdict;
};

/* An item whose counterparts are looked for. */
struct fitting_item {
    const char *neighbourhood;
    enum matching_side side;
    struct pg_row row; /* what is compared of it, and may_see: may the asker see what fits? */
};

/* ERR_NOT_FOUND: there is none that the asker may see. */
MUST_USE enum err fitting_item(struct ctx *, const char *neighbourhood, enum matching_side,
                               const char *id, struct fitting_item *);

/* Those that fit, the best first, of what the asker may see; without those that who placed the
 * item tried already. */
MUST_USE enum err fitting_find(struct ctx *, const struct fitting_item *,
                               const struct fitting **, size_t *n);

extern const struct pg_stmt *const fitting_statements[];

#endif
