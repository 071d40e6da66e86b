#include "resources/exchange/exchange.h"

enum { CODE_MAX = 40, WORDS_MAX = 200 };

static enum err list_own(struct ctx *ctx, const struct exchange_kind *kind)
{
    struct paged cards = {0};

    if (!ctx->who.subject || ctx->who.client)
        return ERR_NO_SESSION;
    TRY(page_read(ctx, "mi", &cards.page));
    cards.json = page_begin(ctx);
    TRY(exchange_own(ctx, kind, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

enum err exchange_list(struct ctx *ctx, const struct exchange_kind *kind)
{
    struct paged cards = {0};
    struct exchange_wish wish = {0};
    bool mine = false;

    ctx_query_flag(ctx, "mine", &mine);
    ctx_query_text(ctx, "category", CODE_MAX, &wish.category);
    ctx_query_text(ctx, "area", CODE_MAX, &wish.area);
    ctx_query_text(ctx, "q", WORDS_MAX, &wish.words);
    if (mine)
        return list_own(ctx, kind);
    TRY(page_read(ctx, "mi", &cards.page));
    if (!ctx->who.subject) { /* members see more: what they get is nobody else's */
        ctx->out.cache = CACHE_PUBLIC;
        ctx->out.cors = true;
    }
    cards.json = page_begin(ctx);
    TRY(exchange_newest(ctx, kind, &wish, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

enum err exchange_list_waiting(struct ctx *ctx)
{
    struct paged cards = {0};

    TRY(page_read(ctx, "ti", &cards.page));
    cards.json = page_begin(ctx);
    TRY(exchange_worklist(ctx, &cards.page, cards_add, &cards));
    return page_finish(ctx, cards.json, &cards.page);
}

static void add_balance(struct pg_row row, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "category", pg_text(row, "category"));
    json_raw(j, "asks", pg_text(row, "asks"));
    json_raw(j, "offers", pg_text(row, "offers"));
    json_end(j);
}

enum err exchange_show_balance(struct ctx *ctx)
{
    struct json *j;

    ctx->out.cache = CACHE_PUBLIC;
    ctx->out.cors = true;
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "items");
    TRY(exchange_balance(ctx, add_balance, j));
    json_end(j);
    json_end(j);
    return json_done(j);
}
