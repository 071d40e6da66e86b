#include "commons/constraint.h"
#include "push_subscription_sql.h"
#include "resources/push_subscription/push_subscription.h"

enum err push_subscription_add(struct ctx *ctx, const struct push_subscription_draft *d,
                               const char **id)
{
    struct pg_row row;

    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_push_subscription_add,
                               PG_ARGS(d->endpoint, d->p256dh, d->auth, d->device), &row),
                        "push_subscription"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err push_subscription_list(struct ctx *ctx, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_push_subscription_list, PG_NO_ARGS, fn, arg);
}

enum err push_subscription_delete(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_push_subscription_delete, PG_ARGS(id), &row);
}
