#include "resources/elsewhere/elsewhere.h"

#include "commons/constraint.h"
#include "elsewhere_sql.h"

const struct item_kind elsewhere_kind = {
    .kind = "elsewhere",
    .find = &sql_elsewhere_find,
    .archive = &sql_elsewhere_archive,
    .confirm = &sql_elsewhere_confirm,
};

enum err elsewhere_by_name(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_elsewhere_by_name,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err elsewhere_find(struct ctx *ctx, const char *id, struct elsewhere *e)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_elsewhere_find, PG_ARGS(ctx->here->id, id), &row));
    *e = (struct elsewhere){
        .id = pg_text(row, "id"),
        .is = {.name = pg_text(row, "name"),
               .url = pg_text(row, "url"),
               .kind = pg_text(row, "kind"),
               .note = pg_text(row, "note"),
               .organisation = pg_text(row, "organisation_id")},
        .organisation = pg_text(row, "organisation"),
        .checked_at = pg_text(row, "checked"),
        .works = pg_bool(row, "works"),
        .life = life_from_row(row),
    };
    return ERR_OK;
}

enum err elsewhere_insert(struct ctx *ctx, const struct elsewhere_draft *d, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_elsewhere_insert,
        PG_ARGS(ctx->here->id, d->name, d->url, d->kind, d->note, d->organisation), &row);

    TRY(constraint_fail(ctx, err, "elsewhere"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err elsewhere_update(struct ctx *ctx, const struct elsewhere *old,
                          const struct elsewhere_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_elsewhere_update,
                          PG_ARGS(ctx->here->id, old->id, old->life.version, d->name, d->url,
                                  d->kind, d->note, d->organisation),
                          &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "elsewhere");
}
