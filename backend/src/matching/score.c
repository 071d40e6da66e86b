#include <math.h>
#include <string.h>

#include "base/text.h"
#include "matching/category.h"
#include "matching/lexicon.h"
#include "matching/matching.h"
#include "matching/told.h"

static void add_reason(struct matching_verdict *v, enum matching_why why, const char *detail)
{
    if (v->nreasons < MATCHING_REASONS_MOST)
        v->reason[v->nreasons++] = (struct matching_reason){why, detail};
}

/* How much they mean the same, 0 to 1: the cosine of what they mean. */
static double same_thing(struct matching_verdict *v, const struct matching_need *a,
                         const struct matching_need *b)
{
    float sum = 0, most = 0;
    int which = -1;

    for (size_t i = 0, j = 0; i < a->nmeaning && j < b->nmeaning;) {
        if (a->meaning[i].concept < b->meaning[j].concept) {
            i++;
        } else if (a->meaning[i].concept > b->meaning[j].concept) {
            j++;
        } else {
            float both = a->meaning[i].weight * b->meaning[j].weight;

            if (a->meaning[i].weight < 0 && b->meaning[j].weight < 0)
                both = 0;
            sum += both;
            if (both > most) {
                most = both;
                which = a->meaning[i].concept;
            }
            i++;
            j++;
        }
    }
    if (which >= 0 && most > 0.05F)
        add_reason(v, MATCHING_WHY_SAME, lexicon_concepts[which].name);
    return (double)(sum / fmaxf(a->length * b->length, 0.3F));
}

static double same_category(struct matching_verdict *v, const struct matching_need *a,
                            const struct matching_need *b)
{
    float sum = 0, most = 0;
    int which = 0;

    for (int i = 0; i < CATEGORIES; i++) {
        float both = a->category[i] * b->category[i];

        sum += both;
        if (both > most) {
            most = both;
            which = i;
        }
    }
    if (most > 0.2F)
        add_reason(v, MATCHING_WHY_CATEGORY, category_code(which));
    return (double)(sum / fmaxf(a->category_length * b->category_length, 0.1F));
}

static double same_words(struct matching_verdict *v, const struct matching_need *a,
                         const struct matching_need *b)
{
    double sum = 0;
    const char *word = NULL;

    for (size_t i = 0, j = 0; i < a->nstem && j < b->nstem;) {
        if (a->stem[i].hash < b->stem[j].hash) {
            i++;
        } else if (a->stem[i].hash > b->stem[j].hash) {
            j++;
        } else {
            sum += (double)a->stem[i].weight;
            word = a->stem[i].text;
            i++;
            j++;
        }
    }
    if (word)
        add_reason(v, MATCHING_WHY_WORDS, word);
    return 1 - exp(-sum);
}

static double by_time(struct matching_verdict *v, const struct matching_weights *w,
                      const struct matching_party *a, const struct matching_party *b)
{
    uint32_t one = (a->when ? a->when : a->need->when) & ~a->need->never;
    uint32_t other = (b->when ? b->when : b->need->when) & ~b->need->never;
    bool sure = a->when && b->when;

    if (!one && a->need->never && b->when)
        one = ~a->need->never;
    if (!other && b->need->never)
        other = 0x1fffff & ~b->need->never;
    if (!one || !other)
        return 0;
    if (!(one & other))
        return w->value[MATCHING_NO_TIME] * (sure ? 1 : 0.7);
    add_reason(v, MATCHING_WHY_TIME, told_time(one & other));
    return w->value[MATCHING_TIME];
}

static double by_language(struct matching_verdict *v, const struct matching_weights *w,
                          const struct matching_party *a, const struct matching_party *b)
{
    uint32_t dutch = matching_language("nl");
    uint32_t wanted = a->languages | (a->languages & dutch ? 0 : a->need->languages);
    uint32_t spoken = b->languages | b->need->languages;
    uint32_t shared = (a->languages | a->need->languages) & spoken & ~dutch;

    if (shared) {
        add_reason(v, MATCHING_WHY_LANGUAGE, told_language(shared));
        return w->value[MATCHING_OTHER_LANGUAGE] * (wanted & dutch ? 0.5 : 1);
    }
    if (!a->languages || wanted & dutch)
        return a->languages && b->languages && !(wanted & spoken)
                   ? w->value[MATCHING_NO_LANGUAGE]
                   : 0;
    return w->value[MATCHING_NO_LANGUAGE] * (b->languages ? 1 : 0.5);
}

static double metres(const struct matching_party *a, const struct matching_party *b)
{
    const double degree = 111320, radians = 0.017453292519943295;
    double north = (a->latitude - b->latitude) * degree;
    double east = (a->longitude - b->longitude) * degree * cos(a->latitude * radians);

    return sqrt(north * north + east * east);
}

/* 1 next door, 0 at a kilometre and a half or unknown, -1 from five on. */
static double nearness(const struct matching_party *a, const struct matching_party *b)
{
    const double middle = 1500, far = 5000;
    double apart;

    if (a->has_position && b->has_position) {
        apart = metres(a, b);
        return apart < middle ? 1 - apart / middle
                              : -fmin(1, (apart - middle) / (far - middle));
    }
    return a->area && text_equal(a->area, b->area) ? 1 : 0;
}

/* Help that is given by telephone or over the internet is as near from anywhere. */
static bool is_from_afar(const struct matching_need *n)
{
    for (size_t i = 0; i < n->nmeaning; i++)
        if (n->meaning[i].weight > 0.5F &&
            (strcmp(lexicon_concepts[n->meaning[i].concept].name, "telefooncirkel") == 0 ||
             strcmp(lexicon_concepts[n->meaning[i].concept].name, "online bestellen") == 0))
            return true;
    return false;
}

static double by_distance(struct matching_verdict *v, const struct matching_weights *w,
                          const struct matching_party *a, const struct matching_party *b)
{
    double near = nearness(a, b), share = is_from_afar(a->need) ? 0.25 : 1;

    if (near > 0.3)
        add_reason(v, MATCHING_WHY_NEAR, NULL);
    return share * (near > 0 ? near * w->value[MATCHING_NEAR] : -near * w->value[MATCHING_FAR]);
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80');
}

/* Is one of the words of a name the one of this hash? */
static bool has_word(const char *name, uint64_t hash)
{
    enum { LONGEST = 60 };
    char word[LONGEST];
    size_t n = 0;

    for (;; name++) {
        if (is_letter(*name) && n < LONGEST) {
            word[n++] = (char)(*name >= 'A' && *name <= 'Z' ? *name | ' ' : *name);
            continue;
        }
        if (n && text_hash(word, n) == hash)
            return true;
        if (!*name)
            return false;
        n = 0;
    }
}

/* Is the offer for other places than where the ask is? */
static bool is_elsewhere(const struct matching_party *ask, const struct matching_need *offer)
{
    for (size_t i = 0; ask->area && i < offer->nonly; i++)
        if (has_word(ask->area, offer->only[i]))
            return false;
    return ask->area && offer->nonly > 0;
}

static double by_wish(struct matching_verdict *v, const struct matching_weights *w,
                      const struct matching_need *a, const struct matching_need *b)
{
    if (!a->wishes || !b->wishes)
        return 0;
    if (!(a->wishes & b->wishes))
        return -w->value[MATCHING_WISH];
    add_reason(v, MATCHING_WHY_WISH, NULL);
    return w->value[MATCHING_WISH];
}

struct matching_verdict matching_score(const struct matching_weights *w,
                                       const struct matching_party *ask,
                                       const struct matching_party *offer)
{
    const struct matching_need *a = ask->need, *b = offer->need;
    struct matching_verdict v = {0};

    if (offer->paused || ask->paused)
        return v;
    v.score = w->value[MATCHING_SAME] * same_thing(&v, a, b);
    v.score += w->value[MATCHING_CATEGORY] * same_category(&v, a, b);
    v.score += w->value[MATCHING_WORDS] * same_words(&v, a, b);
    v.score += by_time(&v, w, ask, offer);
    v.score += by_language(&v, w, ask, offer);
    v.score += by_distance(&v, w, ask, offer);
    v.score += by_wish(&v, w, a, b);
    if (is_elsewhere(ask, b))
        v.score += w->value[MATCHING_ELSEWHERE];
    if (b->stopped)
        v.score += w->value[MATCHING_STOPPED];
    return v;
}
