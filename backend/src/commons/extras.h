/* What a neighbourhood asks of a kind of item beside what everybody knows of it: values by the
 * short name of their field, as one member of the item.
 */
#ifndef COMMONS_EXTRAS_H
#define COMMONS_EXTRAS_H

#include "web/ctx.h"

/* The member of a body; it goes to a const char *, which is NULL where nothing is said of it.
 */
#define EXTRAS_FIELD(type, member)                                                             \
    {                                                                                          \
        .name = "extras", .kind = JSON_VALUES, .offset = offsetof(type, member), .max = 40     \
    }

/* Writes what was said with the item, as whoever asks; NULL is nothing.  ERR_INVALID, with
 * every value blamed that is none for its field. */
MUST_USE enum err extras_keep(struct ctx *, const char *kind, const char *id,
                              const char *extras);

/* The same blame for values of an item that is not there yet, which is made with them. */
MUST_USE enum err extras_check(struct ctx *, const char *kind, const char *extras);

/* The texts among values that are said now, and among those that are kept beside them, a line
 * each; NULL is no values. */
const char *extras_texts(struct arena *, const char *said, const char *kept);

extern const struct pg_stmt *const extras_statements[];

#endif
