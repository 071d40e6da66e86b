#include "commons/cursor.h"
#include "resources/source/source.h"

enum { MAY_SEE = ORGANISER | PROFESSIONAL | ADMINS };

struct listing {
    struct json *j;
    struct page *page;
};

static void add(struct pg_row row, void *arg)
{
    struct listing *l = arg;

    if (page_take(l->page, (struct cursor){{pg_text(row, "created"), pg_text(row, "id")}}))
        source_json(l->j, row);
}

static enum err list(struct ctx *ctx)
{
    struct page page;
    struct json *j;

    TRY(page_read(ctx, "mi", &page));
    j = page_begin(ctx);
    TRY(source_newest(ctx, &page, add, &(struct listing){j, &page}));
    ctx->out.cache = CACHE_PRIVATE;
    return page_finish(ctx, j, &page);
}

static const struct route table[] = {
    {.op = "listSources",
     .method = GET,
     .path = N "/sources",
     .who = MAY_SEE,
     .tx = PG_TX_READ,
     .run = list,
     .query = "limit cursor"},
};

const struct routes source_routes = {"activities", API, table, COUNT(table)};
