#include "resources/organisation/organisation.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "markup/markup.h"
#include "organisation_sql.h"

const struct item_kind organisation_kind = {
    .kind = "organisation",
    .find = &sql_organisation_find,
    .archive = &sql_organisation_archive,
    .confirm = &sql_organisation_confirm,
};

static void from_row(struct arena *mem, struct pg_row row, struct organisation *o)
{
    *o = (struct organisation){
        .id = pg_text(row, "id"),
        .is = {.name = pg_text(row, "name"),
               .kind = pg_text(row, "kind"),
               .text = pg_text(row, "text"),
               .street_address = pg_text(row, "street_address"),
               .postal_code = pg_text(row, "postal_code"),
               .locality = pg_text(row, "locality"),
               .telephone = pg_text(row, "telephone"),
               .email = pg_text(row, "email"),
               .url = pg_text(row, "url"),
               .pictures = pictures_from_row(mem, row),
               .since = pg_text(row, "since")},
        .html = pg_text(row, "html"),
        .picture = pg_text(row, "picture"),
        .pictures = pg_text(row, "pictures_shown"),
        .address = pg_text(row, "address"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
    o->is.also_known_as.item = pg_array(mem, row, "also_known_as", &o->is.also_known_as.count);
}

enum err organisation_list(struct ctx *ctx)
{
    return item_list(ctx, &sql_organisation_by_name);
}

enum err organisation_find(struct ctx *ctx, const char *id, struct organisation *o)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_organisation_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, o);
    return ERR_OK;
}

static const char *names_of(struct ctx *ctx, const struct organisation_draft *d)
{
    return text_pg_array(ctx->mem, d->also_known_as.item, d->also_known_as.count);
}

static const char *html_of(struct ctx *ctx, const struct organisation_draft *d)
{
    return d->text ? markup_html(ctx->mem, d->text) : NULL;
}

enum err organisation_insert(struct ctx *ctx, const struct organisation_draft *d,
                             const char **id)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_organisation_insert,
                          PG_ARGS(ctx->here->id, d->name, d->kind, d->text, html_of(ctx, d),
                                  d->street_address, d->postal_code, d->locality, d->telephone,
                                  d->email, d->url, names_of(ctx, d),
                                  pictures_text(ctx->mem, &d->pictures), d->since),
                          &row);

    TRY(constraint_fail(ctx, err, "organisation"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err organisation_update(struct ctx *ctx, const struct organisation *old,
                             const struct organisation_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_organisation_update,
                          PG_ARGS(ctx->here->id, old->id, old->life.version, d->name, d->kind,
                                  d->text, html_of(ctx, d), d->street_address, d->postal_code,
                                  d->locality, d->telephone, d->email, d->url, names_of(ctx, d),
                                  pictures_text(ctx->mem, &d->pictures), d->since),
                          &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "organisation");
}
