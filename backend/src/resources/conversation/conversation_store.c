#include "base/id.h"
#include "commons/constraint.h"
#include "conversation_sql.h"
#include "resources/conversation/conversation.h"

enum err conversation_latest(struct ctx *ctx, const char *item, const struct page *page,
                             pg_row_fn *fn, void *arg)
{
    return pg_each(
        ctx->db, &sql_conversation_latest,
        PG_ARGS(ctx->here->id, item, page->from.part[0], page->from.part[1], page->rows), fn,
        arg);
}

enum err conversation_find(struct ctx *ctx, const char *id, struct conversation *c)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_conversation_find, PG_ARGS(ctx->here->id, id), &row));
    *c = (struct conversation){
        .id = pg_text(row, "id"),
        .version = pg_text(row, "version"),
        .part = pg_text(row, "part"),
        .card = pg_text(row, "card"),
        .ended = pg_bool(row, "ended"),
    };
    return ERR_OK;
}

enum err conversation_open(struct ctx *ctx, const char *item, const char **id)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_conversation_open, PG_ARGS(ctx->here->id, item), &row));
    *id = pg_text(row, "id");
    return *id ? ERR_OK : ERR_NOT_FOUND;
}

enum err conversation_messages(struct ctx *ctx, const char *id, const char *before,
                               const char *rows, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_conversation_messages,
                   PG_ARGS(ctx->here->id, id, before, rows), fn, arg);
}

enum err conversation_say(struct ctx *ctx, const char *id, const char *text,
                          const char **message)
{
    char *made = arena_take(ctx->mem, ID_LEN + 1);

    id_new(made);
    *message = made;
    return constraint_fail(
        ctx, pg_run(ctx->db, &sql_conversation_say, PG_ARGS(ctx->here->id, made, id, text)),
        "message");
}

enum err conversation_told(struct ctx *ctx, const char *id, const char *part,
                           struct conversation_told *told)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_conversation_told, PG_ARGS(ctx->here->id, id, part), &row));
    *told = (struct conversation_told){
        .title = pg_text(row, "title"),
        .kind = pg_text(row, "kind"),
        .slug = pg_text(row, "slug"),
        .from = pg_text(row, "from_name"),
        .language = pg_text(row, "language"),
    };
    return ERR_OK;
}

enum err conversation_send(struct ctx *ctx, const char *id, const char *part, const char *cause,
                           const char *payload)
{
    return pg_run(ctx->db, &sql_conversation_tell,
                  PG_ARGS(ctx->here->id, id, part, cause, payload));
}

enum err conversation_read(struct ctx *ctx, const char *id)
{
    return pg_run(ctx->db, &sql_conversation_read, PG_ARGS(ctx->here->id, id));
}

enum err conversation_move(struct ctx *ctx, const char *id, const char *move)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_conversation_move, PG_ARGS(ctx->here->id, id, move), &row));
    if (!pg_text(row, "made"))
        return ERR_NOT_FOUND;
    return pg_bool(row, "made") ? ERR_OK
                                : ctx_fail(ctx, ERR_CONFLICT, "that move cannot be made now");
}
