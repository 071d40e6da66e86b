#include "base/text.h"
#include "commons/constraint.h"
#include "proposal_sql.h"
#include "resources/proposal/proposal.h"

/* A community house has one address on the internet. */
#define A_DAY "20"
enum { AN_HOUR = 3600 };

struct proposal proposal_from_row(struct pg_row row)
{
    return (struct proposal){
        .id = pg_text(row, "id"),
        .kind = pg_text(row, "kind"),
        .what = pg_text(row, "what"),
        .when = pg_text(row, "moment"),
        .place = pg_text(row, "place"),
        .telephone = pg_text(row, "telephone"),
        .email = pg_text(row, "email"),
        .name = pg_text(row, "name"),
        .consent = pg_text(row, "consent"),
        .created_at = pg_text(row, "at"),
        .outcome = pg_text(row, "outcome"),
        .reason = pg_text(row, "reason"),
        .address = pg_text(row, "address"),
        .told_at = pg_text(row, "told"),
        .version = pg_text(row, "version"),
    };
}

struct kept {
    const char *id;
    bool same;
};

static void note(struct pg_row row, void *arg)
{
    *(struct kept *)arg = (struct kept){pg_text(row, "id"), pg_bool(row, "same")};
}

enum err proposal_keep(struct ctx *ctx, const struct proposal_draft *d, const char **id,
                       bool *same)
{
    struct kept kept = {0};

    TRY(constraint_fail(
        ctx,
        pg_each(ctx->db, &sql_proposal_once,
                PG_ARGS(ctx->here->id, d->kind, d->what, d->when, d->place, d->telephone,
                        d->email, d->name, d->consent, ctx->in.address ? ctx->in.address : "",
                        ctx->limits ? A_DAY : NULL, ctx->in.idempotency_key),
                note, &kept),
        "proposal"));
    if (!kept.id) {
        ctx->out.retry_after = AN_HOUR;
        return ctx_fail(ctx, ERR_ENOUGH_TODAY, "at most %s a day", A_DAY);
    }
    *id = kept.id;
    *same = kept.same;
    return ERR_OK;
}

enum err proposal_list(struct ctx *ctx, bool waiting, const struct page *page, pg_row_fn *fn,
                       void *arg)
{
    return pg_each(ctx->db, &sql_proposal_list,
                   PG_ARGS(ctx->here->id, pg_flag(waiting), page->from.part[0],
                           page->from.part[1], page->rows),
                   fn, arg);
}

enum err proposal_find(struct ctx *ctx, const char *id, struct proposal *p)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_proposal_find, PG_ARGS(ctx->here->id, id), &row));
    *p = proposal_from_row(row);
    return ERR_OK;
}

enum err proposal_decide(struct ctx *ctx, const struct proposal *p,
                         const struct proposal_decision *d)
{
    struct pg_row row;
    enum err err;

    if (d->item) {
        TRY(pg_one(ctx->db, &sql_proposal_stands, PG_ARGS(ctx->here->id, p->kind, d->item),
                   &row));
        if (!pg_bool(row, "stands"))
            return ctx_fail_field(ctx, "/item", "not_found");
    }
    err =
        pg_one(ctx->db, &sql_proposal_decide,
               PG_ARGS(ctx->here->id, p->id, p->version, d->outcome, d->reason, d->item), &row);
    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "proposal");
}

enum err proposal_told(struct ctx *ctx, const struct proposal *p)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_proposal_told, PG_ARGS(ctx->here->id, p->id, p->version), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

enum err proposal_send(struct ctx *ctx, const char *id, const char *payload)
{
    return pg_run(ctx->db, &sql_proposal_tell, PG_ARGS(ctx->here->id, id, payload));
}
