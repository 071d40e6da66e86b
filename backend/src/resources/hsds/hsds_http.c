#include "resources/hsds/hsds.h"

#include "base/text.h"

enum { PAGE_SIZE = 50, PAGE_MOST = 100, PAGES_MOST = 100000 };

enum { REFUSED = 4 };

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
    json_text(r->json, "name", l->name);
    json_text(r->json, "outcome", l->outcome);
    json_text(r->json, "member", l->member);
    json_text(r->json, "code", l->code);
    json_end(r->json);
}

/* A package whose tables are the texts of files. */
static bool of_texts(const struct json_value *package)
{
    if (package->type == JSON_OBJECT)
        for (const struct json_value *v = package->child; v; v = v->next)
            if (v->type == JSON_STRING &&
                (text_ends(v->name, ".csv") || text_ends(v->name, ".tsv")))
                return true;
    return false;
}

static enum err package_of(struct ctx *ctx, const char **json, const char **reason)
{
    const struct json_value *package;
    const char *detail = NULL;

    if (text_equal(ctx->in.content_type, "application/zip"))
        return hsds_read(ctx, ctx->in.body, ctx->in.body_len, json, reason);
    if (json_parse_large(ctx->mem, ctx->in.body, ctx->in.body_len, HSDS_VALUES_MAX, &package,
                         &detail) != ERR_OK)
        return ctx_fail(ctx, ERR_BAD_JSON, "%s", detail ? detail : "no package");
    if (of_texts(package))
        return hsds_read(ctx, ctx->in.body, ctx->in.body_len, json, reason);
    *json = arena_copy(ctx->mem, ctx->in.body, ctx->in.body_len);
    *reason = NULL;
    return ERR_OK;
}

static enum err import(struct ctx *ctx)
{
    const char *json = NULL, *reason = NULL;
    struct report r = {0};
    bool skip = false, dry = false;

    ctx_query_flag(ctx, "skipFaulty", &skip);
    ctx_query_flag(ctx, "dryRun", &dry);
    TRY(ctx_query_done(ctx));
    TRY(package_of(ctx, &json, &reason));
    r.json = ctx_reply(ctx, 200);
    json_object(r.json, NULL);
    json_text(r.json, "reason", reason);
    json_array(r.json, "rows");
    if (!reason)
        TRY(hsds_import(ctx, json, skip, dry, add, &r));
    json_end(r.json);
    json_object(r.json, "counts");
    for (size_t i = 0; i < COUNT(outcomes); i++)
        json_int(r.json, outcomes[i], r.count[i]);
    json_end(r.json);
    json_bool(r.json, "saved", !reason && !dry && (skip || !r.count[REFUSED]));
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

static enum err package(struct ctx *ctx)
{
    struct pack_file *file;
    size_t n;

    TRY(hsds_files(ctx, &file, &n));
    ctx->out.status = 200;
    ctx->out.type = "application/zip";
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return pack_write(ctx->mem, file, n, &ctx->out.body);
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
     .query = "skipFaulty dryRun",
     .body_type = "application/json application/zip"},
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
    {.op = "showHsdsPackage",
     .method = GET,
     .path = "/hsds/v3/{neighbourhood}/package",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = package},
};

const struct routes hsds_open_routes = {"directory", "", open_table, COUNT(open_table)};
