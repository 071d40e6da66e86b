/* problem+json (RFC 9457): the one place that writes it. */
#include <string.h>

#include "web/ctx.h"

static void write_faults(struct json *j, const struct fault *fault)
{
    json_array(j, "errors");
    for (int i = 0; i < fault->nfields; i++) {
        const struct field_fault *f = &fault->field[i];

        json_object(j, NULL);
        if (f->parameter)
            json_text(j, "parameter", f->parameter);
        else
            json_text(j, "pointer", f->pointer);
        json_text(j, "code", f->code);
        json_end(j);
    }
    json_end(j);
}

static void add_headers(struct ctx *ctx, enum err err)
{
    struct out *out = &ctx->out;

    out->type = "application/problem+json";
    out->version = NULL;
    out->location = NULL;
    out->link = NULL;
    out->cache = CACHE_PRIVATE;
    if (err == ERR_BUSY && !out->retry_after)
        out->retry_after = 2;
}

void ctx_problem(struct ctx *ctx, enum err err)
{
    const struct err_info *info = &err_info[err];
    const char *detail = ctx->fault.detail ? ctx->fault.detail : info->title;
    struct json *j = ctx_reply(ctx, info->status);

    add_headers(ctx, err);
    json_object(j, NULL);
    json_text(j, "type", arena_printf(ctx->mem, "/problems/%s", info->type));
    json_text(j, "title", info->title);
    json_int(j, "status", info->status);
    json_text(j, "detail", detail);
    json_text(j, "instance", arena_printf(ctx->mem, "urn:uuid:%s", ctx->in.id));
    if (ctx->fault.nfields)
        write_faults(j, &ctx->fault);
    json_end(j);
    if (json_done(j) != ERR_OK)
        ctx->out.body.len = 0;
}
