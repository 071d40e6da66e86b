/* Messages over SMTP, one to one address at a time, over a connection that is kept in between.
 *
 * Outside this machine a server must speak TLS (STARTTLS, or smtps from the start) with a
 * certificate that holds: letters are about persons.  On this machine it need not, unless
 * VOORDEUR_SMTP_CA names a file of certificates to trust instead of the machine's.
 *
 * Nothing is tried again here.  An answer that is lost after the last byte is SMTP_LATER: the
 * message may have arrived, and comes once more under the same Message-ID.
 */
#ifndef NET_SMTP_H
#define NET_SMTP_H

#include <stddef.h>

#include "base/arena.h"

enum smtp_outcome {
    SMTP_SENT,
    SMTP_NO_SUCH, /* refused for good, and it is this address: nobody reads there */
    SMTP_REFUSED, /* refused for good, and it is this message: another may pass */
    SMTP_LATER,   /* full, busy, not reached, or it does not let us in */
};

struct smtp_message {
    const char *from; /* where it comes back to when it cannot be delivered */
    const char *to;
    const char *bytes; /* RFC 5322, with CRLF */
    size_t len;
};

struct smtp_answer {
    enum smtp_outcome outcome;
    int code; /* the server's last word ("250"); 0: it said none */
    /* One word for a log and a list: never an address, never the server's own sentence. */
    const char *why;
};

/* Who sends: one message at a time.  All zero to begin with. */
struct smtp {
    void *curl; /* keeps the connection; NULL: there is none */
};

/* Says goodbye to the server: nothing more is to be sent for now. */
void smtp_rest(struct smtp *);

/* Sends within so many seconds.  server is smtp:// or smtps://USER:PASSWORD@HOST:PORT/NAME;
 * all but the host may be left out, and what stands in a user or password is percent-encoded.
 * NAME is what we call ourselves. */
void smtp_send(struct smtp *, const char *server, const struct smtp_message *, int seconds,
               struct smtp_answer *);

#endif
