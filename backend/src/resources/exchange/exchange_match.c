/* The fitting ones of the other side, with why. */
#include <stdlib.h>

#include "base/text.h"
#include "matching/matching.h"
#include "resources/exchange/exchange.h"

enum { CANDIDATES = 200, SHOWN = 12 };

struct side {
    enum matching_side is, other;
    const struct exchange_kind *kind; /* the other one */
};

struct comparing {
    struct ctx *ctx;
    struct side side;
    struct matching_weights weights;
    const char *item;          /* whose counterparts are looked for, */
    struct matching_party one; /* and what of it is compared */
    struct exchange_match match[CANDIDATES];
    size_t n;
};

static struct side side_of(const struct exchange_kind *kind)
{
    return kind == &exchange_ask ? (struct side){MATCHING_ASK, MATCHING_OFFER, &exchange_offer}
                                 : (struct side){MATCHING_OFFER, MATCHING_ASK, &exchange_ask};
}

static uint32_t bits(struct arena *mem, struct pg_row row, const char *column,
                     uint32_t (*bit)(const char *))
{
    size_t n;
    const char **code = pg_array(mem, row, column, &n);
    uint32_t out = 0;

    for (size_t i = 0; i < n; i++)
        out |= bit(code[i]);
    return out;
}

static struct matching_party party_from(struct ctx *ctx, struct pg_row row,
                                        enum matching_side side)
{
    struct matching_party p = {
        .need = matching_read(ctx->mem, side, pg_text(row, "title"), pg_text(row, "text"),
                              pg_text(row, "category"), NULL, 0),
        .when = bits(ctx->mem, row, "times", matching_time),
        .languages = bits(ctx->mem, row, "languages", matching_language),
        .area = pg_text(row, "area"),
    };
    const char *latitude = pg_text(row, "latitude"), *longitude = pg_text(row, "longitude");

    if (latitude && longitude) {
        p.has_position = true;
        p.latitude = strtod(latitude, NULL);
        p.longitude = strtod(longitude, NULL);
    }
    return p;
}

static void compare(struct pg_row row, void *arg)
{
    struct comparing *c = arg;
    const struct matching_party other = party_from(c->ctx, row, c->side.other);
    const bool asks = c->side.is == MATCHING_ASK;
    struct matching_verdict v =
        matching_score(&c->weights, asks ? &c->one : &other, asks ? &other : &c->one);

    if (v.score >= matching_enough && c->n < CANDIDATES)
        c->match[c->n++] =
            (struct exchange_match){pg_text(row, "id"), pg_text(row, "title"), v};
}

static int best_first(const void *a, const void *b)
{
    const double one = ((const struct exchange_match *)a)->verdict.score;
    const double other = ((const struct exchange_match *)b)->verdict.score;

    return (one < other) - (one > other);
}

static enum err find_all(struct comparing *c)
{
    struct ctx *ctx = c->ctx;
    const struct matching_terms terms = matching_terms(ctx->mem, c->one.need);
    const struct json_list wanted = {.item = terms.term, .count = terms.n};
    const char *most = arena_printf(ctx->mem, "%d", CANDIDATES);

    if (terms.n == 0)
        return ERR_OK;
    TRY(exchange_candidates(ctx, c->side.kind, c->item, &wanted, most, compare, c));
    qsort(c->match, c->n, sizeof *c->match, best_first);
    return ERR_OK;
}

enum err exchange_find_matches(struct ctx *ctx, const struct exchange_kind *kind,
                               struct pg_row compared, const struct exchange_match **match,
                               size_t *n)
{
    const struct side side = side_of(kind);
    struct comparing *c = arena_take(ctx->mem, sizeof *c);

    *c = (struct comparing){.ctx = ctx,
                            .side = side,
                            .weights = matching_weights_first(),
                            .item = pg_text(compared, "id"),
                            .one = party_from(ctx, compared, side.is)};
    TRY(find_all(c));
    *match = c->match;
    *n = c->n;
    return ERR_OK;
}

struct shown {
    const struct exchange_match *match;
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
    struct pg_row row;

    TRY(exchange_compared(ctx, kind, ctx->in.param[1], &row));
    if (!pg_bool(row, "may_see"))
        return ctx_fail(ctx, ERR_NOT_YOURS, "what fits is for who placed it");
    TRY(exchange_find_matches(ctx, kind, row, &shown.match, &shown.n));
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
