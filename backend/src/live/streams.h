/* Event streams that are held open, and what is said on them (text/event-stream: WHATWG HTML,
 * section 9.2): only that something changed.
 *
 * One process, one thread.  Whoever calls has an epoll loop and tells what comes on which
 * descriptor; nothing here ever waits.  What cannot be written at once is not kept: a reader
 * who is some forty events behind is let go, and asks for a new stream.  A stream takes 112
 * bytes here, and 1 kB more while its request comes in.
 */
#ifndef LIVE_STREAMS_H
#define LIVE_STREAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/id.h"

enum {
    STREAMS_PER_PERSON = 8, /* open at a time */
    STREAMS_REQUEST = 2,    /* seconds in which a request comes in */
    STREAMS_BEAT = 20,      /* seconds between two signs of life */
    STREAMS_OPEN = 300,     /* seconds after which a stream ends, and a new ticket is needed */
};

/* What a ticket lets somebody listen to. */
struct stream_ticket {
    char topic[ID_LEN + 1];  /* UUID of a conversation, or of the person: all of theirs */
    char person[ID_LEN + 1]; /* UUID of who listens */
};

/* Is text[0..len) a ticket that opens a stream now?  Then fills what it says. */
typedef bool streams_ticket_fn(void *arg, const char *text, size_t len, struct stream_ticket *);

struct streams_count {
    int open;
    int64_t told;    /* events that were written */
    int64_t dropped; /* streams of readers that were too slow */
    int64_t refused; /* requests that opened none */
};

struct streams;

/* Holds at most this many connections, and adds each to epoll_fd with itself as data.fd.  The
 * process may open as many descriptors, and 64 for the rest. */
struct streams *streams_new(int epoll_fd, int most, streams_ticket_fn *, void *arg);

/* Closes all. */
void streams_free(struct streams *);

/* Takes in whoever waits at this socket; now is in seconds, on any clock that goes on. */
void streams_accept(struct streams *, int listen_fd, int64_t now);

/* Something came on a descriptor that is not one of the caller's own. */
void streams_take(struct streams *, int fd, int64_t now);

/* Tells those who listen to this topic that the thing with this id changed. */
void streams_tell(struct streams *, const char *topic, const char *id);

/* Tells everybody that anything may have changed. */
void streams_tell_all(struct streams *);

/* To be called every second: signs of life, and the end of what has lasted long enough. */
void streams_tick(struct streams *, int64_t now);

struct streams_count streams_count(const struct streams *);

#endif
