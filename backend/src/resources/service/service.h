/* A service: what an organisation does for people.  For whom, when and where, in which
 * languages, at what price, and how one comes to it (the nouns of HSDS 3).
 *
 * service_http.c   routes and handlers
 * service_rules.c  which opening hours can be, without any library
 * service_hours.c  opening hours between the body, the struct and the table
 * service_store.c  the only user of db/queries/service.sql
 * service_json.c   the shape the world sees
 */
#ifndef SERVICE_H
#define SERVICE_H

#include "commons/item.h"
#include "json/json.h"

/* When it is open, in the words of RFC 5545: weekly on days ("MO"), or monthly on days that
 * are counted ("1TU", "-1FR"). */
struct service_hours {
    const char *frequency; /* "weekly", "monthly" */
    int interval;
    struct json_list by_day;
    const char *opens;  /* "09:00"; with closes NULL: by appointment */
    const char *closes; /* "24:00" is the end of the day */
    const char *from;   /* a date; NULL: already */
    const char *until;  /* a date; NULL: without an end */
    const char *place;  /* its id; NULL: at each of its places */
    const char *note;
};

/* Days on which the hours do not hold: other hours, or closed where there are none. */
struct service_exception {
    const char *date;
    const char *until; /* the last one; NULL: that day alone */
    const char *opens;
    const char *closes;
    const char *note;
};

enum { SERVICE_HOURS_MOST = 30, SERVICE_EXCEPTIONS_MOST = 60 };

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
    struct json_rows hours;      /* of struct service_hours */
    struct json_rows exceptions; /* of struct service_exception */
    struct json_list languages;
    const char *accessibility_note;
    const char *application;
    const char *waiting_time;
    const char *telephone;
    const char *email;
    const char *url;
    struct json_list areas;
};

struct service {
    const char *id;
    struct service_draft is;
    const char *html;
    const char *organisation; /* JSON */
    const char *places;       /* JSON */
    const char *address;
    struct life life;
};

extern const struct service_draft service_blank;

/* rules: names in fault what cannot be, under /hours and /exceptions. */
void service_judge(struct arena *, const struct service_draft *, struct fault *);

/* hours: as the table keeps them and a body has them. */
extern const struct json_field service_hours_fields[9], service_exception_fields[5];
void service_hours_json(struct json *, const char *key, const struct json_rows *);
void service_exceptions_json(struct json *, const char *key, const struct json_rows *);
const char *service_hours_text(struct arena *, const struct json_rows *);
const char *service_exceptions_text(struct arena *, const struct json_rows *);
/* What the table kept; ERR_BROKEN when that is not what a body could say. */
MUST_USE enum err service_hours_read(struct arena *, const char *hours, const char *exceptions,
                                     struct service_draft *);

/* store: texts live as long as the request */
MUST_USE enum err service_list(struct ctx *);
MUST_USE enum err service_find(struct ctx *, const char *id, struct service *);
MUST_USE enum err service_insert(struct ctx *, const struct service_draft *, const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err service_update(struct ctx *, const struct service *,
                                 const struct service_draft *);
extern const struct item_kind service_kind;

/* json */
extern const struct json_field service_fields[22];
void service_json(struct json *, const struct service *, bool with_token);

extern const struct routes service_routes;
extern const struct pg_stmt *const service_statements[];

#endif
