/* A reply on the wire: FastCGI's records in one write. */
#ifndef APP_REPLY_H
#define APP_REPLY_H

#include <stdbool.h>
#include <stddef.h>

/* Sends head and body as STDOUT, then END_REQUEST, with one writev where the
 * socket takes it all.  libfcgi's own stream writes 8 KB at a time.  False when
 * the other side has gone or its time is up. */
bool reply_send(int fd, int request, const char *head, size_t head_len, const char *body,
                size_t body_len);

#endif
