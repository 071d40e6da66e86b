#include "base/text.h"
#include "commons/constraint.h"
#include "knowledge_item_sql.h"
#include "markup/markup.h"
#include "resources/knowledge_item/knowledge_item.h"

const struct item_kind knowledge_item_kind = {
    .kind = "knowledge_item",
    .find = &sql_knowledge_item_find,
    .archive = &sql_knowledge_item_archive,
    .confirm = &sql_knowledge_item_confirm,
};

enum err knowledge_item_list(struct ctx *ctx, const struct knowledge_filter *f,
                             const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_knowledge_item_list,
                   PG_ARGS(ctx->here->id, f->theme, f->freshness, pg_flag(f->mine),
                           page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

enum err knowledge_item_found(struct ctx *ctx, const char *words, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_knowledge_item_found, PG_ARGS(ctx->here->id, words), fn, arg);
}

enum err knowledge_item_find(struct ctx *ctx, const char *id, struct knowledge_item *k)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_knowledge_item_find, PG_ARGS(ctx->here->id, id), &row));
    *k = (struct knowledge_item){
        .id = pg_text(row, "id"),
        .is = {.title = pg_text(row, "title"),
               .text = pg_text(row, "text"),
               .area = pg_text(row, "area"),
               .question = pg_text(row, "question_id")},
        .html = pg_text(row, "html"),
        .area = pg_text(row, "area_shown"),
        .question = pg_text(row, "question"),
        .owner = pg_text(row, "owner"),
        .wrong = pg_text(row, "wrong"),
        .created_at = pg_text(row, "created"),
        .mine = pg_bool(row, "mine"),
        .life = life_from_row(row),
    };
    k->is.themes.item = pg_array(ctx->mem, row, "themes", &k->is.themes.count);
    return ERR_OK;
}

static const char *themes_of(struct ctx *ctx, const struct knowledge_draft *d)
{
    return text_pg_array(ctx->mem, d->themes.item, d->themes.count);
}

enum err knowledge_item_insert(struct ctx *ctx, const struct knowledge_draft *d,
                               const char **id)
{
    struct pg_row row;

    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, &sql_knowledge_item_insert,
               PG_ARGS(ctx->here->id, d->title, d->text, markup_html(ctx->mem, d->text),
                       themes_of(ctx, d), d->area, d->question),
               &row),
        "knowledge_item"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err knowledge_item_update(struct ctx *ctx, const struct knowledge_item *old,
                               const struct knowledge_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_knowledge_item_update,
                          PG_ARGS(ctx->here->id, old->id, old->life.version, d->title, d->text,
                                  markup_html(ctx->mem, d->text), themes_of(ctx, d), d->area),
                          &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "knowledge_item");
}

enum err knowledge_item_own(struct ctx *ctx, const char *id)
{
    struct pg_row row;

    return pg_one(ctx->db, &sql_knowledge_item_own, PG_ARGS(ctx->here->id, id), &row);
}
