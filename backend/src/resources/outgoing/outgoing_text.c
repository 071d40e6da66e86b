#include "resources/outgoing/outgoing_text.h"

#include "resources/outgoing/outgoing.h"
#include "text_message_sql.h"
#include "web/config.h"

static void take_row(struct pg_row row, void *arg)
{
    struct outgoing_text *t = arg;

    *t = (struct outgoing_text){.id = pg_text(row, "id"),
                                .kind = pg_text(row, "kind"),
                                .number = pg_text(row, "number"),
                                .text = pg_text(row, "text"),
                                .path = pg_text(row, "path")};
}

enum err outgoing_text_take(struct ctx *ctx, struct outgoing_text *t)
{
    *t = (struct outgoing_text){0};
    TRY(pg_each(ctx->db, &sql_text_message_take, PG_ARGS(OUTGOING_LEASE), take_row, t));
    return t->id ? ERR_OK : ERR_NOT_FOUND;
}

struct sms outgoing_text_write(struct ctx *ctx, const struct outgoing_text *t)
{
    const char *link = outgoing_link(ctx, t->path);

    if (!link) /* a page that anybody may see */
        link = arena_printf(ctx->mem, "%s%s", ctx->config->origin, t->path);
    return (struct sms){t->id, t->number, arena_printf(ctx->mem, "%s %s", t->text, link)};
}

enum err outgoing_text_sent(struct ctx *ctx, const struct outgoing_text *t)
{
    return pg_run(ctx->db, &sql_text_message_sent, PG_ARGS(t->id));
}

enum err outgoing_text_later(struct ctx *ctx, const struct outgoing_text *t, const char *why)
{
    return pg_run(ctx->db, &sql_text_message_later, PG_ARGS(t->id, why));
}

enum err outgoing_text_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_text_message_forget, PG_NO_ARGS);
}
