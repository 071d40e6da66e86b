#include "commons/constraint.h"
#include "resources/round/round.h"
#include "round_sql.h"

static void note(struct pg_row row, void *arg)
{
    struct round *r = arg;

    if (r->n == COUNT(r->item))
        return;
    r->left_over = pg_int(row, "left_over");
    r->item[r->n++] = (struct round_item){
        .place_key = pg_text(row, "place_key"),
        .place = pg_text(row, "place"),
        .street_address = pg_text(row, "street_address"),
        .kind = pg_text(row, "kind"),
        .id = pg_text(row, "item_id"),
        .title = pg_text(row, "title"),
        .address = pg_text(row, "address"),
        .organisation = pg_text(row, "organisation"),
        .telephone = pg_text(row, "telephone"),
        .why = pg_text(row, "why"),
        .remark = pg_text(row, "remark"),
        .due_at = pg_text(row, "due_at"),
        .next_at = pg_text(row, "next_at"),
        .all_day = pg_bool(row, "all_day"),
        .tried_at = pg_text(row, "tried_at"),
    };
}

enum err round_read(struct ctx *ctx, struct round *r)
{
    const char *most = arena_printf(ctx->mem, "%d", ROUND_MOST);

    *r = (struct round){0};
    return pg_each(ctx->db, &sql_round_list, PG_ARGS(ctx->here->id, most), note, r);
}

enum err round_answer_keep(struct ctx *ctx, const struct round_draft *d, struct round_answer *a)
{
    struct pg_row row;

    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_round_answer_once,
                               PG_ARGS(ctx->here->id, d->kind, d->item, d->answer, d->note,
                                       d->said_at, ctx->in.idempotency_key),
                               &row),
                        "round_answer"));
    *a = (struct round_answer){
        .same = pg_bool(row, "same"),
        .id = pg_text(row, "id"),
        .kind = pg_text(row, "kind"),
        .item = pg_text(row, "item"),
        .answer = pg_text(row, "answer"),
        .note = pg_text(row, "note"),
        .said_at = pg_text(row, "at"),
    };
    return ERR_OK;
}
