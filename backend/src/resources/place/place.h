/* A place: where something is to do, and whether a wheelchair gets in.
 *
 * place_http.c   routes and handlers
 * place_store.c  the only user of db/queries/place.sql
 * place_json.c   the shape the world sees
 */
#ifndef PLACE_H
#define PLACE_H

#include "commons/extras.h"
#include "commons/item.h"
#include "commons/pictures.h"

struct place_draft { /* the body of POST and PATCH */
    const char *name;
    struct json_list also_known_as;
    const char *text; /* Markdown */
    const char *street_address;
    const char *postal_code;
    const char *locality;
    const char *latitude; /* without a point it stands in the middle of its postcode area */
    const char *longitude;
    bool approximate;
    const char *wheelchair;
    int accessible_toilet; /* 1, 0, -1: not known */
    const char *accessibility_note;
    const char *organisation; /* its id */
    struct pictures pictures;
    const char *extras; /* JSON, of what is said of them now; NULL: nothing */
};

struct place {
    const char *id;
    struct place_draft is;
    const char *html;
    const char *organisation; /* JSON */
    const char *picture;      /* JSON */
    const char *pictures;     /* JSON */
    const char *address;
    const char *extras; /* JSON */
    struct life life;
};

extern const struct place_draft place_blank; /* the defaults of a new one */

/* store: texts live as long as the request */
MUST_USE enum err place_list(struct ctx *);
MUST_USE enum err place_find(struct ctx *, const char *id, struct place *);
MUST_USE enum err place_insert(struct ctx *, const struct place_draft *, const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err place_update(struct ctx *, const struct place *, const struct place_draft *);
extern const struct item_kind place_kind;

/* json */
extern const struct json_field place_fields[16];
void place_json(struct json *, const struct place *, bool with_token);

extern const struct routes place_routes;
extern const struct pg_stmt *const place_statements[];

#endif
