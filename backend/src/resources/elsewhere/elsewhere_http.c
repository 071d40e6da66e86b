#include "resources/elsewhere/elsewhere.h"

enum { BODY_MAX = 16384, KEEP = KEEPERS & ~(unsigned)ORGANISER };

static void add(struct pg_row row, void *arg)
{
    struct paged *cards = arg;

    if (page_take(&cards->page, (struct cursor){{pg_text(row, "key"), pg_text(row, "id")}}))
        json_raw(cards->json, NULL, pg_text(row, "card"));
}

static enum err list(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "ti", &cards.page));
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    cards.json = page_begin(ctx);
    TRY(elsewhere_by_name(ctx, &cards.page, add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct elsewhere e;
    struct json *j;

    TRY(elsewhere_find(ctx, id, &e));
    j = ctx_reply(ctx, status);
    ctx->out.version = e.life.version;
    elsewhere_json(j, &e, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    return reply_with(ctx, 200, ctx->in.param[1]);
}

static enum err post(struct ctx *ctx)
{
    struct elsewhere_draft draft = {0};
    const char *id;

    TRY(ctx_read(ctx, elsewhere_fields, COUNT(elsewhere_fields), &draft));
    TRY(elsewhere_insert(ctx, &draft, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct elsewhere old;
    struct elsewhere_draft draft;

    TRY(elsewhere_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, elsewhere_fields, COUNT(elsewhere_fields), &draft));
    TRY(elsewhere_update(ctx, &old, &draft));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &elsewhere_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &elsewhere_kind); }

// clang-format off
static const struct route table[] = {
    {.op = "listElsewhere", .method = GET, .path = N "/elsewhere", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = list,
     .query = "limit cursor"},
    {.op = "createElsewhere", .method = POST, .path = N "/elsewhere", .who = KEEP, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = post, .creates = true},
    {.op = "getElsewhere", .method = GET, .path = N "/elsewhere/{id}", .who = EVERYONE, .tx = PG_TX_PUBLIC, .run = get},
    {.op = "changeElsewhere", .method = PATCH, .path = N "/elsewhere/{id}", .who = KEEP, .tx = PG_TX_WRITE,
     .max_body = BODY_MAX, .run = patch},
    {.op = "archiveElsewhere", .method = DELETE, .path = N "/elsewhere/{id}", .who = KEEP, .tx = PG_TX_WRITE, .run = archive},
    {.op = "confirmElsewhere", .method = POST, .path = N "/elsewhere/{id}/confirmations", .who = KEEP, .tx = PG_TX_WRITE,
     .run = confirm},
};
// clang-format on

const struct routes elsewhere_routes = {"elsewhere", API, table, COUNT(table)};
