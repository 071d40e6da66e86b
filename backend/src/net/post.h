/* One POST to an address that a stranger named (a browser's push service), in this process.
 *
 * Guarded as fetching is (net/fetch.h): public addresses only, judged when the socket is made;
 * no redirects; the certificate must hold.  Of the answer nothing is read but its status and
 * Retry-After.
 */
#ifndef NET_POST_H
#define NET_POST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct post {
    const char *url;           /* https */
    const char *const *header; /* "Name: value" each; ends in NULL */
    const char *bytes;
    size_t len;
};

struct post_answer {
    int status;      /* of HTTP; 0: there was none, and why tells */
    int retry_after; /* seconds it asks to wait; 0: not said */
    const char *why; /* a word of FETCH_REASONS, or NULL */
};

/* Could such an address be on the public internet: https, no password in it, and a name with a
 * dot or a public number?  Where a name leads shows only when it is asked. */
bool post_may(struct arena *, const char *url);

/* Posts within so many seconds. */
void post_send(const struct post *, int seconds, struct post_answer *);

#endif
