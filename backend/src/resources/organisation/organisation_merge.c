/* Two organisations that are one: what is of the one goes to the other, and back (decision
 * 0433). The only user of db/queries/organisation_merge.sql. */
#include "base/text.h"
#include "commons/constraint.h"
#include "commons/cursor.h"
#include "organisation_merge_sql.h"
#include "resources/organisation/organisation.h"

struct wish {
    const char *into;
};

static const struct json_field fields[] = {
    {.name = "into", .kind = JSON_ID, .offset = offsetof(struct wish, into), .required = true},
};

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct pg_row row;
    struct json *j;

    TRY(pg_one(ctx->db, &sql_organisation_merge_find, PG_ARGS(ctx->here->id, id), &row));
    j = ctx_reply(ctx, status);
    ctx->out.version = pg_text(row, "version");
    json_raw(j, NULL, pg_text(row, "card"));
    return json_done(j);
}

enum err organisation_merge_post(struct ctx *ctx)
{
    struct organisation gone;
    struct wish wish = {0};
    struct pg_row row;
    const char *id;

    TRY(organisation_find(ctx, ctx->in.param[1], &gone));
    TRY(life_check(ctx, &gone.life));
    TRY(ctx_read(ctx, fields, COUNT(fields), &wish));
    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_organisation_merge_make,
                               PG_ARGS(ctx->here->id, gone.id, gone.life.version, wish.into),
                               &row),
                        "organisation_merge"));
    id = pg_text(row, "id");
    if (!id)
        return ERR_STALE;
    ctx->out.location = arena_printf(ctx->mem, API "/neighbourhoods/%s/organisation-merges/%s",
                                     ctx->in.param[0], id);
    return reply_with(ctx, 201, id);
}

enum err organisation_merge_get(struct ctx *ctx)
{
    return reply_with(ctx, 200, ctx->in.param[1]);
}

enum err organisation_merge_undo(struct ctx *ctx)
{
    const char *id = ctx->in.param[1], *version;
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_organisation_merge_find, PG_ARGS(ctx->here->id, id), &row));
    TRY(ctx_version(ctx, &version));
    if (!text_equal(version, pg_text(row, "version")))
        return ERR_STALE;
    TRY(pg_one(ctx->db, &sql_organisation_merge_undo, PG_ARGS(ctx->here->id, id, version),
               &row));
    if (!pg_text(row, "id"))
        return ERR_STALE;
    return reply_with(ctx, 200, id);
}

enum err organisation_merge_list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, &sql_organisation_merge_newest,
                PG_ARGS(ctx->here->id, w.page.from.part[0], w.page.from.part[1], w.page.rows),
                cards_add, &w));
    return page_finish(ctx, w.json, &w.page);
}
