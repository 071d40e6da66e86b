/* What the surroundings say once, at start. */
#ifndef WEB_CONFIG_H
#define WEB_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

struct config {
    const char *database;       /* libpq conninfo of the API's login */
    const char *database_admin; /* of the owner: migrations and seeds; may be NULL */
    const char *run;            /* folder of the sockets */
    const char *state;          /* folder of keys and pictures */
    const char *shell;          /* the residents' built index.html, or NULL */
    const char *origin;         /* public origin: "http://localhost:8080" */
    const char *mail_from;      /* address that letters come from */
    const char *browser;        /* that prints PDF; NULL: one that is installed */
    const char *texts;          /* folder that text messages are written to, or NULL: none go */
    bool limits;                /* false only with VOORDEUR_LIMITS=off */
    bool production;
    uint8_t push_key[32];    /* that pushes are signed with: browsers subscribed to it */
    uint8_t refresh_key[32]; /* from which the successor of a refresh token is made */
};

#endif
