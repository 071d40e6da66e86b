#include "commons/constraint.h"
#include "invitation_sql.h"
#include "resources/invitation/invitation.h"

static struct invitation from_row(struct pg_row row)
{
    return (struct invitation){
        .id = pg_text(row, "id"),
        .street = pg_text(row, "street"),
        .code = pg_text(row, "code"),
        .by = pg_text(row, "created_by_name"),
        .created = pg_text(row, "created"),
        .expires = pg_text(row, "expires"),
        .ended = pg_text(row, "ended"),
        .members = pg_int(row, "members"),
    };
}

struct telling {
    invitation_fn *fn;
    void *arg;
};

static void tell(struct pg_row row, void *arg)
{
    const struct telling *t = arg;
    const struct invitation one = from_row(row);

    t->fn(&one, t->arg);
}

enum err invitation_newest(struct ctx *ctx, const struct page *page, invitation_fn *fn,
                           void *arg)
{
    return pg_each(ctx->db, &sql_invitation_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   tell, &(struct telling){fn, arg});
}

enum err invitation_insert(struct ctx *ctx, const char *street, struct invitation *made)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_invitation_insert, PG_ARGS(ctx->here->id, street), &row);

    TRY(constraint_fail(ctx, err, "invitation"));
    *made = from_row(row);
    return ERR_OK;
}

enum err invitation_end(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_invitation_end, PG_ARGS(ctx->here->id, id), &row);
}
