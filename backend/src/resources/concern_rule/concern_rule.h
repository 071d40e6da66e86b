/* The rules by which texts that speak of danger are heard: those that are shipped, to be read,
 * and a neighbourhood's own, which a moderator adds and switches.  One of the own that is off
 * takes the shipped one of the same kind and phrase away.
 *
 * concern_rule_http.c   routes and handlers
 * concern_rule_store.c  the only user of db/queries/concern_rule.sql
 */
#ifndef CONCERN_RULE_H
#define CONCERN_RULE_H

#include "web/ctx.h"

struct concern_rule_draft {
    const char *kind;
    const char *phrase; /* as backend/src/concern/rules.txt explains */
    bool on;
};

struct own_rule {
    const char *id;
    struct concern_rule_draft is;
    const char *by;
    const char *changed;
    const char *version;
};

typedef void own_rule_fn(const struct own_rule *, void *arg);

MUST_USE enum err concern_rule_list(struct ctx *, own_rule_fn *, void *arg);
MUST_USE enum err concern_rule_find(struct ctx *, const char *id, struct own_rule *);
MUST_USE enum err concern_rule_insert(struct ctx *, const struct concern_rule_draft *,
                                      const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err concern_rule_switch(struct ctx *, const struct own_rule *, bool on);

extern const struct routes concern_rule_routes;
extern const struct pg_stmt *const concern_rule_statements[];

#endif
