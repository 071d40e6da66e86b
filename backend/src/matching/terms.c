#include "matching/category.h"
#include "matching/lexicon.h"
#include "matching/matching.h"

enum { TERMS_MOST = 40 };

struct matching_terms matching_terms(struct arena *mem, const struct matching_need *need)
{
    const float concept_least = 0.15F, category_least = 0.3F;
    struct matching_terms out = {.term = arena_take(mem, TERMS_MOST * sizeof *out.term)};

    for (int i = 0; i < CATEGORIES && out.n < TERMS_MOST; i++)
        if (need->category[i] >= category_least)
            out.term[out.n++] = arena_printf(mem, "category:%s", category_code(i));
    for (size_t i = 0; i < need->nmeaning && out.n < TERMS_MOST; i++)
        if (need->meaning[i].weight >= concept_least)
            out.term[out.n++] = arena_printf(mem, "concept:%s",
                                             lexicon_concepts[need->meaning[i].concept].name);
    for (size_t i = 0; i < need->nstem && out.n < TERMS_MOST; i++)
        if (need->stem[i].weight > 0.6F)
            out.term[out.n++] = need->stem[i].text;
    return out;
}

size_t matching_categories(const struct matching_need *need, const char **code, size_t most)
{
    const float least = 0.3F;
    bool taken[CATEGORIES] = {false};
    size_t n = 0;

    for (int best = 0; best >= 0 && n < most;) {
        best = -1;
        for (int i = 0; i < CATEGORIES; i++)
            if (!taken[i] && need->category[i] >= least &&
                (best < 0 || need->category[i] > need->category[best]))
                best = i;
        if (best >= 0) {
            taken[best] = true;
            code[n++] = category_code(best);
        }
    }
    return n;
}
