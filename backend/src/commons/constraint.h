/* What a refused row means to whoever sent it.
 *
 * A constraint is called <table>_<column>_<code>; the code is what the API says
 * about that member.  Every store that writes calls constraint_fail, so no
 * refusal of the database reaches a client without a pointer.
 */
#ifndef COMMONS_CONSTRAINT_H
#define COMMONS_CONSTRAINT_H

#include "web/ctx.h"

/* Reads the name of a constraint of this table; false when it blames no member. */
bool constraint_read(struct arena *, const char *table, const char *name, const char **pointer,
                     const char **code);

/* Passes err on; when the database refused a row of this table, blames the member
 * that its constraint names. */
enum err constraint_fail(struct ctx *, enum err, const char *table);

#endif
