#include "resources/colleague/colleague.h"

#include "base/text.h"
#include "colleague_sql.h"
#include "commons/constraint.h"

const struct item_kind colleague_kind = {
    .kind = "colleague",
    .find = &sql_colleague_find,
    .confirm = &sql_colleague_confirm,
};

static struct json_list list_of(struct arena *mem, struct pg_row row, const char *column)
{
    struct json_list list = {0};

    list.item = pg_array(mem, row, column, &list.count);
    return list;
}

static void from_row(struct arena *mem, struct pg_row row, struct colleague *c)
{
    *c = (struct colleague){
        .id = pg_text(row, "id"),
        .is = {.name = pg_text(row, "name"),
               .organisation = pg_text(row, "organisation_id"),
               .job_title = pg_text(row, "job_title"),
               .themes = list_of(mem, row, "themes"),
               .expertise = pg_text(row, "expertise"),
               .areas = list_of(mem, row, "areas"),
               .streets = list_of(mem, row, "streets"),
               .days = list_of(mem, row, "days"),
               .languages = list_of(mem, row, "languages"),
               .telephone = pg_text(row, "telephone"),
               .email = pg_text(row, "email"),
               .absent_until = pg_text(row, "absent_until"),
               .replaced_by = pg_text(row, "replaced_by"),
               .shown_to_residents = pg_bool(row, "shown_to_residents"),
               .walk_in_for = pg_text(row, "walk_in_for"),
               .walk_in_times = pg_text(row, "walk_in_times"),
               .walk_in_place = pg_text(row, "walk_in_place")},
        .organisation = pg_text(row, "organisation"),
        .replaced_by = pg_text(row, "replaced_by_shown"),
        .absent = pg_bool(row, "absent"),
        .mine = pg_bool(row, "mine"),
        .may_remove = pg_bool(row, "may_remove"),
        .life = life_from_row(row),
    };
}

enum err colleague_by_name(struct ctx *ctx, const char *organisation, const struct page *page,
                           pg_row_fn *fn, void *arg)
{
    const char *const *from = page->from.part;

    if (organisation)
        return pg_each(ctx->db, &sql_colleague_of_organisation,
                       PG_ARGS(ctx->here->id, from[0], from[1], page->rows, organisation), fn,
                       arg);
    return pg_each(ctx->db, &sql_colleague_by_name,
                   PG_ARGS(ctx->here->id, from[0], from[1], page->rows), fn, arg);
}

static const char *array_of(struct ctx *ctx, const struct json_list *list)
{
    return text_pg_array(ctx->mem, list->item, list->count);
}

enum err colleague_found(struct ctx *ctx, const struct need *need, const char *organisation,
                         const struct page *page, pg_row_fn *fn, void *arg)
{
    const char *const *from = page->from.part;

    return pg_each(ctx->db, &sql_colleague_found,
                   PG_ARGS(ctx->here->id, need->words, array_of(ctx, &need->days),
                           array_of(ctx, &need->languages), organisation, from[0], from[1],
                           from[2], from[3], page->rows),
                   fn, arg);
}

enum err colleague_to_walk_in_to(struct ctx *ctx, const struct page *page, pg_row_fn *fn,
                                 void *arg)
{
    return pg_each(ctx->db, &sql_colleague_to_walk_in_to,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1],
                           page->from.part[2], page->rows),
                   fn, arg);
}

enum err colleague_find(struct ctx *ctx, const char *id, struct colleague *c)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_colleague_find, PG_ARGS(ctx->here->id, id), &row));
    from_row(ctx->mem, row, c);
    return hours_read(ctx->mem, pg_text(row, "walk_in_hours"),
                      pg_text(row, "walk_in_exceptions"), &c->is.walk_in_hours,
                      &c->is.walk_in_exceptions);
}

enum err colleague_find_mine(struct ctx *ctx, const char **id)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_colleague_mine, PG_ARGS(ctx->here->id), &row));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err colleague_insert(struct ctx *ctx, const struct colleague_draft *d, const char **id)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_colleague_insert,
        PG_ARGS(ctx->here->id, d->organisation, d->name, d->job_title,
                array_of(ctx, &d->themes), d->expertise, array_of(ctx, &d->areas),
                array_of(ctx, &d->streets), array_of(ctx, &d->days),
                array_of(ctx, &d->languages), d->telephone, d->email, d->absent_until,
                d->replaced_by, pg_flag(d->shown_to_residents), d->walk_in_for,
                d->walk_in_times, d->walk_in_place, hours_text(ctx->mem, &d->walk_in_hours),
                hours_exceptions_text(ctx->mem, &d->walk_in_exceptions)),
        &row);

    TRY(constraint_fail(ctx, err, "colleague"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err colleague_update(struct ctx *ctx, const struct colleague *old,
                          const struct colleague_draft *d)
{
    struct pg_row row;
    enum err err = pg_one(
        ctx->db, &sql_colleague_update,
        PG_ARGS(ctx->here->id, old->id, old->life.version, d->organisation, d->name,
                d->job_title, array_of(ctx, &d->themes), d->expertise, array_of(ctx, &d->areas),
                array_of(ctx, &d->streets), array_of(ctx, &d->days),
                array_of(ctx, &d->languages), d->telephone, d->email, d->absent_until,
                d->replaced_by, pg_flag(d->shown_to_residents), d->walk_in_for,
                d->walk_in_times, d->walk_in_place, hours_text(ctx->mem, &d->walk_in_hours),
                hours_exceptions_text(ctx->mem, &d->walk_in_exceptions)),
        &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "colleague");
}

enum err colleague_delete(struct ctx *ctx, const struct colleague *c)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, &sql_colleague_delete,
                          PG_ARGS(ctx->here->id, c->id, c->life.version), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

enum err colleague_leave(struct ctx *ctx, const struct colleague *c)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_colleague_leave, PG_ARGS(ctx->here->id, c->id), &row));
    return pg_bool(row, "left") ? ERR_OK : ERR_STALE;
}
