/* Looks again at an address that is followed, or that is linked to.  Only for app/. */
#ifndef APP_LOOK_H
#define APP_LOOK_H

#include "web/ctx.h"

/* Looks at the one that is due longest, in transactions of its own; none is open before and
 * after.  ERR_NOT_FOUND when nothing is due. */
MUST_USE enum err look_at_next(struct ctx *);

/* The same of a link to a group or a site of others. */
MUST_USE enum err look_elsewhere_next(struct ctx *);

#endif
