/* Who has to be called because they have neither an account nor an address for mail: about a
 * date that they come to, what came of what they said at the desk (decision 0300), and whether
 * what they ask or offer is still right (0340).
 *
 * call_http.c  routes, handlers, and the only user of db/queries/call.sql
 */
#ifndef CALL_H
#define CALL_H

#include "web/ctx.h"

extern const struct routes call_routes;
extern const struct pg_stmt *const call_statements[];

#endif
