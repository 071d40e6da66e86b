/* Pushes on their way out, for the lane that sends them.  Who adds one: push_add in SQL, in the
 * transaction of the cause. */
#ifndef RESOURCES_OUTGOING_PUSH_H
#define RESOURCES_OUTGOING_PUSH_H

#include "web/ctx.h"

/* One push, leased to us. */
struct outgoing_push {
    const char *id;
    const char *subscription;
    const char *endpoint;
    const char *p256dh;
    const char *auth;
    const char *cause;
    const char *kind;
    const char *payload;
    const char *brand; /* whose door is on it */
    int64_t ttl;       /* seconds that it is still news */
};

enum { OUTGOING_PUSH_HEADERS = 5 };

/* The push as it goes over the wire: for net/post.h. */
struct outgoing_push_message {
    const char *header[OUTGOING_PUSH_HEADERS + 1];
    struct buffer body;
};

/* The one that is due longest, in the open transaction; ERR_NOT_FOUND when none is. */
MUST_USE enum err outgoing_push_take(struct ctx *, struct outgoing_push *);

/* Writes it, readable to that browser alone: JSON with title, text, url, language, icon and
 * tag. A text that is too long is cut off between characters.  What it is for the same cause
 * has the same Topic: a service that still holds the first drops it for the second, and a
 * device that shows it replaces it.  ERR_BROKEN or ERR_TOO_LARGE when it is none that can be
 * sent. */
MUST_USE enum err outgoing_push_write(struct ctx *, const struct outgoing_push *,
                                      struct outgoing_push_message *);

MUST_USE enum err outgoing_push_sent(struct ctx *, const struct outgoing_push *);

/* Tries again, not sooner than after so many seconds, or not any more when it is no news then.
 * why is one word. */
MUST_USE enum err outgoing_push_later(struct ctx *, const struct outgoing_push *,
                                      const char *why, int seconds);
MUST_USE enum err outgoing_push_give_up(struct ctx *, const struct outgoing_push *,
                                        const char *why);

/* The service does not know the subscription any more: it goes, and all that waits for it. */
MUST_USE enum err outgoing_push_gone(struct ctx *, const struct outgoing_push *);

/* Job: forgets what went out or was given up a year ago. */
MUST_USE enum err outgoing_push_forget(struct ctx *);

extern const struct pg_stmt *const push_statements[];

#endif
