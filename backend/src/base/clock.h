/* The one clock.  No other file asks what time it is (architecture test).
 *
 * Where VOORDEUR_CLOCK=settable, VOORDEUR_NOW (RFC 3339, UTC) replaces the
 * present; a production start refuses both.  SQL has clock_now() for the same.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>
#include <time.h>

/* Seconds since 1970 in UTC. */
time_t clock_now(void);

/* A clock for durations, in microseconds; only differences mean anything. */
int64_t clock_ticks(void);

/* Milliseconds since 1970: for comparing with what nginx stamped on a request. */
int64_t clock_ms(void);

/* Writes "2026-11-24T13:00:00Z" with its NUL. */
enum { CLOCK_TEXT = 21 };
void clock_text(time_t, char out[CLOCK_TEXT]);

#endif
