#include "resources/me/me.h"

#include "commons/constraint.h"
#include "me_sql.h"

enum err me_find(struct ctx *ctx, struct me *me)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_me_find, PG_ARGS(ctx->who.subject), &row));
    *me = (struct me){person_from_row(row), pg_text(row, "version")};
    return ERR_OK;
}

enum err me_set(struct ctx *ctx, const struct me *me, const struct me_change *to)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_me_change,
        PG_ARGS(me->person.id, me->version, to->language, to->street ? to->street : ""), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "person");
}
