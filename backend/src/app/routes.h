/* Every resource that is plugged in: its addresses and its statements. */
#ifndef APP_ROUTES_H
#define APP_ROUTES_H

#include "web/route.h"

extern const struct routes *const app_routes[];             /* ends in NULL */
extern const struct pg_stmt *const *const app_statements[]; /* ends in NULL */

#endif
