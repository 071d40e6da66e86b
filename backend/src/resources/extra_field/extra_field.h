/* An extra field: what a neighbourhood asks of a kind of item beside what everybody knows of
 * it. The values stand with the items (commons/extras.h).
 *
 * extra_field_http.c   routes and handlers
 * extra_field_rules.c  who may change which: pure
 * extra_field_store.c  the only user of db/queries/extra_field.sql
 * extra_field_json.c   the shape the world sees
 */
#ifndef EXTRA_FIELD_H
#define EXTRA_FIELD_H

#include "web/ctx.h"

struct extra_field_draft { /* the body of POST and, but for kind, slug and type, of PATCH */
    const char *kind;
    const char *slug; /* as values are named; it never changes */
    const char *type;
    const char *name;
    const char *name_en;
    const char *hint;
    struct json_list options; /* of a choice */
    bool is_public;           /* seen by everybody; else by professionals */
    int ordinal;
    bool archived; /* not asked any more; what was filled in is kept */
};

struct extra_field {
    const char *id;
    struct extra_field_draft is;
    const char *by; /* who changed it last; NULL for who is no administrator */
    const char *changed;
    const char *archived_at;
    const char *version;
};

extern const char *const extra_field_kinds[];

/* rules */
/* The roles that rule what everybody sees, or what professionals see. */
uint32_t extra_field_keepers(bool is_public);

/* store */
typedef void extra_field_fn(const struct extra_field *, void *arg);
/* In their order, those of one kind or all; the archived ones only for administrators. */
MUST_USE enum err extra_field_all(struct ctx *, const char *kind, extra_field_fn *, void *arg);
MUST_USE enum err extra_field_find(struct ctx *, const char *id, struct extra_field *);
MUST_USE enum err extra_field_insert(struct ctx *, const struct extra_field_draft *,
                                     const char **id);
/* ERR_STALE when it is not the version that was found any more; so does the last. */
MUST_USE enum err extra_field_update(struct ctx *, const struct extra_field *,
                                     const struct extra_field_draft *);
/* With everything that was ever filled in. */
MUST_USE enum err extra_field_empty(struct ctx *, const struct extra_field *);

/* json */
extern const struct json_field extra_field_fields[9];
extern const struct json_field extra_field_patch_fields[7];
void extra_field_json(struct json *, const struct extra_field *);

extern const struct routes extra_field_routes;
extern const struct pg_stmt *const extra_field_statements[];

#endif
