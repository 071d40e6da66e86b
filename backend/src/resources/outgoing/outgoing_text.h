/* Text messages on their way out, for the lane that hands them to the gateway.  Who adds one:
 * text_message_add in SQL, in the transaction of the cause. */
#ifndef RESOURCES_OUTGOING_TEXT_H
#define RESOURCES_OUTGOING_TEXT_H

#include "sms/sms.h"
#include "web/ctx.h"

/* One text message, leased to us. */
struct outgoing_text {
    const char *id;
    const char *kind;
    const char *number;
    const char *text;
    const char *path; /* "/l/PURPOSE/UUID": what the link at its end does */
};

/* The one that is due longest, in the open transaction; ERR_NOT_FOUND when none is. */
MUST_USE enum err outgoing_text_take(struct ctx *, struct outgoing_text *);

/* As it is handed over, with its link at the end. */
struct sms outgoing_text_write(struct ctx *, const struct outgoing_text *);

MUST_USE enum err outgoing_text_sent(struct ctx *, const struct outgoing_text *);

/* Tries again, or not any more when that has gone on long enough.  why is one word. */
MUST_USE enum err outgoing_text_later(struct ctx *, const struct outgoing_text *,
                                      const char *why);

/* Job: forgets what went out or was given up a year ago. */
MUST_USE enum err outgoing_text_forget(struct ctx *);

extern const struct pg_stmt *const text_message_statements[];

#endif
