#include "app/send_push.h"

#include "base/log.h"
#include "base/text.h"
#include "net/post.h"
#include "resources/outgoing/outgoing_push.h"

/* What services answer (RFC 8030). */
enum { GONE = 410, UNKNOWN = 404, TOO_LARGE = 413, TOO_MANY = 429, TIMED_OUT = 408 };

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

static enum err take_step(struct ctx *ctx, struct outgoing_push *p)
{
    begin(ctx);
    TRY(outgoing_push_take(ctx, p));
    return pg_commit(ctx->db); /* the lease holds, whatever comes */
}

/* An address that leads into a private network is not asked again. */
static enum err note_unreached(struct ctx *ctx, const struct outgoing_push *p, const char *why)
{
    if (text_equal(why, "private-address") || text_equal(why, "bad-address"))
        return outgoing_push_give_up(ctx, p, why);
    return outgoing_push_later(ctx, p, why, 0);
}

static enum err note(struct ctx *ctx, const struct outgoing_push *p,
                     const struct post_answer *a)
{
    if (a->status == 0)
        return note_unreached(ctx, p, a->why);
    if (a->status < 300)
        return outgoing_push_sent(ctx, p);
    switch (a->status) {
    case UNKNOWN:
    case GONE:
        return outgoing_push_gone(ctx, p);
    case TOO_LARGE:
        return outgoing_push_give_up(ctx, p, "too-large");
    case TOO_MANY:
    case TIMED_OUT:
        return outgoing_push_later(ctx, p, "put-off", a->retry_after);
    default:
        return a->status < 500 ? outgoing_push_give_up(ctx, p, "refused")
                               : outgoing_push_later(ctx, p, "put-off", a->retry_after);
    }
}

static enum err give_up(struct ctx *ctx, const struct outgoing_push *p, const char *why)
{
    begin(ctx);
    TRY(outgoing_push_give_up(ctx, p, why));
    return pg_commit(ctx->db);
}

/* Between the service's word and our COMMIT the push is sent and not noted: who is killed there
 * sends it once more, under the same Topic. */
static enum err deliver(struct ctx *ctx, const struct outgoing_push *p,
                        struct post_answer *answer)
{
    struct outgoing_push_message message;

    if (p->ttl == 0)
        return give_up(ctx, p, "too-late");
    if (outgoing_push_write(ctx, p, &message) != ERR_OK)
        return give_up(ctx, p, "cannot-be-written");
    post_send(&(struct post){p->endpoint, message.header, message.body.text, message.body.len},
              SEND_PUSH_SECONDS, answer);
    begin(ctx);
    TRY(note(ctx, p, answer));
    return pg_commit(ctx->db);
}

enum err send_push_next(struct ctx *ctx)
{
    struct post_answer answer = {0};
    struct outgoing_push p;
    enum err err = take_step(ctx, &p);

    if (err == ERR_OK) {
        err = deliver(ctx, &p, &answer);
        log_event("push", "kind=%s status=%d outcome=%s kept=%s", p.kind, answer.status,
                  answer.why ? answer.why : "answered", err_info[err].type);
    }
    if (err != ERR_OK)
        pg_rollback(ctx->db);
    return err;
}
