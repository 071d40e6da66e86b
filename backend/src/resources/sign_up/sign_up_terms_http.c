#include "resources/sign_up/sign_up.h"

static const struct json_field terms_fields[] = {
    {.name = "maximum",
     .kind = JSON_WHOLE,
     .offset = offsetof(struct sign_up_terms, maximum),
     .min = 1,
     .max = 10000},
    {.name = "guests",
     .kind = JSON_INT,
     .offset = offsetof(struct sign_up_terms, guests),
     .min = 0,
     .max = 20,
     .required = true},
    {.name = "closesHours",
     .kind = JSON_INT,
     .offset = offsetof(struct sign_up_terms, closes_hours),
     .min = 0,
     .max = 720,
     .required = true},
};

static enum err reply(struct ctx *ctx)
{
    const char *card;
    struct json *j;

    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card));
    j = ctx_reply(ctx, 200);
    json_raw(j, NULL, card);
    return json_done(j);
}

/* Everybody: the terms, and how many places are left. */
enum err sign_up_get_terms(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply(ctx);
}

/* Opens signing up, or changes its terms. */
enum err sign_up_put_terms(struct ctx *ctx)
{
    struct sign_up_terms to = {0};
    const char *card;

    TRY(ctx_read(ctx, terms_fields, COUNT(terms_fields), &to));
    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card)); /* 404 comes before 403 */
    TRY(sign_up_terms_put(ctx, ctx->in.param[1], &to));
    return reply(ctx);
}

/* Nobody new signs up; who did stays on the list. */
enum err sign_up_delete_terms(struct ctx *ctx)
{
    const char *card;

    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card));
    TRY(sign_up_terms_delete(ctx, ctx->in.param[1]));
    ctx->out.status = 204;
    return ERR_OK;
}
