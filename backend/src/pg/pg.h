/* The door to PostgreSQL: named, prepared statements inside one transaction.
 *
 * A connection prepares every statement of db/queries when it opens; nothing
 * else can reach the database.  Who the asker is travels in the same pipeline
 * as the first statement (set_identity), so a request costs one round trip
 * more than its statements only when it writes.
 */
#ifndef PG_PG_H
#define PG_PG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

enum pg_rows { PG_NONE, PG_ONE, PG_MANY };

/* A statement, as db/queries/<noun>.sql declares it. */
struct pg_stmt {
    const char *name; /* as prepared, and in the log */
    const char *sql;
    int nargs;
    enum pg_rows rows;
};

struct pg_args {
    int n;
    const char *const *v; /* text format; NULL is SQL null */
};

#define PG_ARGS(...)                                                                           \
    ((struct pg_args){                                                                         \
        .n = (int)(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *)),         \
        .v = (const char *const[]){__VA_ARGS__}})

/* What is so or not, as an argument; of the second, less than 0 is NULL: nobody knows. */
static inline const char *pg_flag(bool is) { return is ? "true" : "false"; }
static inline const char *pg_flag_maybe(int is) { return is < 0 ? NULL : pg_flag(is > 0); }

#define PG_NO_ARGS ((struct pg_args){0, NULL})

/* How a route uses the database. */
enum pg_tx {
    PG_TX_NONE,   /* not at all */
    PG_TX_PUBLIC, /* reads what is public; a visitor needs no identity for it */
    PG_TX_READ,   /* reads as somebody */
    PG_TX_WRITE,  /* BEGIN … COMMIT */
};

/* Who asks.  Texts outlive the transaction. */
struct pg_identity {
    const char *person;        /* UUID of a person or client, or NULL for a visitor */
    const char *neighbourhood; /* UUID, or NULL outside a neighbourhood */
    const char *roles; /* "resident,organiser"; NULL: our own command line, no identity */
    int standing;
};

struct pg;

struct pg_row {
    const void *result;
    int row;
};

typedef void pg_row_fn(struct pg_row, void *arg);

/* tables: lists of statements, each ending in NULL; the list of lists too.
 * Does not connect yet; pg_ready does. */
struct pg *pg_new(const char *conninfo, const struct pg_stmt *const *const *tables);
void pg_free(struct pg *);

/* Connects and prepares all when there is no sound connection.  ERR_BUSY when
 * the database cannot be reached; ERR_BROKEN when a statement does not prepare. */
MUST_USE enum err pg_ready(struct pg *);

/* Starts a transaction; nothing is sent before its first statement. */
void pg_begin(struct pg *, enum pg_tx, const struct pg_identity *);

/* ERR_OK only when the database has acknowledged the COMMIT. */
MUST_USE enum err pg_commit(struct pg *);
void pg_rollback(struct pg *);

/* Exactly one row, or ERR_NOT_FOUND.  The row lives until pg_release. */
MUST_USE enum err pg_one(struct pg *, const struct pg_stmt *, struct pg_args, struct pg_row *);

/* Calls fn for each row, in order; texts live until pg_release. */
MUST_USE enum err pg_each(struct pg *, const struct pg_stmt *, struct pg_args, pg_row_fn *,
                          void *arg);

/* No rows wanted. */
MUST_USE enum err pg_run(struct pg *, const struct pg_stmt *, struct pg_args);

/* The name of the constraint that refused the last statement, or "". */
const char *pg_constraint(const struct pg *);

/* Ends the life of every row of this request. */
void pg_release(struct pg *);

/* By name, never by number: a reordered select list cannot swap two columns.
 * A column that is not there ends the process: it is a bug. */
bool pg_bool(struct pg_row, const char *column);
int pg_maybe(struct pg_row, const char *column);        /* 1, 0, -1 for null */
const char *pg_text(struct pg_row, const char *column); /* NULL is SQL null */
int64_t pg_int(struct pg_row, const char *column);      /* 0 for null */

/* The members of a text[] column, in the arena; *n is their number. */
const char **pg_array(struct arena *, struct pg_row, const char *column, size_t *n);

/* Outside any request: runs a whole SQL text in one transaction (migrations,
 * seeds).  On failure *why is a sentence that lives in the arena. */
MUST_USE enum err pg_script(struct arena *, const char *conninfo, const char *sql,
                            const char **why);

#endif
