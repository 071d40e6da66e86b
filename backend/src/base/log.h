/* One line per event on standard error: time, word, and keys from a fixed list.
 * Never a body, a token, an address, a query or a name (smell 9). */
#ifndef BASE_LOG_H
#define BASE_LOG_H

/* log_event("request", "op=%s status=%d", op, status); values must hold no personal data. */
void log_event(const char *event, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
