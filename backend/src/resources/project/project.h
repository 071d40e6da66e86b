/* A project: an initiative with its contact and its activities.
 *
 * project_http.c   routes and handlers
 * project_store.c  the only user of db/queries/project.sql
 * project_json.c   the shape the world sees
 */
#ifndef PROJECT_H
#define PROJECT_H

#include "commons/extras.h"
#include "commons/item.h"
#include "commons/pictures.h"

struct project_draft { /* the body of POST and PATCH */
    const char *title;
    const char *summary;
    const char *text; /* Markdown */
    const char *contact_name;
    const char *contact_telephone;
    const char *contact_email;
    const char *url;
    const char *organisation; /* its id */
    struct pictures pictures;
    struct json_list activities; /* their ids */
    const char *extras;          /* JSON, of what is said of them now; NULL: nothing */
};

struct project {
    const char *id;
    struct project_draft is;
    const char *html;
    const char *organisation; /* JSON */
    const char *picture;      /* JSON */
    const char *pictures;     /* JSON */
    const char *activities;   /* JSON: the cards of those that are not archived */
    const char *address;
    const char *extras; /* JSON */
    struct life life;
};

/* store: texts live as long as the request */
MUST_USE enum err project_list(struct ctx *);
MUST_USE enum err project_find(struct ctx *, const char *id, struct project *);
MUST_USE enum err project_insert(struct ctx *, const struct project_draft *, const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err project_update(struct ctx *, const struct project *,
                                 const struct project_draft *);
extern const struct item_kind project_kind;

/* json */
extern const struct json_field project_fields[10];
void project_json(struct json *, const struct project *, bool with_token);

extern const struct routes project_routes;
extern const struct pg_stmt *const project_statements[];

#endif
