#include "commons/item_view.h"
#include "resources/place/place.h"

enum { BODY_MAX = 65536, CORRECTION_BODY = 8192 };

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct place p;
    struct json *j;

    TRY(place_find(ctx, id, &p));
    j = ctx_reply(ctx, status);
    ctx->out.version = p.life.version;
    place_json(j, &p, ctx->who.subject != NULL);
    return json_done(j);
}

static enum err get(struct ctx *ctx)
{
    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    TRY(reply_with(ctx, 200, ctx->in.param[1]));
    item_view_count(ctx, "place", ctx->in.param[1]);
    return ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    const struct pictures none = {0};
    struct place_draft draft = place_blank;
    const char *id;

    TRY(ctx_read(ctx, place_fields, COUNT(place_fields), &draft));
    TRY(pictures_settle(ctx->mem, &none, &draft.pictures, &ctx->fault));
    TRY(place_insert(ctx, &draft, &id));
    TRY(extras_keep(ctx, "place", id, draft.extras));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct place old;
    struct place_draft draft;

    TRY(place_find(ctx, ctx->in.param[1], &old));
    TRY(life_check(ctx, &old.life));
    draft = old.is;
    TRY(ctx_merge(ctx, place_fields, COUNT(place_fields), &draft));
    TRY(pictures_settle(ctx->mem, &old.is.pictures, &draft.pictures, &ctx->fault));
    TRY(place_update(ctx, &old, &draft));
    TRY(extras_keep(ctx, "place", old.id, draft.extras));
    return reply_with(ctx, 200, old.id);
}

static enum err archive(struct ctx *ctx) { return item_archive(ctx, &place_kind); }

static enum err confirm(struct ctx *ctx) { return item_confirm(ctx, &place_kind); }

static enum err correct(struct ctx *ctx) { return item_correct(ctx, &place_kind); }

static const struct route table[] = {
    {.op = "listPlaces",
     .method = GET,
     .path = N "/places",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = place_list,
     .query = "q accessible organisation freshness limit cursor"},
    {.op = "createPlace",
     .method = POST,
     .path = N "/places",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = post,
     .creates = true},
    {.op = "getPlace",
     .method = GET,
     .path = N "/places/{id}",
     .who = EVERYONE,
     .tx = PG_TX_PUBLIC,
     .run = get},
    {.op = "changePlace",
     .method = PATCH,
     .path = N "/places/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .max_body = BODY_MAX,
     .run = patch},
    {.op = "archivePlace",
     .method = DELETE,
     .path = N "/places/{id}",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = archive},
    {.op = "confirmPlace",
     .method = POST,
     .path = N "/places/{id}/confirmations",
     .who = KEEPERS,
     .tx = PG_TX_WRITE,
     .run = confirm},
    {.op = "correctPlace",
     .method = POST,
     .path = N "/places/{id}/corrections",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = CORRECTION_BODY,
     .run = correct},
};

const struct routes place_routes = {"directory", API, table, COUNT(table)};
