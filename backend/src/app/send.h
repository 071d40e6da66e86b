/* Sends the letters that are due.  Only for app/. */
#ifndef APP_SEND_H
#define APP_SEND_H

#include "net/smtp.h"
#include "web/ctx.h"

enum {
    SEND_SECONDS = 60, /* for one letter, from connecting to the server's last word */
    SEND_AT_ONCE = 45, /* seconds after which no further letter is begun */
    SEND_MOST = 200,
};

/* Sends some that are due, the longest first, in transactions of its own; none is open before
 * and after.  ERR_NOT_FOUND when nothing is due or there is no server to send by.
 *
 * One transaction per letter: that it was sent is noted together with taking the next.
 *
 * The server stands in the file `smtp` of VOORDEUR_STATE, as a line for net/smtp.h: it holds
 * a password, and an environment can be read by more eyes than a file. */
MUST_USE enum err send_due(struct ctx *, struct smtp *);

#endif
