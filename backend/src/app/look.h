/* Looks again at an address that is followed.  Only for app/. */
#ifndef APP_LOOK_H
#define APP_LOOK_H

#include "web/ctx.h"

/* Looks at those that are due, one after another, for at most a minute; each in a transaction
 * of its own.  One is open before and after. */
MUST_USE enum err look_at_sources(struct ctx *);

#endif
