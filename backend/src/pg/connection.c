#include "pg/connection.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"

/* Sent before everything else; kept here because each transaction begins with one. */
static const struct pg_stmt own[] = {
    {"pg_begin", "begin", 0, PG_NONE},
    {"pg_commit", "commit", 0, PG_NONE},
};

struct pg *pg_new(const char *conninfo, const struct pg_stmt *const *const *tables)
{
    struct pg *pg = calloc(1, sizeof *pg);

    if (!pg || !(pg->conninfo = strdup(conninfo)))
        abort();
    pg->tables = tables;
    return pg;
}

static void disconnect(struct pg *pg)
{
    PQfinish(pg->conn);
    pg->conn = NULL;
    pg->begun = false;
}

void pg_free(struct pg *pg)
{
    if (!pg)
        return;
    pg_release(pg);
    free(pg->results);
    disconnect(pg);
    free(pg->conninfo);
    free(pg);
}

static int send_prepare(PGconn *conn, const struct pg_stmt *stmt)
{
    return PQsendPrepare(conn, stmt->name, stmt->sql, stmt->nargs, NULL);
}

/* The answers to one pipeline of prepares; the first that fails is logged. */
static enum err prepared(struct pg *pg)
{
    enum err err = ERR_OK;
    PGresult *r;
    int nulls = 0;

    while (nulls < 2) {
        r = PQgetResult(pg->conn);
        if (!r) {
            nulls++;
            continue;
        }
        nulls = 0;
        ExecStatusType status = PQresultStatus(r);

        if (status == PGRES_FATAL_ERROR && err == ERR_OK) {
            log_event("prepare", "sqlstate=%s why=\"%s\"",
                      PQresultErrorField(r, PG_DIAG_SQLSTATE),
                      PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY));
            err = ERR_BROKEN;
        }
        PQclear(r);
        if (status == PGRES_PIPELINE_SYNC)
            break;
    }
    if (PQstatus(pg->conn) != CONNECTION_OK)
        return ERR_BUSY;
    return err;
}

/* Three hundred statements in one round trip. */
static enum err prepare_all(struct pg *pg)
{
    int sent = PQenterPipelineMode(pg->conn);

    for (size_t i = 0; sent && i < COUNT(own); i++)
        sent = send_prepare(pg->conn, &own[i]);
    for (size_t t = 0; sent && pg->tables[t]; t++)
        for (size_t i = 0; sent && pg->tables[t][i]; i++)
            sent = send_prepare(pg->conn, pg->tables[t][i]);
    if (!sent || !PQpipelineSync(pg->conn))
        return ERR_BUSY;
    return prepared(pg);
}

/* Notices of the server go nowhere: they may quote rows. */
static void ignore_notice(void *arg, const PGresult *r) { (void)arg, (void)r; }

enum err pg_ready(struct pg *pg)
{
    enum err err;

    if (pg->conn && PQstatus(pg->conn) == CONNECTION_OK &&
        PQtransactionStatus(pg->conn) == PQTRANS_IDLE)
        return ERR_OK;
    disconnect(pg);
    pg->conn = PQconnectdb(pg->conninfo);
    if (PQstatus(pg->conn) != CONNECTION_OK) {
        disconnect(pg);
        return ERR_BUSY;
    }
    PQsetNoticeReceiver(pg->conn, ignore_notice, NULL);
    err = prepare_all(pg);
    if (err != ERR_OK)
        disconnect(pg);
    return err;
}

void pg_release(struct pg *pg)
{
    while (pg->nresults > 0)
        PQclear(pg->results[--pg->nresults]);
}

enum err pg_script(struct arena *mem, const char *conninfo, const char *sql, const char **why)
{
    PGconn *conn = PQconnectdb(conninfo);
    PGresult *r = NULL;
    enum err err = ERR_BROKEN;

    if (PQstatus(conn) != CONNECTION_OK)
        goto out;
    PQsetNoticeReceiver(conn, ignore_notice, NULL);
    r = PQexec(conn, sql);
    if (PQresultStatus(r) == PGRES_COMMAND_OK || PQresultStatus(r) == PGRES_TUPLES_OK)
        err = ERR_OK;
out:
    if (err != ERR_OK)
        *why = arena_text(mem, PQerrorMessage(conn));
    PQclear(r);
    PQfinish(conn);
    return err;
}
