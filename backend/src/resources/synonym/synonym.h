/* A synonym: an everyday word and the words of the texts it stands for.
 *
 * synonym_http.c   routes and handlers
 * synonym_store.c  the only user of db/queries/synonym.sql
 * synonym_json.c   the shape the world sees
 */
#ifndef SYNONYM_H
#define SYNONYM_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct synonym_draft { /* the body of POST and PATCH */
    const char *word;
    struct json_list means; /* none: the word is switched off */
};

struct synonym {
    const char *id;
    struct synonym_draft is;
    const char *version;
};

/* store */
typedef void synonym_fn(const struct synonym *, void *arg);
MUST_USE enum err synonym_all(struct ctx *, const struct page *, synonym_fn *, void *arg);
MUST_USE enum err synonym_find(struct ctx *, const char *id, struct synonym *);
MUST_USE enum err synonym_insert(struct ctx *, const struct synonym_draft *, struct synonym *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err synonym_update(struct ctx *, const struct synonym *,
                                 const struct synonym_draft *, struct synonym *);

/* json */
extern const struct json_field synonym_fields[2];
void synonym_json(struct json *, const struct synonym *);

extern const struct routes synonym_routes;
extern const struct pg_stmt *const synonym_statements[];

#endif
