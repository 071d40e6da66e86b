/* The fitting ones of the other side, with why. */
#include "base/text.h"
#include "resources/exchange/exchange.h"

enum { SHOWN = 12 };

struct shown {
    const struct fitting *match;
    const char *id[SHOWN], *card[SHOWN]; /* a card is NULL when it is gone meanwhile */
    size_t n;
};

static void show(struct pg_row row, void *arg)
{
    struct shown *s = arg;

    for (size_t i = 0; i < s->n; i++)
        if (text_equal(s->id[i], pg_text(row, "id")))
            s->card[i] = pg_text(row, "card");
}

static enum err reply_with(struct ctx *ctx, struct shown *s)
{
    struct json *j;

    for (size_t i = 0; i < s->n; i++)
        s->id[i] = s->match[i].id;
    TRY(exchange_cards(ctx, &(struct json_list){.item = s->id, .count = s->n}, show, s));
    j = ctx_reply(ctx, 200);
    json_object(j, NULL);
    json_array(j, "items");
    for (size_t i = 0; i < s->n; i++) {
        if (!s->card[i])
            continue;
        json_object(j, NULL);
        json_raw(j, "card", s->card[i]);
        matching_why_json(j, "why", &s->match[i].verdict);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}

enum err exchange_matches(struct ctx *ctx, const struct exchange_kind *kind)
{
    struct shown shown = {0};
    struct fitting_item item;

    TRY(fitting_item(ctx, ctx->here->id, kind == &exchange_ask ? MATCHING_ASK : MATCHING_OFFER,
                     ctx->in.param[1], &item));
    if (!pg_bool(item.row, "may_see"))
        return ctx_fail(ctx, ERR_NOT_YOURS, "what fits is for who placed it");
    TRY(fitting_find(ctx, &item, &shown.match, &shown.n));
    if (shown.n > SHOWN)
        shown.n = SHOWN;
    return reply_with(ctx, &shown);
}

enum err exchange_show_weights(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);

    json_object(j, NULL);
    json_array(j, "items");
    for (size_t i = 0; i < MATCHING_WEIGHTS; i++) {
        json_object(j, NULL);
        json_text(j, "name", matching_weights_default[i].name);
        json_text(j, "meaning", matching_weights_default[i].dutch);
        json_raw(j, "value", arena_printf(ctx->mem, "%.4g", matching_weights_default[i].value));
        json_end(j);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}
