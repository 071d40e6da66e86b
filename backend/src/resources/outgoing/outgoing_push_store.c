#include "push_sql.h"
#include "resources/outgoing/outgoing.h"
#include "resources/outgoing/outgoing_push.h"

static void take_row(struct pg_row row, void *arg)
{
    struct outgoing_push *p = arg;

    *p = (struct outgoing_push){.id = pg_text(row, "id"),
                                .subscription = pg_text(row, "subscription"),
                                .endpoint = pg_text(row, "endpoint"),
                                .p256dh = pg_text(row, "p256dh"),
                                .auth = pg_text(row, "auth"),
                                .cause = pg_text(row, "cause"),
                                .kind = pg_text(row, "kind"),
                                .payload = pg_text(row, "payload"),
                                .brand = pg_text(row, "brand"),
                                .ttl = pg_int(row, "ttl")};
}

enum err outgoing_push_take(struct ctx *ctx, struct outgoing_push *p)
{
    *p = (struct outgoing_push){0};
    TRY(pg_each(ctx->db, &sql_push_take, PG_ARGS(OUTGOING_LEASE), take_row, p));
    return p->id ? ERR_OK : ERR_NOT_FOUND;
}

enum err outgoing_push_sent(struct ctx *ctx, const struct outgoing_push *p)
{
    return pg_run(ctx->db, &sql_push_sent, PG_ARGS(p->id));
}

enum err outgoing_push_later(struct ctx *ctx, const struct outgoing_push *p, const char *why,
                             int seconds)
{
    return pg_run(ctx->db, &sql_push_later,
                  PG_ARGS(p->id, why, arena_printf(ctx->mem, "%d", seconds)));
}

enum err outgoing_push_give_up(struct ctx *ctx, const struct outgoing_push *p, const char *why)
{
    return pg_run(ctx->db, &sql_push_give_up, PG_ARGS(p->id, why));
}

enum err outgoing_push_gone(struct ctx *ctx, const struct outgoing_push *p)
{
    return pg_run(ctx->db, &sql_push_gone, PG_ARGS(p->subscription));
}

enum err outgoing_push_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_push_forget, PG_NO_ARGS);
}
