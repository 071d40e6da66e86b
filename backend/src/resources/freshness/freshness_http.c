#include "resources/freshness/freshness.h"

/* Who keeps it right, and who decides whether it is enough. */
enum { MAY_SEE_ORGANISATIONS = CONNECTOR | HOST | PROFESSIONAL | ADMINS | STEERING };

static enum err get(struct ctx *ctx)
{
    struct freshness f = {0};
    struct json *j;

    TRY(freshness_find(ctx, &f));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    json_object(j, NULL);
    freshness_json(j, &f);
    json_end(j);
    return json_done(j);
}

static enum err days(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    json_object(j, NULL);
    json_array(j, "days");
    TRY(freshness_days(ctx, freshness_day_json, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static enum err organisations(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    ctx->out.cache = CACHE_PRIVATE;
    json_object(j, NULL);
    json_array(j, "organisations");
    TRY(freshness_organisations(ctx, freshness_organisation_json, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "getFreshness",
     .method = GET,
     .path = N "/freshness",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "getFreshnessOfDays",
     .method = GET,
     .path = N "/freshness/days",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = days},
    {.op = "getFreshnessOfOrganisations",
     .method = GET,
     .path = N "/freshness/organisations",
     .who = MAY_SEE_ORGANISATIONS,
     .tx = PG_TX_READ,
     .run = organisations},
};

const struct routes freshness_routes = {NULL, API, table, COUNT(table)};
