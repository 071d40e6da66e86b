/* A module and its two switches: one for the residents' part, one for the professionals'.
 *
 * module_http.c   routes and handlers
 * module_rules.c  who may throw which switch: pure
 * module_store.c  the only user of db/queries/module.sql
 * module_json.c   the shape the world sees
 */
#ifndef MODULE_H
#define MODULE_H

#include "web/ctx.h"

struct module_switches { /* the body of PUT */
    bool residents;
    bool professionals;
};

struct module {
    const char *name; /* code name */
    const char *title;
    struct module_switches is;
    const char *version;
};

/* rules */
/* Each administrator throws the switch of the own part only. */
bool module_may_switch(uint32_t roles, struct module_switches from, struct module_switches to);

/* store */
typedef void module_fn(const struct module *, void *arg);
MUST_USE enum err module_all(struct ctx *, module_fn *, void *arg);
MUST_USE enum err module_find(struct ctx *, const char *name, struct module *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err module_switch_to(struct ctx *, const struct module *, struct module_switches,
                                   struct module *);

/* json */
extern const struct json_field module_fields[2];
void module_json(struct json *, const struct module *);

extern const struct routes module_routes;
extern const struct pg_stmt *const module_statements[];

#endif
