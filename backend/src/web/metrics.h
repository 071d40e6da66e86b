/* What is counted of every request, by all workers together: never who, never what about. */
#ifndef WEB_METRICS_H
#define WEB_METRICS_H

#include <stdint.h>

#include "base/arena.h"

struct metrics;

/* Memory that this process and all it forks share.  It lives as long as they do. */
struct metrics *metrics_share(void);

/* One answer with this status that took so many microseconds.  NULL counts nothing. */
void metrics_count(struct metrics *, int status, int64_t micros);

/* The counts in Prometheus' text format. */
void metrics_write(struct metrics *, struct buffer *);

#endif
