#include "base/text.h"
#include "mail_sql.h"
#include "resources/outgoing/outgoing.h"

static void take_row(struct pg_row row, void *arg)
{
    struct outgoing *o = arg;

    *o = (struct outgoing){.id = pg_text(row, "id"),
                           .cause = pg_text(row, "cause"),
                           .kind = pg_text(row, "kind"),
                           .to = pg_text(row, "address"),
                           .payload = pg_text(row, "payload"),
                           .neighbourhood = pg_text(row, "neighbourhood"),
                           .paused = pg_bool(row, "paused")};
}

enum err outgoing_take(struct ctx *ctx, struct outgoing *o)
{
    *o = (struct outgoing){0};
    TRY(pg_each(ctx->db, &sql_mail_take, PG_ARGS(OUTGOING_LEASE), take_row, o));
    return o->id ? ERR_OK : ERR_NOT_FOUND;
}

enum err outgoing_sent(struct ctx *ctx, const struct outgoing *o)
{
    return pg_run(ctx->db, &sql_mail_sent, PG_ARGS(o->id));
}

enum err outgoing_later(struct ctx *ctx, const struct outgoing *o, const char *why)
{
    return pg_run(ctx->db, &sql_mail_later, PG_ARGS(o->id, why));
}

enum err outgoing_give_up(struct ctx *ctx, const struct outgoing *o, const char *why,
                          bool pause)
{
    return pg_run(ctx->db, &sql_mail_give_up, PG_ARGS(o->id, why, pg_flag(pause)));
}

enum err outgoing_bounced(struct ctx *ctx, const char *id, const char *status)
{
    return pg_run(ctx->db, &sql_mail_bounced, PG_ARGS(id, status));
}

enum err outgoing_answered(struct ctx *ctx, const char *digest, const char *reply,
                           const char **outcome)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_mail_receive, PG_ARGS(digest, reply), &row));
    *outcome = pg_text(row, "outcome");
    return ERR_OK;
}

enum err outgoing_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_mail_forget, PG_NO_ARGS);
}
