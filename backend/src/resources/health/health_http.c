#include "resources/health/health.h"

#include "health_sql.h"

static enum err alive(struct ctx *ctx)
{
    ctx->out.status = 200;
    ctx->out.type = "text/plain";
    buffer_text(&ctx->out.body, "ok\n");
    return ERR_OK;
}

static enum err ready(struct ctx *ctx)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_health_ready, PG_NO_ARGS, &row));
    return alive(ctx);
}

static enum err measure(struct ctx *ctx)
{
    ctx->out.status = 200;
    ctx->out.type = "text/plain; version=0.0.4";
    metrics_write(ctx->metrics, &ctx->out.body);
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "healthz",
     .method = GET,
     .path = "/healthz",
     .who = EVERYONE,
     .tx = PG_TX_NONE,
     .run = alive},
    {.op = "readyz",
     .method = GET,
     .path = "/readyz",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = ready},
    {.op = "metrics",
     .method = GET,
     .path = "/metrics",
     .who = EVERYONE,
     .tx = PG_TX_NONE,
     .run = measure},
};

const struct routes health_routes = {NULL, "", table, COUNT(table)};
