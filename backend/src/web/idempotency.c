#include "web/idempotency.h"

#include <string.h>

#include "idempotency_sql.h"
#include "secret/secret.h"
#include "web/url.h"

enum { KEY_MAX = 64 };

/* Keys are counted per person or client; of visitors per address and route. */
static const char *owner_of(struct ctx *ctx)
{
    char *digest = arena_take(ctx->mem, SECRET_HEX);
    const char *owner = ctx->who.subject
                            ? ctx->who.subject
                            : arena_printf(ctx->mem, "%s %s", ctx->in.address, ctx->route->op);

    secret_digest(owner, strlen(owner), digest);
    return digest;
}

enum err idempotency_key_check(struct ctx *ctx)
{
    const char *key = ctx->in.idempotency_key;
    size_t n = key ? strlen(key) : 0;

    if (!key)
        return ERR_OK;
    if (n < 8 || n > KEY_MAX)
        return ctx_fail_parameter(ctx, "Idempotency-Key", n < 8 ? "too_short" : "too_long");
    for (const char *c = key; *c; c++)
        if (*c <= ' ' || *c > '~')
            return ctx_fail_parameter(ctx, "Idempotency-Key", "invalid");
    return ERR_OK;
}

enum err idempotency_key_taken(struct ctx *ctx)
{
    return ctx_fail(ctx, ERR_CONFLICT, "this Idempotency-Key was used for something else");
}

/* The route of the same noun that reads what was made; NULL when there is none. */
static const struct route *reader_of(struct ctx *ctx, const char *location)
{
    const char *path = location + strlen(ctx->table->root);

    for (size_t i = 0; i < ctx->table->n; i++) {
        const struct route *r = &ctx->table->route[i];
        const char *param[PARAM_MAX] = {0};

        if (r->method != GET || !url_match(ctx->mem, r->path, path, param))
            continue;
        memcpy(ctx->in.param, param, sizeof param);
        return r;
    }
    return NULL;
}

/* Not the answer of then, which is not kept, but what was made as it is now. */
static enum err answer_again(struct ctx *ctx, const char *location)
{
    const struct route *reader;
    struct json *j;

    if (!location) { /* it was sent, and nothing of it is kept */
        ctx->out.status = 202;
        return ERR_OK;
    }
    reader = reader_of(ctx, location);
    if (reader) {
        TRY(reader->run(ctx));
        ctx->out.status = 201;
    } else {
        j = ctx_reply(ctx, 201);
        json_object(j, NULL);
        json_text(j, "id", strrchr(location, '/') + 1);
        json_end(j);
        TRY(json_done(j));
    }
    ctx->out.cache = CACHE_PRIVATE;
    ctx->out.location = location;
    return ERR_OK;
}

enum err idempotency_run(struct ctx *ctx)
{
    const char *owner = owner_of(ctx);
    struct buffer made = {.mem = ctx->mem};
    char digest[2 + SECRET_HEX] = "\\x";
    struct pg_row row;
    enum err err;

    TRY(idempotency_key_check(ctx));
    buffer_text(&made, ctx->in.path);
    buffer_text(&made, "\n");
    buffer_add(&made, ctx->in.body, ctx->in.body_len); /* a picture has NULs in it */
    secret_digest(made.text, made.len, digest + 2);
    err = pg_one(ctx->db, &sql_idempotency_claim,
                 PG_ARGS(owner, ctx->in.idempotency_key, digest), &row);
    if (err == ERR_OK && !pg_bool(row, "same_body"))
        return idempotency_key_taken(ctx);
    if (err == ERR_OK)
        return answer_again(ctx, pg_text(row, "address"));
    if (err != ERR_NOT_FOUND)
        return err;
    TRY(ctx->route->run(ctx));
    return pg_run(ctx->db, &sql_idempotency_made,
                  PG_ARGS(owner, ctx->in.idempotency_key, ctx->out.location));
}
