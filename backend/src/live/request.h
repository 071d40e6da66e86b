/* The one request that the process with the event streams reads: "GET /live/TICKET".
 *
 * nginx has read it first and passes on nothing but that line and Host; this is for whoever
 * reaches the socket otherwise.  HTTP/1.1 as RFC 9112 has it, without a body, a folded line or
 * a bare line feed.
 */
#ifndef LIVE_REQUEST_H
#define LIVE_REQUEST_H

#include <stddef.h>

enum {
    LIVE_REQUEST = 1024, /* bytes of the line and the headers together */
    LIVE_TICKET = 256,   /* characters of the longest ticket */
};

/* What bytes[0..len) say so far: 0 while more must come; 200 once all is there, and then
 * *ticket is where its ticket stands in bytes; otherwise the status that refuses it: 400, 404,
 * 405 or 431.  Whatever follows, a refusal stays one. */
int live_request_read(const char *bytes, size_t len, const char **ticket, size_t *ticket_len);

#endif
