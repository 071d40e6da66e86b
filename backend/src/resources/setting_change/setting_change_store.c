#include "resources/setting_change/setting_change.h"

#include "base/text.h"
#include "setting_change_sql.h"

struct each {
    setting_change_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    const struct setting_change one = {
        .id = pg_text(row, "id"),
        .key = {{pg_text(row, "number")}},
        .at = pg_text(row, "at"),
        .by = pg_text(row, "by"),
        .part = pg_text(row, "part"),
        .kind = pg_text(row, "kind"),
        .item = pg_text(row, "item"),
        .name = pg_text(row, "name"),
        .differences = pg_text(row, "differences"),
        .undoes = pg_text(row, "undoes"),
        .undone = pg_bool(row, "undone"),
    };

    each->fn(&one, each->arg);
}

enum err setting_change_newest(struct ctx *ctx, const struct page *page, setting_change_fn *fn,
                               void *arg)
{
    struct each each = {fn, arg};

    return pg_each(ctx->db, &sql_setting_change_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->rows), each_row, &each);
}

enum err setting_change_undo(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_setting_change_undo, PG_ARGS(ctx->here->id, id), &row));
    if (!text_equal(pg_text(row, "outcome"), "undone"))
        return ctx_fail(ctx, ERR_CONFLICT, "it was changed again after this");
    return ERR_OK;
}
