#include "app/look.h"

#include "app/visit.h"
#include "base/log.h"
#include "resources/elsewhere/elsewhere.h"

static void begin(struct ctx *ctx) { pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0}); }

/* Asks the link as politely as any address; a site that wants no programs, or wants them later,
 * is there. */
static enum err look_at(struct ctx *ctx, const struct elsewhere_link *link)
{
    struct source asked = {.address = link->url, .etag = "", .last_modified = ""};
    struct visit v;
    bool works;

    TRY(visit(ctx, &asked, &v));
    works = v.end != VISIT_ANSWERED || v.reason || elsewhere_works(&v.fetched);
    TRY(elsewhere_checked(ctx, link, works));
    log_event("link", "works=%s", works ? "yes" : "no");
    return ERR_OK;
}

enum err look_elsewhere_next(struct ctx *ctx)
{
    struct elsewhere_link link;
    enum err err;

    begin(ctx);
    err = elsewhere_take(ctx, &link);
    if (err == ERR_OK)
        err = pg_commit(ctx->db); /* it was looked at today, whatever comes */
    if (err == ERR_OK) {
        begin(ctx);
        err = look_at(ctx, &link);
    }
    if (err == ERR_OK)
        err = pg_commit(ctx->db);
    if (err == ERR_OK)
        return ERR_OK;
    if (err != ERR_NOT_FOUND)
        log_event("link", "outcome=%s", err_info[err].type);
    pg_rollback(ctx->db);
    return err;
}
