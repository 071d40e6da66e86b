/* What a text says no to. */
#include <string.h>

#include "matching/reading.h"

static const char no_words[] =
    " niet nie geen nooit niks niets not no never nie bez yok degil ";

static bool says_no(const struct token *t) { return token_among(t, no_words); }

/* "geen probleem", "geen moeite": says no to nothing. */
static bool is_no_objection(const struct reading *r, size_t i)
{
    return i + 1 < r->n &&
           token_among(&r->token[i + 1],
                       " probleem moeite punt bezwaar geld dank zorgen kunst idee reden geduld "
                       "oordeel boze haast verplichting vragen gehoor rijbewijs auto ");
}

/* "niet meer", "niet zo", "niet alleen": not what is denied here. */
static bool is_weak(const struct reading *r, size_t i)
{
    return i + 1 < r->n &&
           token_among(&r->token[i + 1],
                       " erg vervelend bang te alleen zo duur ver vies schrikken "
                       "schrikt zeuren verkeerd slecht gek hoger ");
}

/* Speaks of somebody else: "voor wie niet meer zelf kan fietsen", "als u niet kunt komen". */
static bool speaks_of_others(const struct reading *r, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (token_among(
                &r->token[i],
                " wie die mensen u uw je jij jouw jullie iemand iedereen niemand als ouderen "
                "anderen kinderen who people you your "))
            return true;
    return false;
}

static void deny(struct reading *r, size_t from, size_t to, float how)
{
    for (size_t i = from; i < to; i++)
        if (!(r->token[i].denied > how))
            r->token[i].denied = how;
}

/* "geen" says no to what comes after it; "niet" to what the speaker has said before. */
static void look_at_clause(struct reading *r, size_t from, size_t to)
{
    bool offer = r->need->side == MATCHING_OFFER;

    for (size_t i = from; i < to; i++) {
        if (!says_no(&r->token[i]) || is_no_objection(r, i) || is_weak(r, i))
            continue;
        if (token_is(r, i, "geen") || token_is(r, i, "no")) {
            /* Who asks may lack it: "ze heeft geen jas". */
            if (offer)
                deny(r, i + 1, to < i + 5 ? to : i + 5, 1);
            else if (i == from)
                deny(r, i + 1, to < i + 3 ? to : i + 3, 0.5F);
        } else if (offer && !speaks_of_others(r, from, to)) {
            deny(r, from, to, 0.9F);
        }
    }
}

void denial_mark(struct reading *r)
{
    for (size_t from = 0, to; from < r->n; from = to) {
        for (to = from + 1; to < r->n && r->token[to].clause == r->token[from].clause; to++)
            ;
        look_at_clause(r, from, to);
    }
}
