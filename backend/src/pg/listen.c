#include "pg/listen.h"

#include <libpq-fe.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct pg_listener {
    char *conninfo;
    char *listen; /* the statement */
    PGconn *conn;
};

struct pg_listener *pg_listener_new(const char *conninfo, const char *channel)
{
    struct pg_listener *l = calloc(1, sizeof *l);

    /* The time holds for a server that takes the connection and then says nothing. */
    if (!l || asprintf(&l->conninfo, "%s connect_timeout=2", conninfo) < 0 ||
        asprintf(&l->listen, "listen %s", channel) < 0)
        abort();
    return l;
}

static void disconnect(struct pg_listener *l)
{
    PQfinish(l->conn);
    l->conn = NULL;
}

void pg_listener_free(struct pg_listener *l)
{
    disconnect(l);
    free(l->conninfo);
    free(l->listen);
    free(l);
}

/* Notices of the server go nowhere: they may quote rows. */
static void ignore_notice(void *arg, const PGresult *r) { (void)arg, (void)r; }

enum err pg_listener_ready(struct pg_listener *l)
{
    PGresult *r;
    bool listens;

    if (l->conn)
        return ERR_OK;
    l->conn = PQconnectdb(l->conninfo);
    PQsetNoticeReceiver(l->conn, ignore_notice, NULL);
    r = PQexec(l->conn, l->listen);
    listens = PQresultStatus(r) == PGRES_COMMAND_OK;
    PQclear(r);
    if (!listens)
        disconnect(l);
    return listens ? ERR_OK : ERR_BUSY;
}

int pg_listener_fd(const struct pg_listener *l) { return l->conn ? PQsocket(l->conn) : -1; }

enum err pg_listener_hear(struct pg_listener *l, pg_heard_fn *fn, void *arg)
{
    PGnotify *heard;

    if (!l->conn)
        return ERR_BUSY;
    int alive = PQconsumeInput(l->conn);

    while ((heard = PQnotifies(l->conn))) {
        fn(heard->extra, arg);
        PQfreemem(heard);
    }
    if (alive)
        return ERR_OK;
    disconnect(l);
    return ERR_BUSY;
}
