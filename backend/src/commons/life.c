#include "commons/life.h"

#include "base/text.h"

struct life life_from_row(struct pg_row row)
{
    return (struct life){
        .version = pg_text(row, "version"),
        .changed_at = pg_text(row, "changed"),
        .confirmed_at = pg_text(row, "confirmed"),
        .confirmed_by = pg_text(row, "confirmed_by_name"),
        .confirmed_how = pg_text(row, "confirmed_how"),
        .due_at = pg_text(row, "due"),
        .doubtful_at = pg_text(row, "doubtful"),
        .archived_at = pg_text(row, "archived"),
        .archived_reason = pg_text(row, "archived_reason"),
        .demonstration = pg_bool(row, "demonstration"),
        .may_edit = pg_bool(row, "may_edit"),
    };
}

static void confirmation(struct json *j, const struct life *life)
{
    json_text(j, "confirmedAt", life->confirmed_at);
    json_text(j, "confirmedBy", life->confirmed_by);
    json_text(j, "confirmedHow", life->confirmed_how);
    json_text(j, "dueAt", life->due_at);
    json_text(j, "doubtfulAt", life->doubtful_at);
}

void life_json(struct json *j, const struct life *life, bool with_token)
{
    confirmation(j, life);
    json_text(j, "changedAt", life->changed_at);
    json_text(j, "archivedAt", life->archived_at);
    json_text(j, "archivedReason", life->archived_reason);
    json_bool(j, "demonstration", life->demonstration);
    if (with_token)
        json_bool(j, "mayEdit", life->may_edit);
}

enum err life_reply(struct ctx *ctx, const struct life *life)
{
    struct json *j = ctx_reply(ctx, 201);

    ctx->out.version = life->version;
    json_object(j, NULL);
    confirmation(j, life);
    json_end(j);
    return json_done(j);
}

enum err life_check(struct ctx *ctx, const struct life *life)
{
    const char *version;

    if (!life->may_edit)
        return ctx_fail(ctx, ERR_NOT_YOURS, "this belongs to somebody else");
    TRY(ctx_version(ctx, &version));
    return text_equal(version, life->version) ? ERR_OK : ERR_STALE;
}
