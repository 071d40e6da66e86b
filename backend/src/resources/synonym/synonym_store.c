#include "resources/synonym/synonym.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "synonym_sql.h"

static void from_row(struct arena *mem, struct pg_row row, struct synonym *s)
{
    *s = (struct synonym){
        .id = pg_text(row, "id"),
        .is = {.word = pg_text(row, "word")},
        .version = pg_text(row, "version"),
    };
    s->is.means.item = pg_array(mem, row, "means", &s->is.means.count);
}

static const char *means_of(struct arena *mem, const struct synonym_draft *d)
{
    return text_pg_array(mem, d->means.item, d->means.count);
}

struct each {
    struct arena *mem;
    synonym_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct synonym s;

    from_row(each->mem, row, &s);
    each->fn(&s, each->arg);
}

enum err synonym_all(struct ctx *ctx, const struct page *page, synonym_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(ctx->db, &sql_synonym_all,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   each_row, &each);
}

enum err synonym_find(struct ctx *ctx, const char *id, struct synonym *s)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_synonym_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, s);
    return ERR_OK;
}

enum err synonym_insert(struct ctx *ctx, const struct synonym_draft *d, struct synonym *s)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_synonym_insert,
                          PG_ARGS(ctx->here->id, d->word, means_of(ctx->mem, d)), &row);

    TRY(constraint_fail(ctx, err, "synonym"));
    from_row(ctx->mem, row, s);
    return ERR_OK;
}

enum err synonym_update(struct ctx *ctx, const struct synonym *old,
                        const struct synonym_draft *d, struct synonym *s)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_synonym_update,
        PG_ARGS(ctx->here->id, old->id, old->version, d->word, means_of(ctx->mem, d)), &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(constraint_fail(ctx, err, "synonym"));
    from_row(ctx->mem, row, s);
    return ERR_OK;
}
