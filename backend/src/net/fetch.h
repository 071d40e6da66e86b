/* Fetching a calendar or a table from an address that somebody typed.
 *
 * The program voordeur-fetch does it, started through base/child.h: it talks to
 * the public internet only.  An address is judged when a socket is made for it,
 * after its name was looked up, so a name that changes its mind leads nowhere;
 * each redirect is judged anew.  VOORDEUR_FETCH_PRIVATE=on lets private and
 * loopback addresses through, or only those that it lists with commas between;
 * VOORDEUR_FETCH_CA names a file of certificates to trust instead of the
 * machine's (an operator's choice, and the tests').
 */
#ifndef NET_FETCH_H
#define NET_FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

#include "base/arena.h"
#include "base/err.h"

enum {
    FETCH_SECONDS = 20,
    FETCH_MOST = 10 * 1024 * 1024, /* bytes, after unpacking */
    FETCH_REDIRECTS = 5,
    FETCH_REFUSED = 3, /* exit code of the program: a reason stands on its output */
};

/* Why there is nothing, once: name and word. */
#define FETCH_REASONS(X)                                                                       \
    X(BAD_ADDRESS, "bad-address") /* no http or https, no host, or a password in it */         \
    X(PRIVATE, "private-address") /* leads into a private network or to ourselves */           \
    X(UNREACHABLE, "unreachable") /* no such name, or nobody answers */                        \
    X(NOT_SECURE, "not-secure")   /* the certificate does not hold */                          \
    X(EXPIRED, "expired")         /* it did, and its time is over */                           \
    X(CUT_SHORT, "cut-short")     /* fewer bytes came than were promised */                    \
    X(TOO_SLOW, "too-slow")       /* not done within the time */                               \
    X(TOO_LARGE, "too-large")     /* more than FETCH_MOST */                                   \
    X(TOO_MANY_REDIRECTS, "too-many-redirects")                                                \
    X(BROKEN, "broken") /* it answered, and not as HTTP or its packing should */

#define FETCH_REASON_ENUM(name, word) FETCH_##name,
enum fetch_reason { FETCH_FINE, FETCH_REASONS(FETCH_REASON_ENUM) };
#undef FETCH_REASON_ENUM

/* What was answered; texts are "" when the server did not say. */
struct fetched {
    int status; /* of HTTP; whether 404 is a failure is the caller's to say */
    const char *type;
    const char *etag;
    const char *last_modified;
    const char *url;       /* after redirects */
    const char *elsewhere; /* with FETCH_HERE: another website that it leads on to, or NULL */
    int retry_after;       /* seconds it asks to wait; 0: not said */
    const char *bytes;
    size_t len;
    const char *reason; /* a word of FETCH_REASONS, or NULL when there is an answer */
};

enum fetch_how {
    FETCH_FOLLOW, /* redirects are followed, wherever they lead */
    FETCH_HERE,   /* as long as they stay with one website: see elsewhere */
    FETCH_ROBOTS, /* followed; of the answer only what net/robots.h keeps */
};

struct fetch_wish {
    /* What an earlier answer called itself: the server may answer 304 and no bytes.  NULL or
     * "": not said then. */
    const char *etag, *last_modified;
    enum fetch_how how;
};

/* Fetches url (http, https or webcal) in a child within so many seconds; the wish may be NULL.
 * ERR_OK also when it was refused: then reason tells.  ERR_BROKEN when the child could not do
 * its work. */
MUST_USE enum err net_fetch(struct arena *, const char *url, int seconds,
                            const struct fetch_wish *, struct fetched *);

/* ---- the program's own ---- */

/* Is this an address of the public internet? */
bool address_public(const struct sockaddr *);

/* Fetches, in this process. */
enum fetch_reason fetch_here(struct arena *, const char *url, int seconds,
                             const struct fetch_wish *, struct fetched *);

#endif
