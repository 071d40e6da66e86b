#include "base/id.h"
#include "base/text.h"
#include "commons/constraint.h"
#include "report_sql.h"
#include "resources/report/report.h"

enum err report_insert(struct ctx *ctx, const struct report_draft *d, const char **id)
{
    char *made = arena_take(ctx->mem, ID_LEN + 1);
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_report_may, PG_ARGS(ctx->here->id, d->kind, d->item, d->reason),
               &row));
    if (!pg_bool(row, "may"))
        return ERR_NOT_FOUND;
    id_new(made);
    *id = made;
    return constraint_fail(
        ctx,
        pg_run(ctx->db, &sql_report_insert,
               PG_ARGS(ctx->here->id, made, d->kind, d->item, d->reason, d->note)),
        "report");
}

enum err report_list(struct ctx *ctx, bool open, const struct page *page, pg_row_fn *fn,
                     void *arg)
{
    return pg_each(ctx->db, &sql_report_list,
                   PG_ARGS(ctx->here->id, pg_flag(open), page->from.part[0], page->from.part[1],
                           page->rows),
                   fn, arg);
}

enum err report_find(struct ctx *ctx, const char *id, struct report *r)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_report_find, PG_ARGS(ctx->here->id, id), &row));
    *r = (struct report){
        .id = pg_text(row, "id"),
        .kind = pg_text(row, "kind"),
        .item = pg_text(row, "item_id"),
        .outcome = pg_text(row, "outcome"),
        .version = pg_text(row, "version"),
    };
    return ERR_OK;
}

static enum err decide_thanks(struct ctx *ctx, const struct report *r,
                              const struct report_decision *d)
{
    if (text_equal(d->outcome, "kept"))
        return ERR_OK;
    return pg_run(ctx->db, &sql_report_refuse_thanks,
                  PG_ARGS(ctx->here->id, r->item,
                          text_equal(d->outcome, "refused") ? d->decision : NULL));
}

enum err report_decide(struct ctx *ctx, const struct report *r, const struct report_decision *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_report_decide,
               PG_ARGS(ctx->here->id, r->id, r->version, d->outcome, d->decision), &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(constraint_fail(ctx, err, "report"));
    if (text_equal(r->kind, "thanks"))
        return decide_thanks(ctx, r, d);
    if (text_equal(d->outcome, "refused"))
        return pg_run(ctx->db, &sql_report_refuse,
                      PG_ARGS(ctx->here->id, r->item, d->decision));
    if (text_equal(d->outcome, "restored"))
        return pg_run(ctx->db, &sql_report_restore, PG_ARGS(ctx->here->id, r->item));
    return ERR_OK;
}

struct hearing {
    report_heard_fn *fn;
    void *arg;
};

static void hear(struct pg_row row, void *arg)
{
    const struct hearing *h = arg;
    const struct report_heard heard = {
        .part = pg_text(row, "part"),
        .kind = pg_text(row, "kind"),
        .reason = pg_text(row, "reason"),
        .outcome = pg_text(row, "outcome"),
        .decision = pg_text(row, "decision"),
        .title = pg_text(row, "title"),
        .item = pg_text(row, "item_id"),
        .slug = pg_text(row, "slug"),
        .language = pg_text(row, "language"),
    };

    h->fn(&heard, h->arg);
}

enum err report_heard(struct ctx *ctx, const char *id, report_heard_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_report_heard, PG_ARGS(ctx->here->id, id), hear,
                   &(struct hearing){fn, arg});
}

enum err report_send(struct ctx *ctx, const char *id, const char *part, const char *payload)
{
    return pg_run(ctx->db, &sql_report_tell, PG_ARGS(ctx->here->id, id, part, payload));
}

enum err report_counts(struct ctx *ctx, struct pg_row *row)
{
    return pg_one(ctx->db, &sql_report_counts, PG_ARGS(ctx->here->id), row);
}
