/* Letters that were given up: an administrator sees which of the neighbourhood's and why, the
 * operator of all, and either has one tried again.
 *
 * dead_letter_http.c  routes, handlers, and the only user of db/queries/dead_letter.sql
 */
#ifndef DEAD_LETTER_H
#define DEAD_LETTER_H

#include "web/ctx.h"

extern const struct routes dead_letter_routes;
extern const struct pg_stmt *const dead_letter_statements[];

#endif
