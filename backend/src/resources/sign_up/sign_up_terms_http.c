#include "base/text.h"
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
    const char *card, *version;
    struct json *j;

    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card, &version));
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
    const char *card, *version, *seen;

    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card, &version)); /* 404 comes before 403 */
    TRY(ctx_version(ctx, &seen));
    TRY(ctx_read(ctx, terms_fields, COUNT(terms_fields), &to));
    if (!text_equal(seen, version))
        return ERR_STALE;
    TRY(sign_up_terms_put(ctx, ctx->in.param[1], seen, &to));
    return reply(ctx);
}

/* Nobody new signs up; who did stays on the list. */
enum err sign_up_delete_terms(struct ctx *ctx)
{
    const char *card, *version;

    TRY(sign_up_terms_find(ctx, ctx->in.param[1], &card, &version));
    TRY(sign_up_terms_delete(ctx, ctx->in.param[1]));
    ctx->out.status = 204;
    return ERR_OK;
}
