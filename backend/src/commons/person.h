/* A person as the person sees itself: in a session and under /me. */
#ifndef COMMONS_PERSON_H
#define COMMONS_PERSON_H

#include "web/ctx.h"

struct person {
    const char *id;
    const char *name;
    const char *email;
    const char *language;
    const char *street; /* without a number; "": not told */
    int standing;
    const char *roles;         /* JSON: {"ruwaard": ["resident"]} */
    const char *organisations; /* JSON */
};

/* From the columns of person_session(). */
struct person person_from_row(struct pg_row);

void person_json(struct json *, const char *key, const struct person *);

#endif
