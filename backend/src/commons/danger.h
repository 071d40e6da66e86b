/* Whether a text that somebody places speaks of danger, by the rules we ship and those of the
 * neighbourhood's own. */
#ifndef COMMONS_DANGER_H
#define COMMONS_DANGER_H

#include "web/ctx.h"

/* *danger: what it speaks of ("violence"), or NULL. */
MUST_USE enum err danger_hear(struct ctx *, const char *text, const char **danger);

extern const struct pg_stmt *const danger_statements[];

#endif
