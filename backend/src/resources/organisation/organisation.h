/* An organisation: who works in the neighbourhood or organises something there.
 *
 * organisation_http.c   routes and handlers
 * organisation_store.c  the only user of db/queries/organisation.sql
 * organisation_json.c   the shape the world sees
 * organisation_contact.c  who is asked when nobody else answers
 * organisation_merge.c    two that are one (decision 0433)
 * organisation_duplicate.c  two that look like one and are two (decision 0540)
 */
#ifndef ORGANISATION_H
#define ORGANISATION_H

#include "commons/extras.h"
#include "commons/item.h"
#include "commons/pictures.h"

struct organisation_draft { /* the body of POST and PATCH */
    const char *name;
    const char *kind;
    const char *text; /* Markdown */
    const char *street_address;
    const char *postal_code;
    const char *locality;
    const char *telephone;
    const char *email;
    const char *url;
    struct json_list also_known_as;
    struct pictures pictures;
    const char *since;  /* a year */
    const char *extras; /* JSON, of what is said of them now; NULL: nothing */
};

struct organisation {
    const char *id;
    struct organisation_draft is;
    const char *html;
    const char *picture;  /* JSON */
    const char *pictures; /* JSON */
    const char *address;
    const char *extras; /* JSON */
    struct life life;
};

/* store: texts live as long as the request */
MUST_USE enum err organisation_list(struct ctx *);
MUST_USE enum err organisation_find(struct ctx *, const char *id, struct organisation *);
MUST_USE enum err organisation_insert(struct ctx *, const struct organisation_draft *,
                                      const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err organisation_update(struct ctx *, const struct organisation *,
                                      const struct organisation_draft *);
extern const struct item_kind organisation_kind;

/* The whole answers to GET and PUT …/second-contact. */
MUST_USE enum err organisation_contact_get(struct ctx *);
MUST_USE enum err organisation_contact_put(struct ctx *);

/* The whole answers to POST …/organisations/{id}/_merge, GET …/organisation-merges and
 * …/{id}, and POST …/{id}/_undo. */
MUST_USE enum err organisation_merge_post(struct ctx *);
MUST_USE enum err organisation_merge_list(struct ctx *);
MUST_USE enum err organisation_merge_get(struct ctx *);
MUST_USE enum err organisation_merge_undo(struct ctx *);

/* The whole answers to GET …/organisation-duplicates/_find, POST and GET
 * …/organisation-duplicates, and GET and PATCH …/{id}. */
MUST_USE enum err organisation_alike_list(struct ctx *);
MUST_USE enum err organisation_duplicate_post(struct ctx *);
MUST_USE enum err organisation_duplicate_list(struct ctx *);
MUST_USE enum err organisation_duplicate_get(struct ctx *);
MUST_USE enum err organisation_duplicate_patch(struct ctx *);

/* json */
extern const struct json_field organisation_fields[14];
void organisation_json(struct json *, const struct organisation *, bool with_token);

extern const struct routes organisation_routes;
extern const struct pg_stmt *const organisation_statements[];
extern const struct pg_stmt *const organisation_second_contact_statements[];
extern const struct pg_stmt *const organisation_merge_statements[];
extern const struct pg_stmt *const organisation_duplicate_statements[];

#endif
