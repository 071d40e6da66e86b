#include "app/send_text.h"

#include "base/log.h"
#include "resources/outgoing/outgoing_text.h"
#include "web/config.h"

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

static enum err take_step(struct ctx *ctx, struct outgoing_text *t)
{
    begin(ctx);
    TRY(outgoing_text_take(ctx, t));
    return pg_commit(ctx->db); /* the lease holds, whatever comes */
}

/* Between the file and our COMMIT it is handed over and not noted: who is killed there writes
 * the same file once more. */
static enum err hand_over(struct ctx *ctx, const struct outgoing_text *t, enum err *handed)
{
    const struct sms sms = outgoing_text_write(ctx, t);

    *handed = sms_hand_over(ctx->mem, ctx->config->texts, &sms);
    begin(ctx);
    TRY(*handed == ERR_OK ? outgoing_text_sent(ctx, t)
                          : outgoing_text_later(ctx, t, "not-written"));
    return pg_commit(ctx->db);
}

enum err send_text_next(struct ctx *ctx)
{
    enum err handed = ERR_OK, err;
    struct outgoing_text t;

    if (!ctx->config->texts)
        return ERR_NOT_FOUND;
    err = take_step(ctx, &t);
    if (err == ERR_OK) {
        err = hand_over(ctx, &t, &handed);
        log_event("text", "kind=%s outcome=%s kept=%s", t.kind, err_info[handed].type,
                  err_info[err].type);
    }
    if (err != ERR_OK)
        pg_rollback(ctx->db);
    return err;
}
