#include "app/check.h"

#include "app/routes.h"
#include "check_sql.h"

static enum err ask(struct pg *db, const struct config *config, const char **why)
{
    struct pg_row row;

    pg_begin(db, PG_TX_PUBLIC, &(struct pg_identity){0});
    *why = "The database does not answer; run backend/up.";
    TRY(pg_one(db, &sql_check_start, PG_NO_ARGS, &row));
    if (config->production && pg_int(row, "demonstration_accounts") > 0) {
        *why = "There are demonstration accounts; they do not belong in production.";
        return ERR_INVALID;
    }
    return ERR_OK;
}

enum err check_start(const struct config *config, const char **why)
{
    static const struct pg_stmt *const *const own[] = {check_statements, NULL};
    struct pg *db = pg_new(config->database, app_statements);
    struct pg *asks = pg_new(config->database, own);
    enum err err = pg_ready(db);

    *why = err == ERR_BUSY
               ? "The database cannot be reached."
               : "A statement does not fit the schema; run `backend/voordeur migrate`.";
    if (err == ERR_OK)
        err = pg_ready(asks);
    if (err == ERR_OK)
        err = ask(asks, config, why);
    pg_release(asks);
    pg_free(asks);
    pg_free(db);
    return err;
}
