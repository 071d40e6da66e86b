#include "base/text.h"
#include "commons/constraint.h"
#include "notice_sql.h"
#include "resources/notice/notice.h"

const char *const notice_kinds[NOTICE_KINDS] = {"message", "match",    "outcome", "item",
                                                "due",     "activity", "question"};

static void take_choice(struct pg_row row, void *arg)
{
    struct notice_setting *s = arg;

    for (size_t i = 0; i < NOTICE_KINDS; i++)
        if (text_equal(notice_kinds[i], pg_text(row, "kind")))
            s->of[i] = (struct notice_choice){pg_text(row, "mail"), pg_bool(row, "push")};
}

enum err notice_find(struct ctx *ctx, struct notice_setting *s)
{
    struct pg_row row;

    *s = (struct notice_setting){0};
    TRY(pg_one(ctx->db, &sql_notice_setting, PG_NO_ARGS, &row));
    s->quiet_from = pg_text(row, "quiet_from");
    s->quiet_until = pg_text(row, "quiet_until");
    s->telephone = pg_text(row, "telephone");
    s->telephone_confirmed_at = pg_text(row, "telephone_confirmed_at");
    s->due_by_text = pg_bool(row, "due_by_text");
    s->version = pg_text(row, "version");
    s->devices = pg_int(row, "devices");
    return pg_each(ctx->db, &sql_notice_choices, PG_NO_ARGS, take_choice, s);
}

static enum err choose_telephone(struct ctx *ctx, const struct notice_setting *before,
                                 const struct notice_setting *after)
{
    struct pg_row row;

    if (text_equal(before->telephone, after->telephone) &&
        before->due_by_text == after->due_by_text)
        return ERR_OK;
    if (after->due_by_text && !after->telephone)
        return ctx_fail_field(ctx, "/telephone", "required");
    TRY(pg_one(ctx->db, &sql_notice_telephone,
               PG_ARGS(after->telephone, pg_flag(after->due_by_text)), &row));
    if (text_equal(pg_text(row, "outcome"), "invalid"))
        return ctx_fail_field(ctx, "/telephone", "invalid");
    return text_equal(pg_text(row, "outcome"), "done") ? ERR_OK : ERR_TOO_MANY;
}

enum err notice_change(struct ctx *ctx, const struct notice_setting *before,
                       const struct notice_setting *after)
{
    struct pg_row row;
    const enum err err =
        pg_one(ctx->db, &sql_notice_quiet,
               PG_ARGS(before->version, after->quiet_from, after->quiet_until), &row);

    if (err != ERR_OK)
        return err == ERR_NOT_FOUND ? ERR_STALE : constraint_fail(ctx, err, "notice_person");
    TRY(choose_telephone(ctx, before, after));
    for (size_t i = 0; i < NOTICE_KINDS; i++) {
        const struct notice_choice *was = &before->of[i], *is = &after->of[i];

        if (!text_equal(was->mail, is->mail) || was->push != is->push)
            TRY(pg_run(ctx->db, &sql_notice_choose,
                       PG_ARGS(notice_kinds[i], is->mail, pg_flag(is->push))));
    }
    return ERR_OK;
}
