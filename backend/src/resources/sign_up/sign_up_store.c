#include "commons/constraint.h"
#include "resources/sign_up/sign_up.h"
#include "sign_up_sql.h"

static const char *number(struct ctx *ctx, int n) { return arena_printf(ctx->mem, "%d", n); }

enum err sign_up_terms_find(struct ctx *ctx, const char *activity, const char **card,
                            const char **version)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_sign_up_terms, PG_ARGS(ctx->here->id, activity), &row));
    *card = pg_text(row, "card");
    *version = pg_text(row, "version");
    return ERR_OK;
}

enum err sign_up_terms_put(struct ctx *ctx, const char *activity, const char *seen,
                           const struct sign_up_terms *to)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_sign_up_terms_put,
                          PG_ARGS(ctx->here->id, activity, seen, to->maximum,
                                  number(ctx, to->guests), number(ctx, to->closes_hours)),
                          &row);

    TRY(constraint_fail(ctx, err, "sign_up_terms"));
    return pg_bool(row, "kept") ? ERR_OK : ERR_STALE;
}

enum err sign_up_terms_delete(struct ctx *ctx, const char *activity)
{
    return pg_run(ctx->db, &sql_sign_up_terms_delete, PG_ARGS(ctx->here->id, activity));
}

enum err sign_up_of_activity(struct ctx *ctx, const char *activity, const char *occurrence,
                             const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_sign_up_of_activity,
                   PG_ARGS(ctx->here->id, activity, occurrence, page->from.part[0],
                           page->from.part[1], page->rows),
                   fn, arg);
}

enum err sign_up_of_asker(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_sign_up_mine,
                   PG_ARGS(page->from.part[0], page->from.part[1], page->rows), fn, arg);
}

enum err sign_up_find(struct ctx *ctx, const char *activity, const char *id, struct sign_up *s)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_sign_up_find, PG_ARGS(ctx->here->id, activity, id), &row));
    *s = (struct sign_up){
        .id = pg_text(row, "id"),
        .version = pg_text(row, "version"),
        .state = pg_text(row, "state"),
        .card = pg_text(row, "card"),
        .guests = (int)pg_int(row, "guests"),
        .came = pg_maybe(row, "came"),
        .duty = pg_bool(row, "duty"),
        .mine = pg_bool(row, "mine"),
        .keeper = pg_bool(row, "keeper"),
        .begun = pg_bool(row, "begun"),
    };
    return ERR_OK;
}

enum err sign_up_keeps(struct ctx *ctx, const char *activity, bool *keeps)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_sign_up_keeps, PG_ARGS(ctx->here->id, activity), &row));
    *keeps = pg_bool(row, "keeps");
    return ERR_OK;
}

enum err sign_up_add(struct ctx *ctx, const char *activity, const struct sign_up_draft *d,
                     struct sign_up_made *made)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_sign_up_add,
               PG_ARGS(ctx->here->id, activity, d->occurrence, number(ctx, d->guests), d->name,
                       d->email, d->telephone, d->language, d->consent, ctx->in.address),
               &row);

    TRY(constraint_fail(ctx, err, "sign_up"));
    *made = (struct sign_up_made){pg_text(row, "id"), pg_text(row, "state"),
                                  pg_text(row, "refused")};
    return ERR_OK;
}

enum err sign_up_about(struct ctx *ctx, const char *id, struct sign_up_news *news)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_sign_up_about, PG_ARGS(id), &row));
    *news = (struct sign_up_news){
        .id = id,
        .language = pg_text(row, "language"),
        .slug = pg_text(row, "slug"),
        .title = pg_text(row, "title"),
        .page = pg_text(row, "page"),
        .place = pg_text(row, "at_place"),
        .starts = pg_text(row, "starts"),
        .ends = pg_text(row, "ends"),
        .all_day = pg_bool(row, "all_day"),
    };
    return ERR_OK;
}

enum err sign_up_leave(struct ctx *ctx, const char *id)
{
    return pg_run(ctx->db, &sql_sign_up_leave, PG_ARGS(ctx->here->id, id));
}

enum err sign_up_bring(struct ctx *ctx, const char *id, int guests, bool *fits)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_sign_up_bring, PG_ARGS(ctx->here->id, id, number(ctx, guests)),
               &row));
    *fits = pg_bool(row, "fits");
    return ERR_OK;
}

enum err sign_up_judge(struct ctx *ctx, const char *id, int came, bool comes)
{
    return pg_run(ctx->db, &sql_sign_up_judge,
                  PG_ARGS(ctx->here->id, id, pg_flag_maybe(came), pg_flag_maybe(comes)));
}

enum err sign_up_set_duty(struct ctx *ctx, const char *id, bool begins)
{
    return pg_run(ctx->db, &sql_sign_up_duty,
                  PG_ARGS(ctx->here->id, id, pg_flag_maybe(begins)));
}

enum err sign_up_mail(struct ctx *ctx, const char *cause, const char *address,
                      const char *payload)
{
    return pg_run(ctx->db, &sql_sign_up_mail, PG_ARGS(ctx->here->id, address, cause, payload));
}
