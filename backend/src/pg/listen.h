/* Hears what transactions say with NOTIFY, on a connection of its own that does nothing else.
 */
#ifndef PG_LISTEN_H
#define PG_LISTEN_H

#include "base/err.h"

struct pg_listener;

/* What was said; the text lives until the function returns. */
typedef void pg_heard_fn(const char *payload, void *arg);

/* channel is a lower-case word.  Does not connect yet; pg_listener_ready does. */
struct pg_listener *pg_listener_new(const char *conninfo, const char *channel);
void pg_listener_free(struct pg_listener *);

/* Connects and listens where there is no connection, in some seconds at most.  ERR_BUSY when
 * the database cannot be reached.  Whatever was said between two connections is lost. */
MUST_USE enum err pg_listener_ready(struct pg_listener *);

/* To be watched for reading; -1 when there is no connection. */
int pg_listener_fd(const struct pg_listener *);

/* Calls fn for each thing that has come in; never waits.  ERR_BUSY when the database went away:
 * the descriptor is closed. */
MUST_USE enum err pg_listener_hear(struct pg_listener *, pg_heard_fn *, void *arg);

#endif
