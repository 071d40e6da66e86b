#include "activity_draft_sql.h"
#include "commons/constraint.h"
#include "resources/activity/activity_draft.h"

enum { HOLIDAYS_MOST = 200 };

enum err activity_draft_find(struct ctx *ctx, const char *id, struct activity_kept *d)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_activity_draft_find, PG_ARGS(ctx->here->id, id), &row));
    *d = (struct activity_kept){
        .id = id,
        .card = pg_text(row, "card"),
        .content = pg_text(row, "content"),
        .picture = pg_text(row, "picture"),
        .pictures = pg_text(row, "pictures"),
        .version = pg_text(row, "version"),
    };
    return ERR_OK;
}

enum err activity_draft_newest(struct ctx *ctx, const struct page *page, pg_row_fn *fn,
                               void *arg)
{
    return pg_each(ctx->db, &sql_activity_draft_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err activity_draft_insert(struct ctx *ctx, const char *content, const char *copy_of,
                               const char *because, struct activity_kept *made)
{
    struct pg_row row;

    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_activity_draft_insert,
                               PG_ARGS(ctx->here->id, content, copy_of, because), &row),
                        "activity_draft"));
    *made = (struct activity_kept){.id = pg_text(row, "id"), .card = pg_text(row, "card")};
    return ERR_OK;
}

/* No row comes back when the version moved on: it was there a moment ago. */
static enum err stale(enum err err) { return err == ERR_NOT_FOUND ? ERR_STALE : err; }

enum err activity_draft_change(struct ctx *ctx, const char *id, const char *version,
                               const char *content)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_activity_draft_change,
                          PG_ARGS(ctx->here->id, id, version, content), &row);

    return constraint_fail(ctx, stale(err), "activity_draft");
}

enum err activity_draft_remove(struct ctx *ctx, const char *id, const char *version)
{
    struct pg_row row;

    return stale(
        pg_one(ctx->db, &sql_activity_draft_remove, PG_ARGS(ctx->here->id, id, version), &row));
}

struct holidays {
    struct activity_holiday *list;
    size_t n;
};

static void holiday_row(struct pg_row row, void *arg)
{
    struct holidays *h = arg;

    if (h->n < HOLIDAYS_MOST)
        h->list[h->n++] = (struct activity_holiday){pg_text(row, "name"), pg_int(row, "first"),
                                                    pg_int(row, "last")};
}

enum err activity_draft_holidays(struct ctx *ctx, struct activity_holiday **list, size_t *n)
{
    struct holidays h = {arena_take(ctx->mem, HOLIDAYS_MOST * sizeof **list), 0};

    TRY(pg_each(ctx->db, &sql_activity_draft_holidays, PG_ARGS(ctx->here->id), holiday_row,
                &h));
    *list = h.list;
    *n = h.n;
    return ERR_OK;
}

enum err activity_draft_past(struct ctx *ctx, const char *organisation, const char *words,
                             const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_activity_draft_past,
                   PG_ARGS(ctx->here->id, organisation, words, page->from.part[0],
                           page->from.part[1], page->rows),
                   fn, arg);
}

enum err activity_draft_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_activity_draft_forget, PG_NO_ARGS);
}
