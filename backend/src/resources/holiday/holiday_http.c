#include "resources/holiday/holiday.h"

#include "base/text.h"

enum { BODY = 1024 };

static enum err reply_with(struct ctx *ctx, int status, const char *id)
{
    struct holiday h;
    struct json *j;

    TRY(holiday_find(ctx, id, &h));
    j = ctx_reply(ctx, status);
    ctx->out.version = h.version;
    holiday_json(j, &h);
    return json_done(j);
}

static void add(const struct holiday *h, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{h->day, h->id}};

    if (page_take(&w->page, key))
        holiday_json(w->json, h);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "ni", &w.page));
    w.json = page_begin(ctx);
    TRY(holiday_all(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static void add_change(const struct holiday_change *c, void *j) { holiday_change_json(j, c); }

static enum err changes(struct ctx *ctx)
{
    struct json *j = page_begin(ctx);

    TRY(holiday_changes(ctx, add_change, j));
    return page_whole(j);
}

static enum err get(struct ctx *ctx) { return reply_with(ctx, 200, ctx->in.param[1]); }

static enum err post(struct ctx *ctx)
{
    struct holiday_draft d = {0};
    const char *id;

    TRY(ctx_read(ctx, holiday_fields, COUNT(holiday_fields), &d));
    TRY(holiday_insert(ctx, &d, &id));
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    return reply_with(ctx, 201, id);
}

static enum err patch(struct ctx *ctx)
{
    struct holiday old;
    struct holiday_draft d;
    const char *version;

    TRY(holiday_find(ctx, ctx->in.param[1], &old));
    TRY(ctx_version(ctx, &version));
    d = old.is;
    TRY(ctx_merge(ctx, holiday_fields, COUNT(holiday_fields), &d));
    if (!text_equal(d.region, old.is.region))
        return ctx_fail_field(ctx, "/region", "not_yours");
    if (!text_equal(version, old.version))
        return ERR_STALE;
    TRY(holiday_update(ctx, &old, &d));
    return reply_with(ctx, 200, old.id);
}

static enum err take_away(struct ctx *ctx)
{
    struct holiday h;
    const char *version;

    TRY(holiday_find(ctx, ctx->in.param[1], &h));
    TRY(ctx_version(ctx, &version));
    if (!text_equal(version, h.version))
        return ERR_STALE;
    TRY(holiday_delete(ctx, &h));
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "listHolidays", .method = GET, .path = N "/holidays", .who = ADMINS, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "createHoliday", .method = POST, .path = N "/holidays", .who = ADMINS, .tx = PG_TX_WRITE, .max_body = BODY, .run = post,
     .creates = true},
    {.op = "listHolidayChanges", .method = GET, .path = N "/holiday-changes", .who = ADMINS, .tx = PG_TX_READ, .run = changes},
    {.op = "getHoliday", .method = GET, .path = N "/holidays/{id}", .who = ADMINS, .tx = PG_TX_READ, .run = get},
    {.op = "changeHoliday", .method = PATCH, .path = N "/holidays/{id}", .who = ADMINS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = patch},
    {.op = "removeHoliday", .method = DELETE, .path = N "/holidays/{id}", .who = ADMINS, .tx = PG_TX_WRITE, .run = take_away},
};
// clang-format on

const struct routes holiday_routes = {NULL, API, table, COUNT(table)};
