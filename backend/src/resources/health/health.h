/* Is the house open?  For monitoring on this machine only; nginx keeps others out.
 *
 * /healthz: this worker lives.  /readyz: it can also reach its database.
 * /metrics: counts, in Prometheus' text format.
 */
#ifndef HEALTH_H
#define HEALTH_H

#include "web/ctx.h"

extern const struct routes health_routes;
extern const struct pg_stmt *const health_statements[];

#endif
