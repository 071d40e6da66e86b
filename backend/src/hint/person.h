/* What a resident can be known by: where professionals ask one another, nobody's name has a
 * place. A warning while somebody types; the name of a colleague is warned of as well. */
#ifndef HINT_PERSON_H
#define HINT_PERSON_H

#include <stddef.h>

#include "base/arena.h"

/* Where a text has several, the first of these is told. */
enum person_sign {
    PERSON_NONE,
    PERSON_NUMBER, /* a citizen's number (BSN), by its check */
    PERSON_BIRTH,  /* the day somebody was born */
    PERSON_PHONE,
    PERSON_EMAIL,   /* not that of a desk */
    PERSON_ADDRESS, /* where somebody lives; not that of a library */
    PERSON_NAME,    /* not that of a street, an organisation, a month or a flower */
};

struct person_hint {
    enum person_sign sign;
    size_t from, length; /* bytes of the text that it is about */
};

/* Reads a text (any bytes, to the NUL). */
struct person_hint person_hint_read(struct arena *, const char *text);

/* "name" and so on; NULL for PERSON_NONE. */
const char *person_sign_name(enum person_sign);

#endif
