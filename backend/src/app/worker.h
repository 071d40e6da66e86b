/* One worker: one request at a time, one database connection. */
#ifndef APP_WORKER_H
#define APP_WORKER_H

#include "token/token.h"
#include "web/config.h"
#include "web/limits.h"
#include "web/metrics.h"

struct worker {
    int listen_fd;
    const struct config *config;
    const struct token_keys *keys;
    struct limits *limits; /* NULL: off */
    struct metrics *metrics;
};

/* Serves until SIGTERM, or until it has answered enough to start afresh. */
void worker_run(const struct worker *);

#endif
