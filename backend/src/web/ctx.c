#include "web/ctx.h"

#include <stdarg.h>
#include <string.h>

#include "base/text.h"

enum err ctx_fail(struct ctx *ctx, enum err err, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    ctx->fault.detail = arena_vprintf(ctx->mem, fmt, ap);
    va_end(ap);
    return err;
}

enum err ctx_fail_field(struct ctx *ctx, const char *pointer, const char *code)
{
    fault_field(&ctx->fault, pointer, code);
    return ERR_INVALID;
}

enum err ctx_fail_parameter(struct ctx *ctx, const char *parameter, const char *code)
{
    fault_parameter(&ctx->fault, parameter, code);
    return ERR_INVALID;
}

static enum err bind(struct ctx *ctx, const struct json_field *fields, size_t n,
                     enum json_mode mode, void *target)
{
    const struct json_value *body;

    if (ctx->in.body_len == 0)
        return ctx_fail(ctx, ERR_BAD_JSON, "the body is empty");
    TRY(json_parse(ctx->mem, ctx->in.body, ctx->in.body_len, &body, &ctx->fault.detail));
    if (mode == JSON_MERGE && body->type == JSON_OBJECT && body->count == 0)
        return ctx_fail_field(ctx, "", "too_few"); /* a change that changes nothing is a slip */
    return json_bind(ctx->mem, body, fields, n, mode, target, &ctx->fault);
}

enum err ctx_read(struct ctx *ctx, const struct json_field *fields, size_t n, void *target)
{
    return bind(ctx, fields, n, JSON_NEW, target);
}

enum err ctx_merge(struct ctx *ctx, const struct json_field *fields, size_t n, void *target)
{
    return bind(ctx, fields, n, JSON_MERGE, target);
}

enum err ctx_version(struct ctx *ctx, const char **version)
{
    const char *tag = ctx->in.if_match;
    int64_t n;
    size_t len;

    if (text_blank(tag))
        return ctx_fail(ctx, ERR_NO_VERSION, "send If-Match with the ETag you read");
    if (strncmp(tag, "W/", 2) == 0)
        tag += 2;
    len = strlen(tag);
    if (len < 3 || tag[0] != '"' || tag[len - 1] != '"')
        return ERR_STALE;
    *version = arena_copy(ctx->mem, tag + 1, len - 2);
    return text_int(*version, 1, INT32_MAX, &n) ? ERR_OK : ERR_STALE;
}

struct json *ctx_reply(struct ctx *ctx, int status)
{
    ctx->out.status = status;
    ctx->out.type = "application/json";
    ctx->out.body.len = 0;
    return json_new(ctx->mem, &ctx->out.body);
}

bool ctx_is(const struct ctx *ctx, unsigned roles) { return (ctx->who.roles & roles) != 0; }
