/* A picture of an item: its words and measures here, its pixels in files.
 *
 * picture_http.c   routes and handlers
 * picture_rules.c  what a refused file means to whoever sent it: pure
 * picture_files.c  $VOORDEUR_STATE/pictures/<id>/<width>.webp, served by nginx
 * picture_store.c  rows to structs: the only user of db/queries/picture.sql
 * picture_json.c   the shape the world sees
 *
 * The files stand before the row does: what can be found can be shown.
 */
#ifndef RESOURCES_PICTURE_H
#define RESOURCES_PICTURE_H

#include "picture/picture.h"
#include "web/ctx.h"

struct picture {
    const char *id;
    const char *alt; /* or NULL: nobody has described it yet */
    int64_t width;   /* of the largest size */
    int64_t height;
    const char *version;
    bool may_edit;
};

struct picture_patch { /* the body of PATCH */
    const char *alt;
};

/* rules: an error, and the word for whoever sent the file */
enum err picture_refusal(enum picture_reason, const char **code, const char **detail);

/* files */
MUST_USE enum err picture_save(struct ctx *, const char *id, const struct picture_made *);
void picture_remove(struct ctx *, const char *id);

/* store */
MUST_USE enum err picture_find(struct ctx *, const char *id, struct picture *);
MUST_USE enum err picture_insert(struct ctx *, const char *id, const struct picture_head *,
                                 const char *bytes_hash, struct picture *);
MUST_USE enum err picture_describe(struct ctx *, const struct picture *, const char *alt,
                                   struct picture *);

/* json */
extern const struct json_field picture_patch_fields[1];
void picture_json(struct json *, const struct picture *);

extern const struct routes picture_routes;
extern const struct pg_stmt *const picture_statements[];

#endif
