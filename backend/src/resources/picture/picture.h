/* A picture of an item: its words and measures here, its pixels in files.
 *
 * picture_http.c   routes and handlers
 * picture_rules.c  what a refused file means to whoever sent it: pure
 * picture_files.c  $VOORDEUR_STATE/pictures/<id>/<width>.webp, served by nginx; the pieces
 *                  that cards show are called <x>-<y>-<width>.webp
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
    const char *alt; /* or NULL: nobody has described it yet, or it is decorative */
    bool decorative; /* there is nothing to describe */
    int64_t width;   /* of the largest size */
    int64_t height;
    const char *crop_x; /* the piece chosen by itself; NULL where there is none */
    const char *crop_y;
    const char *version;
    bool may_edit;
};

struct picture_patch { /* the body of PATCH */
    const char *alt;
    bool decorative;
};

struct picture_cut { /* the body of POST …/_crop */
    int x, y;
};

/* rules: an error, and the word for whoever sent the file */
enum err picture_refusal(enum picture_reason, const char **code, const char **detail);

/* files */
MUST_USE enum err picture_save(struct ctx *, const char *id, const struct picture_made *);
void picture_remove(struct ctx *, const char *id, struct picture_point);
/* The largest file, whole. */
MUST_USE enum err picture_read(struct ctx *, const char *id, const char **bytes, size_t *len);
MUST_USE enum err picture_save_piece(struct ctx *, const char *id, const struct picture_made *);

/* store */
MUST_USE enum err picture_find(struct ctx *, const char *id, struct picture *);
MUST_USE enum err picture_insert(struct ctx *, const char *id, const struct picture_head *,
                                 const char *bytes_hash, struct picture *);
MUST_USE enum err picture_describe(struct ctx *, const struct picture *,
                                   const struct picture_patch *, struct picture *);
MUST_USE enum err picture_has_crop(struct ctx *, const char *id, struct picture_point,
                                   bool *has);
MUST_USE enum err picture_add_crop(struct ctx *, const char *id, struct picture_point);

/* json */
extern const struct json_field picture_patch_fields[2];
extern const struct json_field picture_cut_fields[2];
void picture_json(struct json *, const struct picture *);
void picture_point_json(struct json *, struct picture_point);

extern const struct routes picture_routes;
extern const struct pg_stmt *const picture_statements[];

#endif
