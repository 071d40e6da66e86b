/* Two organisations that look like one and are two: who said so, and back (decision 0540).
 * The only user of db/queries/organisation_duplicate.sql. */
#include "base/text.h"
#include "commons/constraint.h"
#include "commons/cursor.h"
#include "organisation_duplicate_sql.h"
#include "resources/organisation/organisation.h"

struct pair {
    const char *one;
    const char *other;
};

static const struct json_field pair_fields[] = {
    {.name = "one", .kind = JSON_ID, .offset = offsetof(struct pair, one), .required = true},
    {.name = "other",
     .kind = JSON_ID,
     .offset = offsetof(struct pair, other),
     .required = true},
};

struct decision {
    const char *verdict;
};

static const char *const verdicts[] = {"open", "different", NULL};

static const struct json_field decision_fields[] = {
    {.name = "verdict",
     .kind = JSON_WORD,
     .offset = offsetof(struct decision, verdict),
     .words = verdicts,
     .required = true},
};

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct pg_row row;
    struct json *j;

    TRY(pg_one(ctx->db, &sql_organisation_duplicate_find, PG_ARGS(ctx->here->id, id), &row));
    j = ctx_reply(ctx, status);
    ctx->out.version = pg_text(row, "version");
    json_raw(j, NULL, pg_text(row, "card"));
    return json_done(j);
}

enum err organisation_duplicate_post(struct ctx *ctx)
{
    struct pair pair = {0};
    struct pg_row row;
    const char *id;

    TRY(ctx_read(ctx, pair_fields, COUNT(pair_fields), &pair));
    TRY(constraint_fail(ctx,
                        pg_one(ctx->db, &sql_organisation_duplicate_add,
                               PG_ARGS(ctx->here->id, pair.one, pair.other), &row),
                        "organisation_duplicate"));
    id = pg_text(row, "id");
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

enum err organisation_duplicate_get(struct ctx *ctx)
{
    return reply_with(ctx, 200, ctx->in.param[1]);
}

enum err organisation_duplicate_patch(struct ctx *ctx)
{
    const char *id = ctx->in.param[1], *version;
    struct decision decision;
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_organisation_duplicate_find, PG_ARGS(ctx->here->id, id), &row));
    TRY(ctx_version(ctx, &version));
    decision.verdict = pg_text(row, "verdict");
    TRY(ctx_merge(ctx, decision_fields, COUNT(decision_fields), &decision));
    if (!text_equal(version, pg_text(row, "version")))
        return ERR_STALE;
    TRY(pg_one(ctx->db, &sql_organisation_duplicate_decide,
               PG_ARGS(ctx->here->id, id, version, decision.verdict), &row));
    if (!pg_text(row, "id"))
        return ERR_STALE;
    return reply_with(ctx, 200, id);
}

static void pair_add(struct pg_row row, void *json)
{
    json_raw(json, NULL, pg_text(row, "card"));
}

enum err organisation_alike_list(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "items");
    TRY(pg_each(ctx->db, &sql_organisation_alike, PG_ARGS(ctx->here->id), pair_add, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

enum err organisation_duplicate_list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(pg_each(ctx->db, &sql_organisation_duplicate_newest,
                PG_ARGS(ctx->here->id, w.page.from.part[0], w.page.from.part[1], w.page.rows),
                cards_add, &w));
    return page_finish(ctx, w.json, &w.page);
}
