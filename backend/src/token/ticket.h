/* Tickets for event streams: what may be listened to, by whom, until when.
 *
 * A ticket stands in an address, so nothing can be read from it: it is sealed, not only signed
 * (decision 0207).  It opens a stream as often as its minute allows and is kept nowhere.
 */
#ifndef TOKEN_TICKET_H
#define TOKEN_TICKET_H

#include <stddef.h>
#include <time.h>

#include "base/id.h"
#include "token/token.h"

enum {
    TICKET_SECONDS = 60, /* how long one opens a stream */
    TICKET_MOST = 200,   /* characters of the longest */
};

struct ticket {
    char topic[ID_LEN + 1];  /* UUID of what is listened to: a conversation, or the person */
    char person[ID_LEN + 1]; /* UUID of who asked for it */
};

/* A ticket in the letters of base64url, good for TICKET_SECONDS from now. */
const char *ticket_seal(struct arena *, const struct token_keys *, time_t now,
                        const struct ticket *);

/* Reads text[0..len).  ERR_BAD_TOKEN unless we sealed it and its time has not passed. */
MUST_USE enum err ticket_open(struct arena *, const struct token_keys *, time_t now,
                              const char *text, size_t len, struct ticket *);

#endif
