/* A text of the front door or of the desk that a neighbourhood says in its own words: one of a
 * fixed set, each of one part of the house, with how long it may be.
 *
 * own_text_http.c   routes and handlers
 * own_text_rules.c  who may change which, and how long it may be: pure
 * own_text_store.c  the only user of db/queries/own_text.sql
 * own_text_json.c   the shape the world sees
 */
#ifndef OWN_TEXT_H
#define OWN_TEXT_H

#include "web/ctx.h"

struct own_text_draft { /* the body of PATCH */
    const char *nl;     /* "" or NULL is the usual text */
    const char *en;
};

struct own_text {
    const char *part; /* "residents" or "professionals" */
    const char *key;
    int64_t most; /* code points */
    struct own_text_draft is;
    const char *by;      /* or NULL */
    const char *changed; /* or NULL: never */
    const char *version; /* "1" where nobody changed it yet */
};

/* rules */
/* The role that changes the texts of a part. */
uint32_t own_text_keeper(const char *part);
/* Blames what is longer than it may be; ERR_INVALID when any is. */
MUST_USE enum err own_text_check(const struct own_text *, const struct own_text_draft *,
                                 struct fault *);

/* store */
typedef void own_text_fn(const struct own_text *, void *arg);
MUST_USE enum err own_text_all(struct ctx *, own_text_fn *, void *arg);
MUST_USE enum err own_text_find(struct ctx *, const char *key, struct own_text *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err own_text_keep(struct ctx *, const struct own_text *,
                                const struct own_text_draft *);

/* json */
extern const struct json_field own_text_fields[2];
void own_text_json(struct json *, const struct own_text *);

extern const struct routes own_text_routes;
extern const struct pg_stmt *const own_text_statements[];

#endif
