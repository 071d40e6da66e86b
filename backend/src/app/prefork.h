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

/* What must hold before we serve; on failure the second argument is one sentence. */
typedef enum err prefork_check(const struct config *, const char **why);

/* Runs until SIGTERM; returns the exit code.  The first worker gets ready while
 * check runs; when check fails, all end and nothing is served. */
int prefork_run(const struct config *, const struct token_keys *, prefork_check *, char **argv);

#endif
