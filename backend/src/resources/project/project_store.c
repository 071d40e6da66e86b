#include "resources/project/project.h"

#include "base/text.h"
#include "commons/constraint.h"
#include "markup/markup.h"
#include "project_sql.h"

const struct item_kind project_kind = {
    .kind = "project",
    .find = &sql_project_find,
    .archive = &sql_project_archive,
    .confirm = &sql_project_confirm,
};

static void from_row(struct arena *mem, struct pg_row row, struct project *p)
{
    *p = (struct project){
        .id = pg_text(row, "id"),
        .is = {.title = pg_text(row, "title"),
               .summary = pg_text(row, "summary"),
               .text = pg_text(row, "text"),
               .contact_name = pg_text(row, "contact_name"),
               .contact_telephone = pg_text(row, "contact_telephone"),
               .contact_email = pg_text(row, "contact_email"),
               .url = pg_text(row, "url"),
               .organisation = pg_text(row, "organisation_id"),
               .pictures = pictures_from_row(mem, row)},
        .html = pg_text(row, "html"),
        .organisation = pg_text(row, "organisation"),
        .picture = pg_text(row, "picture"),
        .pictures = pg_text(row, "pictures_shown"),
        .activities = "[]",
        .address = pg_text(row, "address"),
        .extras = pg_text(row, "extras"),
        .life = life_from_row(row),
    };
    p->is.activities.item = pg_array(mem, row, "activity_ids", &p->is.activities.count);
}

enum err project_list(struct ctx *ctx) { return item_list(ctx, &sql_project_by_name); }

/* Who may not see the activities sees a project without them. */
static enum err find_activities(struct ctx *ctx, struct project *p)
{
    struct pg_row row;

    if (!settings_module_open(ctx->here, "activities", ctx->who.roles))
        return ERR_OK;
    TRY(pg_one(ctx->db, &sql_project_activities, PG_ARGS(ctx->here->id, p->id), &row));
    p->activities = pg_text(row, "cards");
    return ERR_OK;
}

enum err project_find(struct ctx *ctx, const char *id, struct project *p)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_project_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, p);
    return find_activities(ctx, p);
}

static const char *html_of(struct ctx *ctx, const struct project_draft *d)
{
    return d->text ? markup_html(ctx->mem, d->text) : NULL;
}

static enum err put_activities(struct ctx *ctx, const char *id, const struct project_draft *d)
{
    const char *ids = text_pg_array(ctx->mem, d->activities.item, d->activities.count);
    enum err err =
        pg_run(ctx->db, &sql_project_put_activities, PG_ARGS(ctx->here->id, id, ids));

    return err == ERR_INVALID ? ctx_fail_field(ctx, "/activities", "not_found") : err;
}

enum err project_insert(struct ctx *ctx, const struct project_draft *d, const char **id)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_project_insert,
               PG_ARGS(ctx->here->id, d->title, d->summary, d->text, html_of(ctx, d),
                       d->contact_name, d->contact_telephone, d->contact_email, d->url,
                       d->organisation, pictures_text(ctx->mem, &d->pictures)),
               &row);

    TRY(constraint_fail(ctx, err, "project"));
    *id = pg_text(row, "id");
    return put_activities(ctx, *id, d);
}

enum err project_update(struct ctx *ctx, const struct project *old,
                        const struct project_draft *d)
{
    struct pg_row row;
    enum err err =
        pg_one(ctx->db, &sql_project_update,
               PG_ARGS(ctx->here->id, old->id, old->life.version, d->title, d->summary, d->text,
                       html_of(ctx, d), d->contact_name, d->contact_telephone, d->contact_email,
                       d->url, d->organisation, pictures_text(ctx->mem, &d->pictures)),
               &row);

    if (err == ERR_NOT_FOUND)
        return ERR_STALE;
    TRY(constraint_fail(ctx, err, "project"));
    return put_activities(ctx, old->id, d);
}
