#include "resources/category/category.h"

#include "base/text.h"
#include "category_sql.h"
#include "commons/constraint.h"

static void from_row(struct arena *mem, struct pg_row row, struct category *c)
{
    *c = (struct category){
        .id = pg_text(row, "id"),
        .is = {.kind = pg_text(row, "kind"),
               .slug = pg_text(row, "slug"),
               .name = pg_text(row, "name"),
               .name_en = pg_text(row, "name_en"),
               .icon = pg_text(row, "icon"),
               .ordinal = (int)pg_int(row, "ordinal"),
               .parent = pg_text(row, "parent"),
               .archived = pg_text(row, "archived") != NULL},
        .archived_at = pg_text(row, "archived"),
        .version = pg_text(row, "version"),
    };
    c->is.words.item = pg_array(mem, row, "words", &c->is.words.count);
    c->is.helped_by.item = pg_array(mem, row, "helped_by", &c->is.helped_by.count);
}

struct each {
    struct arena *mem;
    category_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct category c;

    from_row(each->mem, row, &c);
    each->fn(&c, each->arg);
}

enum err category_all(struct ctx *ctx, const char *kind, const struct page *page,
                      category_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(
        ctx->db, &sql_category_all,
        PG_ARGS(ctx->here->id, kind, page->from.part[0], page->from.part[1], page->rows),
        each_row, &each);
}

enum err category_find(struct ctx *ctx, const char *id, struct category *c)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_category_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, c);
    return ERR_OK;
}

static const char *texts_of(struct ctx *ctx, const struct json_list *list)
{
    return text_pg_array(ctx->mem, list->item, list->count);
}

enum err category_insert(struct ctx *ctx, const struct category_draft *d, struct category *c)
{
    const char *ordinal = arena_printf(ctx->mem, "%d", d->ordinal);
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_category_insert,
               PG_ARGS(ctx->here->id, d->kind, d->slug, d->name, d->name_en, d->icon, ordinal,
                       d->parent, texts_of(ctx, &d->words), texts_of(ctx, &d->helped_by)),
               &row);

    TRY(constraint_fail(ctx, err, "category"));
    from_row(ctx->mem, row, c);
    return ERR_OK;
}

enum err category_update(struct ctx *ctx, const struct category *old,
                         const struct category_draft *d, struct category *c)
{
    const char *ordinal = arena_printf(ctx->mem, "%d", d->ordinal);
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_category_update,
               PG_ARGS(ctx->here->id, old->id, old->version, d->name, d->name_en, d->icon,
                       ordinal, pg_flag(d->archived), texts_of(ctx, &d->words),
                       texts_of(ctx, &d->helped_by), d->parent),
               &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(constraint_fail(ctx, err, "category"));
    from_row(ctx->mem, row, c);
    return ERR_OK;
}
