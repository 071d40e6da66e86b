/* Hands the next text message to the gateway.  Only for app/. */
#ifndef APP_SEND_TEXT_H
#define APP_SEND_TEXT_H

#include "web/ctx.h"

/* The one that is due longest, in transactions of its own; none is open before and after.
 * ERR_NOT_FOUND when nothing is due or there is no gateway. */
MUST_USE enum err send_text_next(struct ctx *);

#endif
