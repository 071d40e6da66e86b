/* The pictures of an item, in order; the first is the one of its card.
 *
 * A body has them as "pictures".  "picture", the first alone, is what it had before: it still
 * says so, and still means something in a body that does not name "pictures".
 */
#ifndef COMMONS_PICTURES_H
#define COMMONS_PICTURES_H

#include "pg/pg.h"
#include "json/json.h"

enum { PICTURES_MOST = 8 };

/* One of them, and which piece of it a card shows: NULL is the piece chosen by itself. */
struct picture_use {
    const char *id;
    const char *x; /* per cent */
    const char *y;
};

struct pictures {
    const char *first;     /* its id, or NULL */
    struct json_rows rows; /* of struct picture_use */
};

extern const struct json_field picture_use_fields[2];

/* The two members of a body whose struct has them under this name. */
#define PICTURES_FIELDS(type, member)                                                          \
    {.name = "picture", .kind = JSON_ID, .offset = offsetof(type, member.first)},              \
    {                                                                                          \
        .name = "pictures", .kind = JSON_ROWS, .offset = offsetof(type, member.rows),          \
        .max = PICTURES_MOST, .fields = picture_use_fields,                                    \
        .nfields = COUNT(picture_use_fields), .size = sizeof(struct picture_use)               \
    }

/* The column "pictures" of a row. */
struct pictures pictures_from_row(struct arena *, struct pg_row);

/* As PostgreSQL reads them. */
const char *pictures_text(struct arena *, const struct pictures *);

/* As a body has them. */
void pictures_json(struct json *, const char *key, const struct pictures *);

/* Makes one of the two that a body may say, now that it was read over what there was:
 * "picture" alone puts that one in the place of the first, or takes all away when it is null.
 * Blames half a point, and two that say different things. */
MUST_USE enum err pictures_settle(struct arena *, const struct pictures *old, struct pictures *,
                                  struct fault *);

#endif
