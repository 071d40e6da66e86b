#include "pg/connection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"

/* What a SQLSTATE means to whoever asked; the longest prefix that fits counts. */
static const struct {
    const char *sqlstate;
    enum err err;
} meanings[] = {
    {"23505", ERR_CONFLICT}, {"23P01", ERR_CONFLICT},  {"23", ERR_INVALID},
    {"22", ERR_INVALID},     {"42501", ERR_NOT_YOURS}, {"P0002", ERR_NOT_FOUND},
    {"40", ERR_BUSY},        {"57014", ERR_BUSY},      {"57P", ERR_BUSY},
    {"53", ERR_BUSY},        {"08", ERR_BUSY},         {"25P03", ERR_BUSY},
    {"55P03", ERR_BUSY},
};

static enum err meaning(const char *sqlstate)
{
    for (size_t i = 0; i < COUNT(meanings); i++)
        if (strncmp(sqlstate, meanings[i].sqlstate, strlen(meanings[i].sqlstate)) == 0)
            return meanings[i].err;
    return ERR_BROKEN;
}

enum err pg_judge(struct pg *pg, const char *statement, const PGresult *r)
{
    const char *sqlstate = PQresultErrorField(r, PG_DIAG_SQLSTATE);
    const char *constraint = PQresultErrorField(r, PG_DIAG_CONSTRAINT_NAME);
    const char *message = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);
    enum err err = sqlstate ? meaning(sqlstate) : ERR_BUSY;

    snprintf(pg->constraint, sizeof pg->constraint, "%s", constraint ? constraint : "");
    if (err == ERR_BROKEN || err == ERR_BUSY)
        log_event("database", "sqlstate=%s statement=%s why=\"%s\"", sqlstate ? sqlstate : "-",
                  statement, sqlstate && message ? message : "-");
    return err;
}

void pg_begin(struct pg *pg, enum pg_tx tx, const struct pg_identity *who)
{
    pg->tx = tx;
    pg->who = *who;
    pg->begun = false;
    pg->constraint[0] = '\0';
}

static int send(struct pg *pg, const char *name, struct pg_args args)
{
    return PQsendQueryPrepared(pg->conn, name, args.n, args.v, NULL, NULL, 0);
}

static int send_identity(struct pg *pg)
{
    char standing[16];

    snprintf(standing, sizeof standing, "%d", pg->who.standing);
    return send(pg, "pg_identity",
                PG_ARGS(pg->who.person, pg->who.neighbourhood, pg->who.roles, standing));
}

/* A writing transaction says who once; each reading statement is a transaction
 * of its own (everything up to the Sync) and says it again in the same pipeline. */
static bool needs_identity(const struct pg *pg)
{
    if (!pg->who.roles)
        return false;
    switch (pg->tx) {
    case PG_TX_WRITE:
        return !pg->begun;
    case PG_TX_READ:
        return true;
    case PG_TX_PUBLIC:
        return pg->who.person != NULL;
    default:
        return false;
    }
}

/* The next answer in the pipeline, and the NULL that follows it. */
static PGresult *next_answer(struct pg *pg)
{
    PGresult *r = PQgetResult(pg->conn);
    PGresult *more;

    if (r && PQresultStatus(r) != PGRES_PIPELINE_SYNC)
        while ((more = PQgetResult(pg->conn)))
            PQclear(more);
    return r;
}

/* Reads past the Sync, whatever stands before it. */
static void finish_pipeline(struct pg *pg)
{
    int empty = 0;

    while (empty < 2 && PQstatus(pg->conn) == CONNECTION_OK) {
        PGresult *r = PQgetResult(pg->conn);
        ExecStatusType status = r ? PQresultStatus(r) : PGRES_EMPTY_QUERY;

        empty = r ? 0 : empty + 1;
        PQclear(r);
        if (status == PGRES_PIPELINE_SYNC)
            return;
    }
}

static bool good(const PGresult *r)
{
    ExecStatusType status = PQresultStatus(r);

    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

static enum err check_plain(struct pg *pg, const char *what)
{
    PGresult *r = next_answer(pg);
    enum err err = r && good(r) ? ERR_OK : pg_judge(pg, what, r);

    PQclear(r);
    return err;
}

/* The token chose the route; the database has the last word on who asks. */
static enum err check_identity(struct pg *pg)
{
    PGresult *r = next_answer(pg);
    enum err err;

    if (!r || PQresultStatus(r) != PGRES_TUPLES_OK)
        err = pg_judge(pg, "pg_identity", r);
    else
        err = strcmp(PQgetvalue(r, 0, 0), "ok") == 0 ? ERR_OK : ERR_STALE_TOKEN;
    PQclear(r);
    return err;
}

/* Rows live until pg_release. */
static void keep(struct pg *pg, PGresult *r)
{
    if (pg->nresults == pg->room) {
        pg->room = pg->room ? pg->room * 2 : 16;
        pg->results = realloc(pg->results, pg->room * sizeof(PGresult *));
        if (!pg->results)
            abort();
    }
    pg->results[pg->nresults++] = r;
}

/* Sends what is due before it, the statement, and the Sync; *out is the caller's to keep or
 * clear. */
static enum err exchange(struct pg *pg, const struct pg_stmt *stmt, struct pg_args args,
                         PGresult **out)
{
    bool identity = needs_identity(pg);
    bool begin = pg->tx == PG_TX_WRITE && !pg->begun;
    enum err err = ERR_OK;

    if (!pg->conn || args.n != stmt->nargs)
        return pg->conn ? ERR_BROKEN : ERR_BUSY;
    if ((begin && !send(pg, "pg_begin", PG_NO_ARGS)) || (identity && !send_identity(pg)) ||
        !send(pg, stmt->name, args) || !PQpipelineSync(pg->conn))
        return ERR_BUSY;
    if (begin) {
        pg->begun = true;
        err = check_plain(pg, "pg_begin");
    }
    if (err == ERR_OK && identity)
        err = check_identity(pg);
    if (err == ERR_OK) {
        PGresult *r = next_answer(pg);

        if (r && good(r)) {
            *out = r;
        } else {
            err = pg_judge(pg, stmt->name, r);
            PQclear(r);
        }
    }
    finish_pipeline(pg);
    return err;
}

enum err pg_one(struct pg *pg, const struct pg_stmt *stmt, struct pg_args args,
                struct pg_row *row)
{
    PGresult *r = NULL;

    TRY(exchange(pg, stmt, args, &r));
    keep(pg, r);
    if (PQntuples(r) != 1)
        return ERR_NOT_FOUND;
    *row = (struct pg_row){r, 0};
    return ERR_OK;
}

enum err pg_each(struct pg *pg, const struct pg_stmt *stmt, struct pg_args args, pg_row_fn *fn,
                 void *arg)
{
    PGresult *r = NULL;

    TRY(exchange(pg, stmt, args, &r));
    keep(pg, r);
    for (int i = 0; i < PQntuples(r); i++)
        fn((struct pg_row){r, i}, arg);
    return ERR_OK;
}

enum err pg_run(struct pg *pg, const struct pg_stmt *stmt, struct pg_args args)
{
    PGresult *r = NULL;

    TRY(exchange(pg, stmt, args, &r));
    PQclear(r);
    return ERR_OK;
}

/* COMMIT of a failed transaction "succeeds" by rolling back: look first. */
enum err pg_commit(struct pg *pg)
{
    enum err err;

    if (!pg->begun)
        return ERR_OK;
    if (PQtransactionStatus(pg->conn) != PQTRANS_INTRANS) {
        pg_rollback(pg);
        return ERR_BROKEN;
    }
    if (!send(pg, "pg_commit", PG_NO_ARGS) || !PQpipelineSync(pg->conn))
        return ERR_BUSY;
    err = check_plain(pg, "pg_commit");
    finish_pipeline(pg);
    pg->begun = false;
    return err;
}

void pg_rollback(struct pg *pg)
{
    if (pg->begun && pg->conn && PQstatus(pg->conn) == CONNECTION_OK &&
        PQsendQueryParams(pg->conn, "rollback", 0, NULL, NULL, NULL, NULL, 0) &&
        PQpipelineSync(pg->conn))
        finish_pipeline(pg);
    pg->begun = false;
}

const char *pg_constraint(const struct pg *pg) { return pg->constraint; }
