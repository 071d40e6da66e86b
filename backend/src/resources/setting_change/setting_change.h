/* A change that an administrator made to how a neighbourhood is set up: who, when, what it was
 * and became.  One press puts it back, as long as it is still as the change made it (decision
 * 0404).
 *
 * setting_change_http.c   routes and handlers
 * setting_change_store.c  the only user of db/queries/setting_change.sql
 * setting_change_json.c   the shape the world sees
 */
#ifndef SETTING_CHANGE_H
#define SETTING_CHANGE_H

#include "commons/cursor.h"

struct setting_change {
    const char *id;
    struct cursor key;
    const char *at;
    const char *by;          /* or NULL */
    const char *part;        /* "residents", "professionals" or "shared" */
    const char *kind;        /* "module", "category", … */
    const char *item;        /* which of its kind */
    const char *name;        /* what that is called, or "" */
    const char *differences; /* JSON */
    const char *undoes;      /* the change that this one put back, or NULL */
    bool undone;
};

/* store */
typedef void setting_change_fn(const struct setting_change *, void *arg);
MUST_USE enum err setting_change_newest(struct ctx *, const struct page *, setting_change_fn *,
                                        void *arg);
/* ERR_CONFLICT when somebody changed it again meanwhile. */
MUST_USE enum err setting_change_undo(struct ctx *, const char *id);

/* json */
void setting_change_json(struct json *, const struct setting_change *);

extern const struct routes setting_change_routes;
extern const struct pg_stmt *const setting_change_statements[];

#endif
