/* What had better not be published, or smells of a swindle: a warning while somebody types. */
#ifndef HINT_HINT_H
#define HINT_HINT_H

#include <stddef.h>

#include "base/arena.h"

/* Where a text has several, the first of these is told. */
enum hint_kind {
    HINT_NONE,
    HINT_SCAM, /* money asked for, another app, a code, a shortened link */
    HINT_IBAN, /* or a Dutch account as it was before */
    HINT_PHONE,
    HINT_EMAIL,
    HINT_ADDRESS, /* where somebody lives; not that of a library */
    HINT_LINK,
};

struct hint {
    enum hint_kind kind;
    size_t from, length; /* bytes of the text that it is about */
};

/* Reads a text (any bytes, to the NUL). */
struct hint hint_read(struct arena *, const char *text);

/* "scam" and so on; NULL for HINT_NONE. */
const char *hint_kind_name(enum hint_kind);

#endif
