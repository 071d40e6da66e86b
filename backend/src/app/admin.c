#include "app/admin.h"

#include <stdio.h>

enum err admin_open(struct admin *a, const char *command,
                    const struct pg_stmt *const *const *tables)
{
    const char *why;
    enum err err = config_read(&a->config, &why);

    if (err == ERR_OK && !a->config.database_admin) {
        why = "VOORDEUR_DATABASE_ADMIN ontbreekt; gebruik backend/voordeur.";
        err = ERR_INVALID;
    }
    if (err != ERR_OK) {
        fprintf(stderr, "voordeur %s: %s\n", command, why);
        return err;
    }
    a->mem = arena_new();
    a->db = pg_new(a->config.database_admin, tables);
    err = pg_ready(a->db);
    if (err == ERR_OK) {
        pg_begin(a->db, PG_TX_WRITE, &(struct pg_identity){0});
        return ERR_OK;
    }
    fprintf(stderr, "voordeur %s: de databank is niet te bereiken.\n", command);
    pg_free(a->db);
    arena_free(a->mem);
    return err;
}

enum err admin_close(struct admin *a, enum err err)
{
    if (err == ERR_OK)
        err = pg_commit(a->db);
    else
        pg_rollback(a->db);
    pg_free(a->db);
    arena_free(a->mem);
    return err;
}
