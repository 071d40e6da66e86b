/* Answers to a question, and thanks for them. */
#include "base/text.h"
#include "resources/question/question.h"

enum { TEXT = 4000 };

struct answer_body {
    const char *text;
};

static const struct json_field answer_fields[] = {
    {.name = "text",
     .kind = JSON_TEXT_BLOCK,
     .offset = offsetof(struct answer_body, text),
     .max = TEXT,
     .required = true},
};

enum err question_answer_post(struct ctx *ctx)
{
    struct answer_body body = {0};
    struct question q;

    TRY(question_find(ctx, ctx->in.param[1], &q));
    if (q.archived_at)
        return ctx_fail(ctx, ERR_CONFLICT, "the question was put away");
    TRY(ctx_read(ctx, answer_fields, COUNT(answer_fields), &body));
    TRY(question_answer_insert(ctx, q.id, body.text));
    ctx->out.location =
        arena_printf(ctx->mem, API "/neighbourhoods/%s/questions/%s", ctx->in.param[0], q.id);
    return question_reply(ctx, 201, q.id);
}

/* The answer, where the asker may do this to it and knows its present version. */
static enum err find_same(struct ctx *ctx, bool may_others, struct question_answer *a)
{
    const char *version;

    TRY(question_answer_find(ctx, ctx->in.param[1], ctx->in.param[2], a));
    if (!a->mine && !(may_others && ctx_is(ctx, ADMIN_PROFESSIONALS)))
        return ctx_fail(ctx, ERR_NOT_YOURS, "this answer is somebody else's");
    TRY(ctx_version(ctx, &version));
    return text_equal(version, a->version) ? ERR_OK : ERR_STALE;
}

enum err question_answer_patch(struct ctx *ctx)
{
    struct answer_body body;
    struct question_answer a;

    TRY(find_same(ctx, false, &a));
    body.text = a.text;
    TRY(ctx_merge(ctx, answer_fields, COUNT(answer_fields), &body));
    TRY(question_answer_update(ctx, &a, body.text));
    return question_reply(ctx, 200, ctx->in.param[1]);
}

enum err question_answer_delete(struct ctx *ctx)
{
    struct question_answer a;

    TRY(find_same(ctx, true, &a));
    TRY(question_answer_remove(ctx, &a));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err thank(struct ctx *ctx, bool thanks)
{
    struct question_answer a;

    TRY(question_answer_find(ctx, ctx->in.param[1], ctx->in.param[2], &a));
    if (a.mine)
        return ctx_fail(ctx, ERR_CONFLICT, "nobody thanks oneself");
    TRY(question_answer_thank(ctx, a.id, thanks));
    return question_reply(ctx, 200, ctx->in.param[1]);
}

enum err question_answer_post_thanks(struct ctx *ctx) { return thank(ctx, true); }

enum err question_answer_delete_thanks(struct ctx *ctx) { return thank(ctx, false); }
