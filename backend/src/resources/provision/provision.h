/* Provisions: what the neighbourhood has that helps, before what is given to one person, and
 * how often either was chosen (decision 0460).
 *
 * provision_http.c   routes and handlers
 * provision_store.c  the only user of db/queries/provision.sql
 */
#ifndef PROVISION_H
#define PROVISION_H

#include "web/ctx.h"

struct provision_look { /* the body of a look; each may be NULL */
    const char *text;   /* what is needed, in somebody's own words */
    const char *theme;  /* slug of a theme, or of a category of activities */
    const char *area;   /* code of the buurt */
};

/* store */
/* Column item: what fits, of what the asker may see, the best first. */
MUST_USE enum err provision_fitting(struct ctx *, const struct provision_look *, pg_row_fn *,
                                    void *arg);
/* Counts one choice: "collective" or "individual". */
MUST_USE enum err provision_choose(struct ctx *, const char *provision);
/* Column week, of each of the last weeks. */
MUST_USE enum err provision_weeks(struct ctx *, pg_row_fn *, void *arg);

extern const struct routes provision_routes;
extern const struct pg_stmt *const provision_statements[];

#endif
