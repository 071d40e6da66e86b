/* A neighbourhood: its name, look, areas, school holidays and modules.
 *
 * neighbourhood_http.c   routes and handlers
 * neighbourhood_make.c   a new one with its administrators: the only user of
 * db/queries/neighbourhood_make.sql neighbourhood_store.c  rows to structs: the only user of
 * db/queries/neighbourhood.sql neighbourhood_json.c   the shape the world sees
 */
#ifndef NEIGHBOURHOOD_H
#define NEIGHBOURHOOD_H

#include "commons/cursor.h"

struct neighbourhood {
    const char *slug;
    const char *name;
    const char *municipality;
    const char *residents; /* numbers as text: they go out as they came */
    const char *latitude;
    const char *longitude;
    const char *brand;
    const char **language;
    size_t nlanguages;
    const char *areas;    /* JSON, rendered by the database */
    const char *holidays; /* JSON */
    const char *modules;  /* JSON; NULL in a list */
    const char *look;     /* declarations for the root of a page, or "" */
    const char *texts;    /* JSON: what each part says in its own words */
};

typedef void neighbourhood_fn(const struct neighbourhood *, void *arg);

/* A page of all of them, by name and slug. */
MUST_USE enum err neighbourhood_all(struct ctx *, const struct page *, neighbourhood_fn *,
                                    void *arg);

/* The one in ctx->here, with everything. */
MUST_USE enum err neighbourhood_find(struct ctx *, struct neighbourhood *);

void neighbourhood_json(struct json *, const struct neighbourhood *);
void neighbourhood_card(struct json *, const struct neighbourhood *);

struct neighbourhood_draft { /* the body of POST */
    const char *like;        /* slug of the one that it is set up as */
    const char *slug;
    const char *name;
    const char *municipality; /* NULL: that of the other; so are the next two */
    const char *latitude;
    const char *longitude;
    const char *admin_residents; /* e-mail, or NULL: nobody yet; so is the next */
    const char *admin_professionals;
};

extern const struct json_field neighbourhood_fields[8];

/* Makes it and tells its administrators; afterwards ctx->here is the new one.  ERR_NOT_FOUND
 * when there is none to be like. */
MUST_USE enum err neighbourhood_make(struct ctx *, const struct neighbourhood_draft *);

extern const struct routes neighbourhood_routes;
extern const struct pg_stmt *const neighbourhood_statements[],
    *const neighbourhood_make_statements[];

#endif
