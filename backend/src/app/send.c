#include "app/send.h"

#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "resources/outgoing/outgoing.h"
#include "web/config.h"

/* Read each time, so that another server needs no restart. */
static const char *server(struct ctx *ctx)
{
    const char *state = ctx->config->state ? ctx->config->state : ".";
    char *text = file_read(ctx->mem, arena_printf(ctx->mem, "%s/smtp", state), NULL);

    return text_blank(text) ? NULL : text_trim(ctx->mem, text);
}

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

static enum err note(struct ctx *ctx, const struct outgoing *o, const struct smtp_answer *a)
{
    switch (a->outcome) {
    case SMTP_SENT:
        return outgoing_sent(ctx, o);
    case SMTP_NO_SUCH:
        return outgoing_give_up(ctx, o, a->why, true);
    case SMTP_REFUSED:
        return outgoing_give_up(ctx, o, a->why, false);
    default:
        return outgoing_later(ctx, o, a->why);
    }
}

/* Between the server's last word and our COMMIT the letter is sent and not noted: who is killed
 * there sends it once more, under the same Message-ID. */
static void deliver(struct ctx *ctx, struct smtp *smtp, const char *by,
                    const struct outgoing *o, struct smtp_answer *answer)
{
    struct outgoing_message message;

    *answer = (struct smtp_answer){.outcome = SMTP_REFUSED, .why = "paused"};
    if (!o->paused && outgoing_write(ctx, o, &message) == ERR_OK)
        smtp_send(
            smtp, by,
            &(struct smtp_message){message.from, o->to, message.bytes.text, message.bytes.len},
            SEND_SECONDS, answer);
    else if (!o->paused)
        answer->why = "cannot-be-written";
}

/* Takes the next one in the open transaction, unless enough were; *more: there is one.  After
 * the COMMIT its lease holds, whatever comes. */
static enum err take_and_commit(struct ctx *ctx, bool enough, struct outgoing *next, bool *more)
{
    const enum err err = enough ? ERR_NOT_FOUND : outgoing_take(ctx, next);

    *more = err == ERR_OK;
    if (err != ERR_OK && err != ERR_NOT_FOUND)
        return err;
    return pg_commit(ctx->db);
}

static enum err send_some(struct ctx *ctx, struct smtp *smtp, const char *by)
{
    const int64_t until = clock_ticks() + SEND_AT_ONCE * INT64_C(1000000);
    struct outgoing o, next;
    bool more;

    begin(ctx);
    TRY(take_and_commit(ctx, false, &o, &more));
    if (!more)
        return ERR_NOT_FOUND;
    for (int sent = 1; more; sent++, o = next) {
        struct smtp_answer answer;
        enum err err;

        deliver(ctx, smtp, by, &o, &answer);
        begin(ctx);
        err = note(ctx, &o, &answer);
        if (err == ERR_OK)
            err =
                take_and_commit(ctx, sent == SEND_MOST || clock_ticks() > until, &next, &more);
        log_event("mail", "kind=%s outcome=%s code=%d kept=%s", o.kind, answer.why, answer.code,
                  err_info[err].type);
        TRY(err);
    }
    return ERR_OK;
}

enum err send_due(struct ctx *ctx, struct smtp *smtp)
{
    const char *by = server(ctx);
    const enum err err = by ? send_some(ctx, smtp, by) : ERR_NOT_FOUND;

    if (err != ERR_OK)
        pg_rollback(ctx->db);
    return err;
}
