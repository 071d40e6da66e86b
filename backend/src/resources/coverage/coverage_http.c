#include "resources/coverage/coverage.h"

/* Who collects, and who decides whether it is enough. */
enum { MAY_SEE = CONNECTOR | HOST | PROFESSIONAL | ADMINS | STEERING };

static enum err get(struct ctx *ctx)
{
    struct coverage c = {0};
    struct json *j;

    TRY(coverage_read(ctx, &c));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PRIVATE;
    coverage_json(j, &c);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "getCoverage",
     .method = GET,
     .path = N "/coverage",
     .who = MAY_SEE,
     .tx = PG_TX_READ,
     .run = get},
};

const struct routes coverage_routes = {"activities", API, table, COUNT(table)};
