/* Sends the next push.  Only for app/. */
#ifndef APP_SEND_PUSH_H
#define APP_SEND_PUSH_H

#include "web/ctx.h"

enum { SEND_PUSH_SECONDS = 10 }; /* for one push, from its name to the service's word */

/* Sends the one that is due longest, in transactions of its own; none is open before and
 * after.  ERR_NOT_FOUND when nothing is due. */
MUST_USE enum err send_push_next(struct ctx *);

#endif
