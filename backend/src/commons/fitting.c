#include "commons/fitting.h"

#include <stdlib.h>

#include "base/text.h"
#include "fitting_sql.h"

enum { CANDIDATES = 200 };

struct comparing {
    struct ctx *ctx;
    enum matching_side side; /* of the one */
    struct matching_weights weights;
    struct matching_party one;
    struct fitting found[CANDIDATES];
    size_t n;
};

static const char *kind_of(enum matching_side side)
{
    return side == MATCHING_ASK ? "ask" : "offer";
}

static enum matching_side other_side(enum matching_side side)
{
    return side == MATCHING_ASK ? MATCHING_OFFER : MATCHING_ASK;
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
    const struct matching_party other = party_from(c->ctx, row, other_side(c->side));
    const bool asks = c->side == MATCHING_ASK;
    struct matching_verdict v =
        matching_score(&c->weights, asks ? &c->one : &other, asks ? &other : &c->one);

    if (v.score >= matching_enough && c->n < CANDIDATES)
        c->found[c->n++] = (struct fitting){pg_text(row, "id"), pg_text(row, "title"), v};
}

static int best_first(const void *a, const void *b)
{
    const double one = ((const struct fitting *)a)->verdict.score;
    const double other = ((const struct fitting *)b)->verdict.score;

    return (one < other) - (one > other);
}

enum err fitting_item(struct ctx *ctx, const char *neighbourhood, enum matching_side side,
                      const char *id, struct fitting_item *item)
{
    *item = (struct fitting_item){.neighbourhood = neighbourhood, .side = side};
    return pg_one(ctx->db, &sql_fitting_item, PG_ARGS(neighbourhood, id, kind_of(side)),
                  &item->row);
}

static enum err compare_all(struct comparing *c, const struct fitting_item *item)
{
    struct arena *mem = c->ctx->mem;
    const struct matching_terms terms = matching_terms(mem, c->one.need);

    if (terms.n == 0)
        return ERR_OK;
    TRY(pg_each(c->ctx->db, &sql_fitting_candidates,
                PG_ARGS(item->neighbourhood, kind_of(other_side(item->side)),
                        text_pg_array(mem, terms.term, terms.n),
                        arena_printf(mem, "%d", CANDIDATES), pg_text(item->row, "id")),
                compare, c));
    qsort(c->found, c->n, sizeof *c->found, best_first);
    return ERR_OK;
}

enum err fitting_find(struct ctx *ctx, const struct fitting_item *item,
                      const struct fitting **found, size_t *n)
{
    struct comparing *c = arena_take(ctx->mem, sizeof *c);

    *c = (struct comparing){.ctx = ctx,
                            .side = item->side,
                            .weights = matching_weights_first(),
                            .one = party_from(ctx, item->row, item->side)};
    TRY(compare_all(c, item));
    *found = c->found;
    *n = c->n;
    return ERR_OK;
}
