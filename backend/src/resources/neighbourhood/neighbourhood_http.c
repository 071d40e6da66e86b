#include "base/text.h"
#include "commons/constraint.h"
#include "resources/neighbourhood/neighbourhood.h"

enum { BODY = 4096 };

static void add(const struct neighbourhood *n, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{n->name, n->slug}};

    if (page_take(&w->page, key))
        neighbourhood_card(w->json, n);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "tt", &w.page));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    w.json = page_begin(ctx);
    TRY(neighbourhood_all(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err get(struct ctx *ctx)
{
    struct neighbourhood n;
    struct json *j;

    TRY(neighbourhood_find(ctx, &n));
    j = ctx_reply(ctx, 200);
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    neighbourhood_json(j, &n);
    return json_done(j);
}

/* Of constraints that are no field of the body by their name. */
static void blame(struct ctx *ctx, const struct neighbourhood_draft *d)
{
    const char *constraint = pg_constraint(ctx->db);

    if (text_equal(constraint, "neighbourhood_slug_reserved"))
        fault_field(&ctx->fault, "/slug", "unsupported");
    else if (text_equal(constraint, "person_email_invalid"))
        fault_field(&ctx->fault, d->admin_residents ? "/adminResidents" : "/adminProfessionals",
                    "invalid");
}

static enum err post(struct ctx *ctx)
{
    struct neighbourhood_draft draft = {0};
    struct neighbourhood n;
    struct json *j;
    enum err err;

    TRY(ctx_read(ctx, neighbourhood_fields, COUNT(neighbourhood_fields), &draft));
    if (!draft.latitude != !draft.longitude)
        return ctx_fail_field(ctx, draft.latitude ? "/longitude" : "/latitude", "required");
    err = neighbourhood_make(ctx, &draft);
    if (err == ERR_NOT_FOUND)
        return ctx_fail_field(ctx, "/like", "not_found");
    blame(ctx, &draft);
    TRY(constraint_fail(ctx, err, "neighbourhood"));
    TRY(neighbourhood_find(ctx, &n));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, n.slug);
    j = ctx_reply(ctx, 201);
    neighbourhood_card(j, &n);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "listNeighbourhoods",
     .method = GET,
     .path = "/neighbourhoods",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = list,
     .query = "limit cursor"},
    {.op = "createNeighbourhood",
     .method = POST,
     .path = "/neighbourhoods",
     .who = OPERATOR,
     .tx = PG_TX_WRITE,
     .max_body = BODY,
     .run = post,
     .pool = SLOW},
    {.op = "getNeighbourhood",
     .method = GET,
     .path = N,
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
};

const struct routes neighbourhood_routes = {NULL, API, table, COUNT(table)};
