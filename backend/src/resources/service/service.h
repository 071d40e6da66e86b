/* A service: what an organisation does for people.  For whom, when and where, in which
 * languages, at what price, and how one comes to it (the nouns of HSDS 3).
 *
 * service_http.c   routes and handlers
 * service_store.c  the only user of db/queries/service.sql
 * service_json.c   the shape the world sees
 */
#ifndef SERVICE_H
#define SERVICE_H

#include "commons/extras.h"
#include "commons/hours.h"
#include "commons/item.h"
#include "json/json.h"

struct service_draft { /* the body of POST and PATCH */
    const char *name;
    struct json_list also_known_as;
    const char *summary;
    const char *text;         /* Markdown */
    const char *organisation; /* its id */
    struct json_list places;  /* their ids */
    struct json_list themes;  /* slugs of categories */
    const char *eligibility;
    const char *minimum_age; /* whole numbers */
    const char *maximum_age;
    int free; /* -1: not known */
    const char *cost_note;
    struct json_rows hours;      /* of struct hours */
    struct json_rows exceptions; /* of struct hours_exception */
    struct json_list languages;
    const char *accessibility_note;
    const char *application;
    const char *waiting_time;
    const char *telephone;
    const char *email;
    const char *url;
    struct json_list areas;
    const char *provision; /* "general", "collective", "individual", "unknown" */
    const char *extras;    /* JSON, of what is said of them now; NULL: nothing */
};

struct service {
    const char *id;
    struct service_draft is;
    const char *html;
    const char *organisation;  /* JSON */
    const char *places;        /* JSON */
    struct json_list holidays; /* dates of which nobody said whether it is open then (0555) */
    const char *address;
    const char *extras; /* JSON */
    struct life life;
};

extern const struct service_draft service_blank;

/* store: texts live as long as the request */
MUST_USE enum err service_list(struct ctx *);
MUST_USE enum err service_find(struct ctx *, const char *id, struct service *);
MUST_USE enum err service_insert(struct ctx *, const struct service_draft *, const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err service_update(struct ctx *, const struct service *,
                                 const struct service_draft *);
extern const struct item_kind service_kind;

/* json */
extern const struct json_field service_fields[24];
void service_json(struct json *, const struct service *, bool with_token);

extern const struct routes service_routes;
extern const struct pg_stmt *const service_statements[];

#endif
