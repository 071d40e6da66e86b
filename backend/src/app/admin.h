/* What the commands that change the database share: a connection as its owner. */
#ifndef APP_ADMIN_H
#define APP_ADMIN_H

#include "app/config.h"
#include "pg/pg.h"

struct admin {
    struct arena *mem;
    struct config config;
    struct pg *db; /* in a writing transaction that nobody asked for but us */
};

/* Connects with these tables of statements (NULL at the end) and begins.  Prints why not to
 * standard error. */
MUST_USE enum err admin_open(struct admin *, const char *command,
                             const struct pg_stmt *const *const *tables);

/* Commits when err is ERR_OK, and gives everything back. */
MUST_USE enum err admin_close(struct admin *, enum err);

#endif
