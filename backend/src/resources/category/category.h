/* A category of activities, or of asks and offers.
 *
 * category_http.c   routes and handlers
 * category_store.c  the only user of db/queries/category.sql
 * category_json.c   the shape the world sees
 */
#ifndef CATEGORY_H
#define CATEGORY_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct category_draft { /* the body of POST and, but for kind and slug, of PATCH */
    const char *kind;
    const char *slug;
    const char *name;
    const char *name_en;
    const char *icon;
    int ordinal;
    const char *parent;         /* of a theme: the slug of the one above it, or NULL */
    struct json_list words;     /* of a theme: what people call it */
    struct json_list helped_by; /* of a theme: slugs of categories of activities and offers */
    bool archived;
};

struct category {
    const char *id;
    struct category_draft is;
    const char *archived_at;
    const char *version;
};

extern const char *const category_kinds[];

/* store */
typedef void category_fn(const struct category *, void *arg);
/* By ordinal, those of one kind or all; the archived ones only for administrators. */
MUST_USE enum err category_all(struct ctx *, const char *kind, const struct page *,
                               category_fn *, void *arg);
MUST_USE enum err category_find(struct ctx *, const char *id, struct category *);
MUST_USE enum err category_insert(struct ctx *, const struct category_draft *,
                                  struct category *);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err category_update(struct ctx *, const struct category *,
                                  const struct category_draft *, struct category *);

/* json */
extern const struct json_field category_fields[9];
extern const struct json_field category_patch_fields[8];
void category_json(struct json *, const struct category *);

extern const struct routes category_routes;
extern const struct pg_stmt *const category_statements[];

#endif
