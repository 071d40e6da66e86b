/* Letters on their way out, for the lane that sends them and for what comes back of them.  Who
 * adds one: commons/letter.h. */
#ifndef RESOURCES_OUTGOING_H
#define RESOURCES_OUTGOING_H

#include "web/ctx.h"

/* Longer than a lane may live (app/cmd_work.c): nobody sends what another is sending. */
#define OUTGOING_LEASE "5 minutes"

/* The whole address of "/l/PURPOSE/UUID", which does it with one press (resources/link); NULL
 * of any other path. */
const char *outgoing_link(struct ctx *, const char *path);

/* One letter, leased to us. */
struct outgoing {
    const char *id;
    const char *cause;
    const char *kind;
    const char *to;
    const char *payload;
    const char *neighbourhood; /* its name, or "" */
    bool paused;               /* nobody reads at this address */
};

/* The letter as it goes over the wire. */
struct outgoing_message {
    const char *from; /* where it comes back to: an address of its own */
    struct buffer bytes;
};

/* The one that is due longest, in the open transaction; ERR_NOT_FOUND when none is. */
MUST_USE enum err outgoing_take(struct ctx *, struct outgoing *);

/* Writes it.  The same letter has the same Message-ID, whenever and by whomever it is written.
 * ERR_INVALID or ERR_BROKEN when it is none that can be sent. */
MUST_USE enum err outgoing_write(struct ctx *, const struct outgoing *,
                                 struct outgoing_message *);

MUST_USE enum err outgoing_sent(struct ctx *, const struct outgoing *);

/* Tries again later, or not any more when that has gone on long enough.  why is one word. */
MUST_USE enum err outgoing_later(struct ctx *, const struct outgoing *, const char *why);

/* Gives it up; pause: and writes to this address no more. */
MUST_USE enum err outgoing_give_up(struct ctx *, const struct outgoing *, const char *why,
                                   bool pause);

/* It came back, with a code of RFC 3463 ("5.1.1"): for the letter of this id. */
MUST_USE enum err outgoing_bounced(struct ctx *, const char *id, const char *status);

/* An answer came in for this reply id, known by a digest in hexadecimal.  *outcome: "new" (and
 * now it is known), "again", or "too-many" when machines seem to answer each other. */
MUST_USE enum err outgoing_answered(struct ctx *, const char *digest, const char *reply,
                                    const char **outcome);

/* Job: empties what went out or was given up thirty days ago. */
MUST_USE enum err outgoing_forget(struct ctx *);

extern const struct pg_stmt *const mail_statements[];

#endif
