#include "resources/own_text/own_text.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "own_text_sql.h"

static struct own_text from_row(struct pg_row row)
{
    return (struct own_text){
        .part = pg_text(row, "part"),
        .key = pg_text(row, "key"),
        .most = pg_int(row, "most"),
        .is = {pg_text(row, "nl"), pg_text(row, "en")},
        .by = pg_text(row, "by"),
        .changed = pg_text(row, "changed"),
        .version = pg_text(row, "version"),
    };
}

struct each {
    own_text_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    const struct own_text one = from_row(row);

    each->fn(&one, each->arg);
}

enum err own_text_all(struct ctx *ctx, own_text_fn *fn, void *arg)
{
    struct each each = {fn, arg};

    return pg_each(ctx->db, &sql_own_text_all, PG_ARGS(ctx->here->id), each_row, &each);
}

enum err own_text_find(struct ctx *ctx, const char *key, struct own_text *t)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_own_text_find, PG_ARGS(ctx->here->id, key), &row));
    *t = from_row(row);
    return ERR_OK;
}

/* Without white space at both ends; what was emptied is the usual text. */
static const char *said(struct ctx *ctx, const char *text)
{
    return text ? text_trim(ctx->mem, text) : "";
}

enum err own_text_keep(struct ctx *ctx, const struct own_text *old,
                       const struct own_text_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_own_text_keep,
        PG_ARGS(ctx->here->id, old->key, old->version, said(ctx, d->nl), said(ctx, d->en)),
        &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "own_text");
}
