#include "commons/correction.h"

#include "base/text.h"
#include "commons/consent.h"
#include "commons/constraint.h"
#include "correction_sql.h"
#include "web/idempotency.h"

/* A community house has one address on the internet. */
#define A_DAY "20"
enum { AN_HOUR = 3600 };
enum { NOTE_MAX = 1000, NAME_MAX = 100, TELEPHONE_MAX = 30, CONSENT_MAX = 300 };

struct correction_draft {
    const char *code;
    const char *note;
    struct consent reporter; /* at the desk: who says so, and hears what came of it */
};

static const char *const codes[] = {"stopped", "other-time", "other-place", "other", NULL};

static const struct json_field fields[] = {
    {.name = "code",
     .kind = JSON_WORD,
     .offset = offsetof(struct correction_draft, code),
     .words = codes,
     .required = true},
    {.name = "note",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct correction_draft, note),
     .max = NOTE_MAX},
    {.name = "name",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct correction_draft, reporter.name),
     .max = NAME_MAX},
    {.name = "telephone",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct correction_draft, reporter.telephone),
     .max = TELEPHONE_MAX},
    {.name = "consent",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct correction_draft, reporter.how),
     .max = CONSENT_MAX},
};

void correction_members(struct json *j, struct pg_row row)
{
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "code", pg_text(row, "code"));
    json_text(j, "note", pg_text(row, "note"));
    json_text(j, "createdAt", pg_text(row, "created"));
}

static enum err keep_reporter(struct ctx *ctx, const char *correction,
                              const struct consent *who)
{
    if (!who->how)
        return ERR_OK;
    return constraint_fail(
        ctx,
        pg_run(ctx->db, &sql_correction_reported,
               PG_ARGS(ctx->here->id, correction, who->name, who->telephone, who->how)),
        "correction_reporter");
}

enum err correction_post(struct ctx *ctx, const char *kind, const char *id)
{
    struct correction_draft draft = {0};
    struct pg_row row;
    struct json *j;

    TRY(idempotency_key_check(ctx));
    TRY(ctx_read(ctx, fields, COUNT(fields), &draft));
    TRY(consent_check(ctx, &draft.reporter));
    TRY(pg_one(
        ctx->db, &sql_correction_once,
        PG_ARGS(ctx->here->id, kind, id, draft.code, draft.note, ctx->in.idempotency_key),
        &row));
    if (!pg_bool(row, "same"))
        return idempotency_key_taken(ctx);
    TRY(keep_reporter(ctx, pg_text(row, "id"), &draft.reporter));
    j = ctx_reply(ctx, 201);
    json_object(j, NULL);
    correction_members(j, row);
    json_end(j);
    return json_done(j);
}

enum err correction_hear(struct ctx *ctx, const char *id, const struct correction_hearing *h)
{
    const char *outcome;
    struct pg_row row;

    if (!h->telephone && !h->email)
        return ctx_fail_field(ctx, "/telephone", "required");
    TRY(constraint_fail(
        ctx,
        pg_one(ctx->db, &sql_correction_hear,
               PG_ARGS(ctx->here->id, id, h->telephone, h->email, h->language,
                       ctx->in.address ? ctx->in.address : "", ctx->limits ? A_DAY : NULL),
               &row),
        "correction_reporter"));
    outcome = pg_text(row, "outcome");
    if (text_equal(outcome, "gone"))
        return ERR_NOT_FOUND;
    if (text_equal(outcome, "done"))
        return ERR_OK;
    ctx->out.retry_after = AN_HOUR;
    return ctx_fail(ctx, ERR_ENOUGH_TODAY, "at most %s a day", A_DAY);
}

enum err correction_newest(struct ctx *ctx, const struct page *page, pg_row_fn *fn, void *arg)
{
    return pg_each(ctx->db, &sql_correction_newest,
                   PG_ARGS(ctx->here->id, page->from.part[0], page->from.part[1], page->rows),
                   fn, arg);
}
