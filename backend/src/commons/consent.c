#include "commons/consent.h"

enum { ENTERS_FOR_OTHERS = CONNECTOR | HOST };

static void refuse(struct ctx *ctx, const char *pointer, const char *value)
{
    if (value)
        fault_field(&ctx->fault, pointer, "unsupported");
}

enum err consent_check(struct ctx *ctx, const struct consent *c)
{
    if (!ctx_is(ctx, ENTERS_FOR_OTHERS)) {
        refuse(ctx, "/name", c->name);
        refuse(ctx, "/telephone", c->telephone);
        refuse(ctx, "/consent", c->how);
    } else if (c->how && !c->name && !c->telephone) {
        fault_field(&ctx->fault, "/name", "required");
    } else if (!c->how && (c->name || c->telephone)) {
        fault_field(&ctx->fault, "/consent", "required");
    }
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}
