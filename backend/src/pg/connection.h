/* What the files of this floor share. */
#ifndef PG_CONNECTION_H
#define PG_CONNECTION_H

#include <libpq-fe.h>

#include "pg/pg.h"

enum { CONSTRAINT_MAX = 64 };

struct pg {
    char *conninfo;
    const struct pg_stmt *const *const *tables;
    PGconn *conn;
    enum pg_tx tx;
    bool begun; /* a WRITE transaction was opened on the server */
    struct pg_identity who;
    char constraint[CONSTRAINT_MAX];
    PGresult **results; /* of this request, freed by pg_release */
    size_t nresults;
    size_t room;
};

/* What an error of the server means, and keeps its constraint.  Logs what is
 * ours to mend: SQLSTATE, statement and primary message, never the DETAIL,
 * which quotes the row. */
enum err pg_judge(struct pg *, const char *statement, const PGresult *);

#endif
