/* What every request to an address that a stranger named has in common: it reaches the public
 * internet only, follows nothing by itself and ends in time.  For net/ alone. */
#ifndef NET_GUARD_H
#define NET_GUARD_H

#include <curl/curl.h>
#include <stdbool.h>
#include <sys/socket.h>

#include "net/fetch.h"

/* Is it an address of the public internet, or one that the operator lets through? */
bool guard_lets(const struct sockaddr *);

/* Sets it up for this address.  *met_private becomes true when it led elsewhere. */
void guard_set_up(CURL *, const char *url, long milliseconds, bool *met_private);

/* Why there is no answer, as far as curl knows; FETCH_FINE when there is one. */
enum fetch_reason guard_reason(CURL *, CURLcode, bool met_private);

/* Seconds that the answer asks to wait (Retry-After); 0: it does not say. */
int guard_wait(CURL *);

/* The word of a reason. */
const char *guard_word(enum fetch_reason);

#endif
