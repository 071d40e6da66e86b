#include "resources/extra_field/extra_field.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "extra_field_sql.h"

static void from_row(struct arena *mem, struct pg_row row, struct extra_field *f)
{
    *f = (struct extra_field){
        .id = pg_text(row, "id"),
        .is = {.kind = pg_text(row, "kind"),
               .slug = pg_text(row, "slug"),
               .type = pg_text(row, "type"),
               .name = pg_text(row, "name"),
               .name_en = pg_text(row, "name_en"),
               .hint = pg_text(row, "hint"),
               .is_public = pg_bool(row, "public"),
               .ordinal = (int)pg_int(row, "ordinal"),
               .archived = pg_text(row, "archived") != NULL},
        .by = pg_text(row, "by"),
        .changed = pg_text(row, "changed"),
        .archived_at = pg_text(row, "archived"),
        .version = pg_text(row, "version"),
    };
    f->is.options.item = pg_array(mem, row, "options", &f->is.options.count);
}

struct each {
    struct arena *mem;
    extra_field_fn *fn;
    void *arg;
};

static void each_row(struct pg_row row, void *arg)
{
    const struct each *each = arg;
    struct extra_field f;

    from_row(each->mem, row, &f);
    each->fn(&f, each->arg);
}

enum err extra_field_all(struct ctx *ctx, const char *kind, extra_field_fn *fn, void *arg)
{
    struct each each = {ctx->mem, fn, arg};

    return pg_each(ctx->db, &sql_extra_field_all, PG_ARGS(ctx->here->id, kind), each_row,
                   &each);
}

enum err extra_field_find(struct ctx *ctx, const char *id, struct extra_field *f)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_extra_field_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, f);
    return ERR_OK;
}

static const char *options_of(struct ctx *ctx, const struct extra_field_draft *d)
{
    return text_pg_array(ctx->mem, d->options.item, d->options.count);
}

enum err extra_field_insert(struct ctx *ctx, const struct extra_field_draft *d, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_extra_field_insert,
                          PG_ARGS(ctx->here->id, d->kind, d->slug, d->type, d->name, d->name_en,
                                  d->hint, options_of(ctx, d), pg_flag(d->is_public),
                                  arena_printf(ctx->mem, "%d", d->ordinal)),
                          &row);

    TRY(constraint_fail(ctx, err, "extra_field"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err extra_field_update(struct ctx *ctx, const struct extra_field *old,
                            const struct extra_field_draft *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_extra_field_update,
               PG_ARGS(ctx->here->id, old->id, old->version, d->name, d->name_en, d->hint,
                       options_of(ctx, d), pg_flag(d->is_public),
                       arena_printf(ctx->mem, "%d", d->ordinal), pg_flag(d->archived)),
               &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "extra_field");
}

enum err extra_field_empty(struct ctx *ctx, const struct extra_field *f)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_extra_field_empty,
                          PG_ARGS(ctx->here->id, f->id, f->version), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}
