#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/text.h"
#include "matching/category.h"
#include "matching/matching.h"
#include "matching/reading.h"
#include "matching/stem.h"

enum { STEM_SHORTEST = 4 };

bool token_is(const struct reading *r, size_t i, const char *text)
{
    return i < r->n && strcmp(r->token[i].text, text) == 0;
}

bool token_among(const struct token *t, const char *words)
{
    size_t len = strlen(t->text);

    for (const char *at = strstr(words, t->text); at; at = strstr(at + 1, t->text))
        if (at > words && at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* What the moderators' synonyms say the word means, or the word. */
static const char *said_as(const char *word, const struct matching_synonym *synonyms, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(word, synonyms[i].word) == 0)
            return synonyms[i].means;
    return word;
}

static bool ends_sentence(char after) { return after && strchr(".!?;\n", after); }

static bool ends_clause(char after) { return after && strchr(",:()-", after); }

static void add_words(struct reading *r, const struct words *w, bool title,
                      const struct matching_synonym *synonyms, size_t nsynonyms)
{
    int sentence = r->n ? r->token[r->n - 1].sentence + 1 : 0;
    int clause = r->n ? r->token[r->n - 1].clause + 1 : 0;

    for (size_t i = 0; i < w->n; i++) {
        struct token *t = &r->token[r->n++];

        *t = (struct token){.text = w->word[i].text,
                            .stem =
                                stem_of(r->mem, said_as(w->word[i].text, synonyms, nsynonyms)),
                            .sentence = sentence,
                            .clause = clause,
                            .title = title,
                            .capital = w->word[i].capital,
                            .number = w->word[i].number};
        t->nmeant = lexicon_meant(r->mem, t->stem, t->meant);
        sentence += ends_sentence(w->word[i].after);
        clause += ends_sentence(w->word[i].after) || ends_clause(w->word[i].after);
    }
}

/* What the other side would say counts for less. */
static float side_weight(const struct reading *r, const struct expression *e)
{
    bool other = (e->side == SAID_BY_ASK && r->need->side == MATCHING_OFFER) ||
                 (e->side == SAID_BY_OFFER && r->need->side == MATCHING_ASK);

    return other ? 0.3F : 1;
}

/* Adds what the expressions say that begin with what a token stands for. */
static void add_meant(const struct reading *r, size_t at, float *yes, float *no)
{
    const struct token *t = &r->token[at];
    float place = t->title ? 1.2F : 1;

    for (int k = 0; k < t->nmeant; k++) {
        const struct stem_entry *s = &lexicon_stems[t->meant[k].stem];

        for (int32_t i = s->first; i < s->first + s->count; i++) {
            const struct expression *e = &lexicon_expressions[i];
            float sure = said_here(r, at, e, t->meant[k].sure);
            float weight = sure * place * e->weight * side_weight(r, e);

            yes[e->concept] += weight * (1 - t->denied);
            no[e->concept] += weight * t->denied;
        }
    }
}

/* What is said in the words of something else is meant a little too: who speaks of a puddle
 * under the sink may be helped by whoever speaks of drains. */
static void add_kin(struct arena *mem, float *weight)
{
    const float kin = 0.6F / 1000;
    float *more = arena_take(mem, (size_t)lexicon_concept_count * sizeof *more);

    for (int i = 0; i < lexicon_concept_count; i++)
        for (int k = 0; weight[i] > 0 && k < lexicon_concept_count; k++)
            more[k] += kin * weight[i] * (float)lexicon_kinship[i * lexicon_concept_count + k];
    for (int i = 0; i < lexicon_concept_count; i++)
        weight[i] += more[i];
}

static void sum_categories(struct matching_need *need, const float *weight,
                           const char *category)
{
    int told = category_of(category);
    float sum = 0;

    for (int i = 0; i < lexicon_concept_count; i++)
        need->category[category_of(lexicon_concepts[i].category)] += weight[i];
    for (int i = 0; i < CATEGORIES; i++)
        sum += need->category[i];
    for (int i = 0; i < CATEGORIES; i++)
        need->category[i] /= fmaxf(sum, 1);
    if (told >= 0)
        need->category[told] += 1;
    for (int i = 0; i < CATEGORIES; i++)
        need->category_length += need->category[i] * need->category[i];
    need->category_length = sqrtf(need->category_length);
}

static void keep_meaning(struct reading *r, const float *yes, const float *no)
{
    struct matching_need *need = r->need;
    struct matching_meaning *all =
        arena_take(r->mem, (size_t)lexicon_concept_count * sizeof *all);
    float length = 0;

    for (int i = 0; i < lexicon_concept_count; i++) {
        float share = need->category[category_of(lexicon_concepts[i].category)];
        float weight = (1 - expf(-0.6F * yes[i])) * (1 + fminf(share, 1));

        weight -= fminf(0.7F * no[i], 1);
        if (fabsf(weight) < 0.02F)
            continue;
        all[need->nmeaning++] = (struct matching_meaning){i, weight};
        if (weight > 0)
            length += weight * weight;
    }
    /* Who offers much fits one thing of it nearly as well. */
    need->length = powf(sqrtf(length), need->side == MATCHING_OFFER ? 0.9F : 1);
    need->meaning = arena_take(r->keep, (need->nmeaning + 1) * sizeof *all);
    if (need->nmeaning)
        memcpy(need->meaning, all, need->nmeaning * sizeof *all);
}

static int by_hash(const void *a, const void *b)
{
    uint64_t x = ((const struct matching_stem *)a)->hash;
    uint64_t y = ((const struct matching_stem *)b)->hash;

    return (x > y) - (x < y);
}

/* The words that say something, each once; a word that the lexicon knows weighs less here. */
static void keep_stems(struct reading *r)
{
    struct matching_need *need = r->need;
    size_t kept = 0;

    need->stem = arena_take(r->keep, (r->n + 1) * sizeof *need->stem);
    for (size_t i = 0; i < r->n; i++) {
        const struct token *t = &r->token[i];
        size_t len = strlen(t->stem);

        if (t->stem[0] != '=' && len >= STEM_SHORTEST && !t->number && !(t->denied > 0))
            need->stem[need->nstem++] = (struct matching_stem){text_hash(t->stem, len), t->stem,
                                                               t->nmeant ? 0.5F : 0.8F};
    }
    qsort(need->stem, need->nstem, sizeof *need->stem, by_hash);
    for (size_t i = 0; i < need->nstem; i++)
        if (kept == 0 || need->stem[i].hash != need->stem[kept - 1].hash)
            need->stem[kept++] = need->stem[i];
    need->nstem = kept;
    for (size_t i = 0; i < kept; i++)
        need->stem[i].text = arena_text(r->keep, need->stem[i].text);
}

const struct matching_need *
matching_read(struct arena *mem, enum matching_side side, const char *title, const char *text,
              const char *category, const struct matching_synonym *synonyms, size_t nsynonyms)
{
    struct arena *scratch = arena_new();
    struct reading r = {.mem = scratch, .keep = mem, .need = arena_take(mem, sizeof *r.need)};
    const struct words *head = words_of(scratch, title), *body = words_of(scratch, text);
    float *yes = arena_take(scratch, (size_t)lexicon_concept_count * sizeof *yes);
    float *no = arena_take(scratch, (size_t)lexicon_concept_count * sizeof *no);

    r.need->side = side;
    r.token = arena_take(scratch, (head->n + body->n + 1) * sizeof *r.token);
    add_words(&r, head, true, synonyms, nsynonyms);
    add_words(&r, body, false, synonyms, nsynonyms);
    denial_mark(&r);
    for (size_t i = 0; i < r.n; i++)
        add_meant(&r, i, yes, no);
    add_kin(scratch, yes);
    sum_categories(r.need, yes, category);
    keep_meaning(&r, yes, no);
    keep_stems(&r);
    told_read(&r);
    arena_free(scratch);
    return r.need;
}
