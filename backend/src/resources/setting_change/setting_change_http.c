#include "resources/setting_change/setting_change.h"

static void add(const struct setting_change *c, void *arg)
{
    struct paged *w = arg;

    if (page_take(&w->page, c->key))
        setting_change_json(w->json, c);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "n", &w.page));
    w.json = page_begin(ctx);
    TRY(setting_change_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static enum err undo(struct ctx *ctx)
{
    TRY(setting_change_undo(ctx, ctx->in.param[1]));
    settings_expire(ctx->settings);
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "listSettingChanges", .method = GET, .path = N "/setting-changes", .who = ADMINS, .tx = PG_TX_READ, .run = list,
     .query = "limit cursor"},
    {.op = "undoSettingChange", .method = POST, .path = N "/setting-changes/{id}/_undo", .who = ADMINS, .tx = PG_TX_WRITE, .run = undo},
};
// clang-format on

const struct routes setting_change_routes = {NULL, API, table, COUNT(table)};
