/* A module: for each part of the house a switch, and how it is called, drawn and placed there.
 *
 * module_http.c   routes and handlers
 * module_rules.c  who may change which part: pure
 * module_store.c  the only user of db/queries/module.sql
 * module_json.c   the shape the world sees
 */
#ifndef MODULE_H
#define MODULE_H

#include "web/ctx.h"

struct module_part {
    bool on;
    const char *name; /* "" is the usual one; so are the next two */
    const char *name_en;
    const char *icon;
    const char *ordinal; /* digits; NULL is the usual place */
};

struct module_draft { /* the body of PUT and PATCH */
    struct module_part residents;
    struct module_part professionals;
};

struct module_change { /* the last one of a part */
    const char *by;    /* or NULL: nobody, or somebody who left */
    const char *at;    /* or NULL: never changed */
    int64_t usual;     /* its place there where nobody chose one */
};

struct module {
    const char *name; /* code name */
    const char *title;
    struct module_draft is;
    struct module_change residents;
    struct module_change professionals;
    const char *version;
};

/* rules */
/* Each administrator changes the own part only. */
bool module_may_change(uint32_t roles, const struct module_draft *from,
                       const struct module_draft *to);
/* A picture is named in small letters, digits and "-", or not at all. */
bool module_icon_valid(const char *icon);

/* store */
typedef void module_fn(const struct module *, void *arg);
MUST_USE enum err module_all(struct ctx *, module_fn *, void *arg);
MUST_USE enum err module_find(struct ctx *, const char *name, struct module *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err module_change(struct ctx *, const struct module *,
                                const struct module_draft *);

/* json */
extern const struct json_field module_switch_fields[2];
extern const struct json_field module_fields[4];
void module_json(struct json *, const struct module *);

extern const struct routes module_routes;
extern const struct pg_stmt *const module_statements[];

#endif
