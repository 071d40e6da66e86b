/* When something is open or somebody is there: hours that come back, in the words of RFC 5545
 * and HSDS, and days on which these do not hold.  Services have them (decision 0430), and
 * colleagues to whom one can walk in (0550).
 *
 * hours.c        between the body, the struct and the table
 * hours_rules.c  which can be, without any library
 */
#ifndef COMMONS_HOURS_H
#define COMMONS_HOURS_H

#include <stddef.h>

#include "json/json.h"

struct hours {
    const char *frequency; /* "weekly", "monthly" */
    int interval;
    struct json_list by_day; /* weekly "MO"; monthly "1TU", "-1FR" */
    const char *opens;       /* "09:00"; with closes NULL: by appointment */
    const char *closes;      /* "24:00" is the end of the day */
    const char *from;        /* a date; NULL: already */
    const char *until;       /* a date; NULL: without an end */
    const char *place;       /* its id; NULL: wherever it is as a rule */
    const char *note;
};

/* Days on which the hours do not hold: other hours, or closed where there are none. */
struct hours_exception {
    const char *date;
    const char *until; /* the last one; NULL: that day alone */
    const char *opens;
    const char *closes;
    const char *note;
};

enum { HOURS_MOST = 30, HOURS_EXCEPTIONS_MOST = 60 };

extern const struct json_field hours_fields[9], hours_exception_fields[5];

/* The fields of a body: rows of struct hours, and of struct hours_exception. */
#define HOURS_FIELD(json_name, type, member)                                                   \
    {                                                                                          \
        .name = (json_name), .kind = JSON_ROWS, .offset = offsetof(type, member),              \
        .max = HOURS_MOST, .fields = hours_fields, .nfields = COUNT(hours_fields),             \
        .size = sizeof(struct hours)                                                           \
    }
#define HOURS_EXCEPTIONS_FIELD(json_name, type, member)                                        \
    {                                                                                          \
        .name = (json_name), .kind = JSON_ROWS, .offset = offsetof(type, member),              \
        .max = HOURS_EXCEPTIONS_MOST, .fields = hours_exception_fields,                        \
        .nfields = COUNT(hours_exception_fields), .size = sizeof(struct hours_exception)       \
    }

void hours_json(struct json *, const char *key, const struct json_rows *);
void hours_exceptions_json(struct json *, const char *key, const struct json_rows *);
/* As the table keeps them. */
const char *hours_text(struct arena *, const struct json_rows *);
const char *hours_exceptions_text(struct arena *, const struct json_rows *);

/* What the table kept; ERR_BROKEN when that is not what a body could say. */
MUST_USE enum err hours_read(struct arena *, const char *kept_hours,
                             const char *kept_exceptions, struct json_rows *hours,
                             struct json_rows *exceptions);

/* rules: names in fault what cannot be, under the member of that name. */
void hours_judge(struct arena *, const char *member, const struct json_rows *, struct fault *);
void hours_exceptions_judge(struct arena *, const char *member, const struct json_rows *,
                            struct fault *);
/* Likewise where none may be by appointment: each row needs both times. */
void hours_times_judge(struct arena *, const char *member, const struct json_rows *,
                       struct fault *);

#endif
