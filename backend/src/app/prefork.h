/* The parent: binds the sockets, keeps the workers alive, swaps itself.
 *
 * SIGTERM stops; SIGHUP replaces the program by exec, with the sockets and the
 * list of old workers handed over in the environment, so that not one request
 * is refused while a new binary takes over.
 */
#ifndef APP_PREFORK_H
#define APP_PREFORK_H

#include "token/token.h"
#include "web/config.h"

/* Runs until SIGTERM; returns the exit code. */
int prefork_run(const struct config *, const struct token_keys *, char **argv);

#endif
