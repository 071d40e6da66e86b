#include "resources/correction/correction.h"

#include "commons/correction.h"

enum { STAFF = CONNECTOR | HOST | PROFESSIONAL | ADMINS };

static void add(struct pg_row row, void *arg)
{
    struct paged *w = arg;
    const struct cursor key = {{pg_text(row, "created"), pg_text(row, "id")}};

    if (!page_take(&w->page, key))
        return;
    json_object(w->json, NULL);
    correction_members(w->json, row);
    json_text(w->json, "kind", pg_text(row, "kind"));
    json_object(w->json, "item");
    json_text(w->json, "id", pg_text(row, "item_id"));
    json_text(w->json, "title", pg_text(row, "title"));
    json_text(w->json, "address", pg_text(row, "address"));
    json_end(w->json);
    json_end(w->json);
}

static enum err list(struct ctx *ctx)
{
    struct paged w = {0};

    TRY(page_read(ctx, "mi", &w.page));
    w.json = page_begin(ctx);
    TRY(correction_newest(ctx, &w.page, add, &w));
    return page_finish(ctx, w.json, &w.page);
}

static const struct route table[] = {
    {.op = "listCorrections",
     .method = GET,
     .path = N "/corrections",
     .who = STAFF,
     .tx = PG_TX_READ,
     .run = list,
     .query = "limit cursor"},
};

const struct routes correction_routes = {NULL, API, table, COUNT(table)};
