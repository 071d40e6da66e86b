#include "base/text.h"
#include "bulk_change_sql.h"
#include "commons/constraint.h"
#include "resources/bulk_change/bulk_change.h"

/* A text that is there; absent is not null in what is kept. */
static void put(struct json *j, const char *name, const char *text)
{
    if (text)
        json_text(j, name, text);
}

/* The rest of the body as the database keeps it: what was not said is not in it. */
static enum err detail_of(struct ctx *ctx, const struct bulk_change_draft *d, const char **text)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    put(j, "place", d->place);
    put(j, "location", d->location);
    if (d->add.count)
        json_texts(j, "add", &d->add);
    if (d->remove.count)
        json_texts(j, "remove", &d->remove);
    put(j, "from", d->from);
    put(j, "to", d->to);
    put(j, "reason", d->reason);
    put(j, "organisation", d->organisation);
    if (d->contact_name || d->contact_telephone || d->contact_email) {
        json_object(j, "contact");
        json_text(j, "name", d->contact_name);
        json_text(j, "telephone", d->contact_telephone);
        json_text(j, "email", d->contact_email);
        json_end(j);
    }
    json_end(j);
    TRY(json_done(j));
    *text = out.text;
    return ERR_OK;
}

static const char *ids_of(struct ctx *ctx, const struct bulk_change_draft *d)
{
    return text_pg_array(ctx->mem, d->activities.item, d->activities.count);
}

/* What stands in the way, as it is told. */
struct blame {
    struct fault *fault;
    bool not_yours;
};

static void blame_row(struct pg_row row, void *arg)
{
    struct blame *b = arg;

    fault_field(b->fault, pg_text(row, "pointer"), pg_text(row, "code"));
    b->not_yours |= text_equal(pg_text(row, "code"), "not_yours");
}

static enum err refuse(struct ctx *ctx, const struct bulk_change_draft *d, const char *detail)
{
    struct blame blame = {&ctx->fault, false};

    TRY(pg_each(ctx->db, &sql_bulk_change_faults,
                PG_ARGS(ctx->here->id, d->what, detail, ids_of(ctx, d)), blame_row, &blame));
    if (ctx->fault.nfields == 0)
        return ERR_OK;
    return blame.not_yours ? ERR_NOT_YOURS : ERR_INVALID;
}

enum err bulk_change_preview(struct ctx *ctx, const struct bulk_change_draft *d,
                             const char **id)
{
    struct pg_row row;
    const char *detail;

    TRY(detail_of(ctx, d, &detail));
    TRY(refuse(ctx, d, detail));
    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_bulk_change_preview,
                               PG_ARGS(ctx->here->id, d->what, detail, ids_of(ctx, d)), &row),
                        "bulk_change"));
    *id = pg_text(row, "id");
    return ERR_OK;
}

enum err bulk_change_find(struct ctx *ctx, const char *id, struct bulk_change *b)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_bulk_change_find, PG_ARGS(ctx->here->id, id), &row));
    *b = (struct bulk_change){
        .id = pg_text(row, "id"),
        .what = pg_text(row, "what"),
        .status = pg_text(row, "status"),
        .card = pg_text(row, "card"),
        .items = pg_text(row, "items"),
        .activities = pg_int(row, "activities"),
        .version = pg_text(row, "version"),
    };
    return ERR_OK;
}

enum err bulk_change_newest(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_bulk_change_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}

/* No row comes back when somebody else was first. */
static enum err mark(struct ctx *ctx, const struct pg_stmt *how, const struct bulk_change *b)
{
    struct pg_row row;
    enum err err = pg_one(ctx->db, how, PG_ARGS(ctx->here->id, b->id, b->version), &row);

    return err == ERR_NOT_FOUND ? ERR_STALE : err;
}

enum err bulk_change_do(struct ctx *ctx, const struct bulk_change *b)
{
    struct blame blame = {&ctx->fault, false};

    TRY(mark(ctx, &sql_bulk_change_mark_done, b));
    TRY(constraint_fail(
        ctx,
        pg_each(ctx->db, &sql_bulk_change_do, PG_ARGS(ctx->here->id, b->id), blame_row, &blame),
        "activity"));
    if (ctx->fault.nfields == 0)
        return ERR_OK;
    return blame.not_yours ? ERR_NOT_YOURS : ERR_STALE;
}

enum err bulk_change_undo(struct ctx *ctx, const struct bulk_change *b)
{
    TRY(mark(ctx, &sql_bulk_change_mark_undone, b));
    return constraint_fail(
        ctx, pg_run(ctx->db, &sql_bulk_change_undo, PG_ARGS(ctx->here->id, b->id)), "activity");
}

enum err bulk_change_forget(struct ctx *ctx)
{
    return pg_run(ctx->db, &sql_bulk_change_forget, PG_NO_ARGS);
}
