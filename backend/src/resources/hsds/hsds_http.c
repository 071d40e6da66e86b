#include "resources/hsds/hsds.h"

#include "base/text.h"

enum { PAGE_SIZE = 50, PAGE_MOST = 100, PAGES_MOST = 100000 };

/* Outcomes in the order of the reply. */
static const char *const outcomes[] = {"added", "changed", "unchanged",
                                       "kept",  "refused", "noted"};

struct report {
    struct json *json;
    int64_t count[COUNT(outcomes)];
};

static void add(const struct hsds_line *l, void *arg)
{
    struct report *r = arg;

    for (size_t i = 0; i < COUNT(outcomes); i++)
        r->count[i] += text_equal(outcomes[i], l->outcome);
    json_object(r->json, NULL);
    json_text(r->json, "file", l->file);
    json_int(r->json, "line", l->line);
    json_text(r->json, "id", l->id);
    json_text(r->json, "outcome", l->outcome);
    json_text(r->json, "member", l->member);
    json_text(r->json, "code", l->code);
    json_end(r->json);
}

static enum err import(struct ctx *ctx)
{
    const struct json_value *value;
    const char *detail = NULL;
    struct report r = {0};
    bool skip = false, dry = false;

    ctx_query_flag(ctx, "skipFaulty", &skip);
    ctx_query_flag(ctx, "dryRun", &dry);
    TRY(ctx_query_done(ctx));
    if (json_parse_large(ctx->mem, ctx->in.body, ctx->in.body_len, HSDS_VALUES_MAX, &value,
                         &detail) != ERR_OK)
        return ctx_fail(ctx, ERR_BAD_JSON, "%s", detail ? detail : "no package");
    r.json = ctx_reply(ctx, 200);
    json_object(r.json, NULL);
    json_array(r.json, "rows");
    TRY(hsds_import(ctx, arena_copy(ctx->mem, ctx->in.body, ctx->in.body_len), skip, dry, add,
                    &r));
    json_end(r.json);
    json_object(r.json, "counts");
    for (size_t i = 0; i < COUNT(outcomes); i++)
        json_int(r.json, outcomes[i], r.count[i]);
    json_end(r.json);
    json_bool(r.json, "saved", !dry && (skip || !r.count[4]));
    json_end(r.json);
    return json_done(r.json);
}

/* Others' programs read this without a token, from any site. */
static void open_reply(struct ctx *ctx, const char *json)
{
    ctx->out.status = 200;
    ctx->out.type = "application/json";
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    buffer_text(&ctx->out.body, json);
}

static enum err services(struct ctx *ctx)
{
    const char *json;
    int page, size;

    ctx_query_int(ctx, "page", 1, 1, PAGES_MOST, &page);
    ctx_query_int(ctx, "per_page", PAGE_SIZE, 1, PAGE_MOST, &size);
    TRY(ctx_query_done(ctx));
    TRY(hsds_services(ctx, page, size, &json));
    open_reply(ctx, json);
    return ERR_OK;
}

static enum err tables(struct ctx *ctx)
{
    const char *json;

    TRY(hsds_tables(ctx, &json));
    open_reply(ctx, json);
    return ERR_OK;
}

static const struct route table[] = {
    {.op = "importDirectory",
     .method = POST,
     .path = N "/directory/_import",
     .who = KEEPERS & ~(unsigned)ORGANISER,
     .tx = PG_TX_WRITE,
     .max_body = HSDS_BODY_MAX,
     .run = import,
     .pool = SLOW,
     .query = "skipFaulty dryRun"},
};

const struct routes hsds_routes = {"directory", API, table, COUNT(table)};

static const struct route open_table[] = {
    {.op = "showHsdsServices",
     .method = GET,
     .path = "/hsds/v3/{neighbourhood}/services",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = services,
     .query = "page per_page"},
    {.op = "showHsdsTables",
     .method = GET,
     .path = "/hsds/v3/{neighbourhood}/tables",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = tables},
};

const struct routes hsds_open_routes = {"directory", "", open_table, COUNT(open_table)};
