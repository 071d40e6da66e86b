/* Where in a text an expression of the lexicon is said. */
#include <math.h>

#include "matching/reading.h"

/* How surely token i stands for the stem; 0: not at all. */
static float stands_for(const struct reading *r, size_t i, int stem)
{
    for (int k = 0; k < r->token[i].nmeant; k++)
        if (r->token[i].meant[k].stem == stem)
            return r->token[i].meant[k].sure;
    return 0;
}

/* How surely a stem is said next to token *at, at most one word further, on (1) or back (-1);
 * moves *at there. */
static float said_beside(const struct reading *r, size_t *at, int way, int stem)
{
    enum { SKIP = 2 };

    for (int step = 1; step <= SKIP; step++) {
        size_t i = *at + (size_t)(way * step);
        float sure = i < r->n ? stands_for(r, i, stem) : 0;

        if (sure > 0) {
            *at = i;
            return sure;
        }
    }
    return 0;
}

/* An expression in its order, of which token at is word k. */
static float said_from(const struct reading *r, size_t at, const struct expression *e, int k)
{
    float sure = stands_for(r, at, e->word[k]);
    size_t back = at, on = at;

    for (int i = k - 1; i >= 0 && sure > 0; i--)
        sure = fminf(sure, said_beside(r, &back, -1, e->word[i]));
    for (int i = k + 1; i < e->words && sure > 0; i++)
        sure = fminf(sure, said_beside(r, &on, 1, e->word[i]));
    return sure;
}

static float said_in_order(const struct reading *r, size_t at, const struct expression *e)
{
    float sure = 0;

    for (int k = 0; k < e->words; k++)
        sure = fmaxf(sure, said_from(r, at, e, k));
    return sure;
}

/* All words of an expression around a token in its sentence, in any order. */
static float said_around(const struct reading *r, size_t at, const struct expression *e)
{
    enum { AROUND = 6 };
    size_t from = at > AROUND ? at - AROUND : 0;
    size_t to = at + AROUND < r->n ? at + AROUND : r->n - 1;
    float sure = 1;

    for (int k = 0; k < e->words && sure > 0; k++) {
        float best = 0;

        for (size_t i = from; i <= to; i++)
            if (r->token[i].sentence == r->token[at].sentence)
                best = fmaxf(best, stands_for(r, i, e->word[k]));
        sure = fminf(sure, best);
    }
    return sure;
}

float said_here(const struct reading *r, size_t at, const struct expression *e, float sure)
{
    if (e->words == 1)
        return sure;
    return e->in_order ? said_in_order(r, at, e) : said_around(r, at, e);
}
