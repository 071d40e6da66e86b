#include "resources/place/place.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "markup/markup.h"
#include "place_sql.h"

const struct item_kind place_kind = {
    .kind = "place",
    .find = &sql_place_find,
    .archive = &sql_place_archive,
    .confirm = &sql_place_confirm,
};

static void from_row(struct arena *mem, struct pg_row row, struct place *p)
{
    *p = (struct place){
        .id = pg_text(row, "id"),
        .is = {.name = pg_text(row, "name"),
               .text = pg_text(row, "text"),
               .street_address = pg_text(row, "street_address"),
               .postal_code = pg_text(row, "postal_code"),
               .locality = pg_text(row, "locality"),
               .latitude = pg_text(row, "latitude"),
               .longitude = pg_text(row, "longitude"),
               .approximate = pg_bool(row, "approximate"),
               .wheelchair = pg_text(row, "wheelchair"),
               .accessible_toilet = pg_maybe(row, "accessible_toilet"),
               .accessibility_note = pg_text(row, "accessibility_note"),
               .organisation = pg_text(row, "organisation_id"),
               .pictures = pictures_from_row(mem, row)},
        .html = pg_text(row, "html"),
        .organisation = pg_text(row, "organisation"),
        .picture = pg_text(row, "picture"),
        .pictures = pg_text(row, "pictures_shown"),
        .address = pg_text(row, "address"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
    p->is.also_known_as.item = pg_array(mem, row, "also_known_as", &p->is.also_known_as.count);
}

enum err place_list(struct ctx *ctx) { return item_list(ctx, &sql_place_by_name); }

enum err place_find(struct ctx *ctx, const char *id, struct place *p)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_place_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, p);
    return ERR_OK;
}

static const char *names_of(struct ctx *ctx, const struct place_draft *d)
{
    return text_pg_array(ctx->mem, d->also_known_as.item, d->also_known_as.count);
}

static const char *html_of(struct ctx *ctx, const struct place_draft *d)
{
    return d->text ? markup_html(ctx->mem, d->text) : NULL;
}

enum err place_insert(struct ctx *ctx, const struct place_draft *d, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_place_insert,
        PG_ARGS(ctx->here->id, d->name, names_of(ctx, d), d->text, html_of(ctx, d),
                d->street_address, d->postal_code, d->locality, d->latitude, d->longitude,
                pg_flag(d->approximate), d->wheelchair, pg_flag_maybe(d->accessible_toilet),
                d->accessibility_note, d->organisation, pictures_text(ctx->mem, &d->pictures)),
        &row);

    TRY(constraint_fail(ctx, err, "place"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err place_update(struct ctx *ctx, const struct place *old, const struct place_draft *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_place_update,
               PG_ARGS(ctx->here->id, old->id, old->life.version, d->name, names_of(ctx, d),
                       d->text, html_of(ctx, d), d->street_address, d->postal_code, d->locality,
                       d->latitude, d->longitude, pg_flag(d->approximate), d->wheelchair,
                       pg_flag_maybe(d->accessible_toilet), d->accessibility_note,
                       d->organisation, pictures_text(ctx->mem, &d->pictures)),
               &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "place");
}
