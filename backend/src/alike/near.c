#include "alike/near.h"

#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"
#include "base/spell.h"

enum { TAIL_MOST = 4 };

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static bool begins(const char *word, const char *with)
{
    return strncmp(word, with, strlen(with)) == 0;
}

static bool ends(const char *word, const char *with)
{
    size_t n = strlen(word), m = strlen(with);

    return n >= m && memcmp(word + n - m, with, m) == 0;
}

static size_t same_letters(const char *a, const char *b)
{
    size_t n = 0;

    while (a[n] && a[n] == b[n])
        n++;
    return n;
}

/* The letters after those that both begin with, in the longer one: many are another word. */
static size_t rest_of(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);

    return (n > m ? n : m) - same_letters(a, b);
}

static bool is_cut_of(const struct term *a, const struct term *b)
{
    return a->cut && strlen(a->text) >= 3 && begins(b->text, a->text);
}

/* "afval", "afhal": one other consonant makes another word of a short one; a vowel, or a letter
 * too many or too few, is a mistake. */
static bool is_misspelt(const char *s, const char *t)
{
    enum { SHORT = 6 };
    static const char vowels[] = "aeiouy";
    size_t n = strlen(s), at = same_letters(s, t);

    if (n < 5 || strlen(t) < 5 || spell_changes(s, t) > 1)
        return false;
    return n > SHORT || n != strlen(t) || strcmp(s + at + 1, t + at + 1) != 0 ||
           (strchr(vowels, s[at]) && strchr(vowels, t[at]));
}

/* One begins with the other: "dart", "dartclub"; "mannen" is not in "mantelzorg". */
static double begun(const struct term *a, const struct term *b)
{
    const struct term *word = strlen(a->stem) < strlen(b->stem) ? a : b;
    bool is_short = strlen(word->stem) < 4;

    if (rest_of(a->stem, b->stem) > TAIL_MOST)
        return is_short && lexicon_audience(word->text) ? 0 : 0.5;
    return is_short ? 0.6 : 0.8;
}

double near_word(const struct term *a, const struct term *b)
{
    const char *s = a->stem, *t = b->stem;
    size_t m = least(strlen(s), strlen(t));

    if (strcmp(s, t) == 0)
        return 1;
    if (is_cut_of(a, b) || is_cut_of(b, a))
        return 0.9;
    if (a->topic && b->topic && lexicon_topics_agree(a->topic, b->topic))
        return 0.8;
    if (is_misspelt(s, t))
        return 0.9;
    if (m >= 8 && *s == *t && spell_changes(s, t) <= 2)
        return 0.85;
    if (m >= 3 && (begins(s, t) || begins(t, s)))
        return begun(a, b);
    if (m >= 4 && (ends(s, t) || ends(t, s)))
        return 0.5;
    return same_letters(s, t) >= 5 && rest_of(s, t) <= TAIL_MOST ? 0.7 : 0;
}

bool near_same(const struct term *a, const struct term *b)
{
    size_t m = least(strlen(a->text), strlen(b->text));

    return strcmp(a->stem, b->stem) == 0 || (m >= 5 && spell_changes(a->text, b->text) <= 1) ||
           (m >= 9 && *a->text == *b->text && spell_changes(a->text, b->text) <= 2);
}

bool near_told(const struct term *a, const struct term *b)
{
    return near_same(a, b) || (a->topic && a->topic == b->topic);
}

bool near_joined(const char *a, const char *b)
{
    size_t m = least(strlen(a), strlen(b));

    return *a &&
           (strcmp(a, b) == 0 || (m >= 6 && spell_changes(a, b) <= (m / 8 > 1 ? m / 8 : 1)));
}

static bool same_compound(const char *s, const char *t)
{
    size_t n = strlen(s), m = strlen(t);

    if (strcmp(s, t) == 0)
        return n >= 5;
    if (least(n, m) < 7)
        return false;
    return spell_changes(s, t) <= 2 ||
           ((begins(s, t) || begins(t, s)) && n <= m + 3 && m <= n + 3);
}

bool near_put_together(struct arena *mem, const struct term *word, const struct term *first,
                       const struct term *second)
{
    const char *as_is = arena_printf(mem, "%s%s", first->text, second->text);
    const char *bare = arena_printf(mem, "%s%s", first->stem, second->stem);

    return same_compound(word->stem, spell_stem(mem, as_is)) ||
           (strlen(first->stem) >= 4 && strlen(second->stem) >= 4 &&
            same_compound(word->stem, bare));
}

double near_most(const struct term *word, const struct list *l)
{
    double best = 0;

    for (size_t i = 0; i < l->n && best < 1; i++) {
        double near = near_word(word, &l->at[i]);

        best = near > best ? near : best;
    }
    return best;
}

double near_overlap(const struct list *a, const struct list *b)
{
    double sum = 0;

    for (size_t i = 0; i < a->n; i++)
        sum += near_most(&a->at[i], b);
    return sum;
}

bool near_among(const struct term *word, const struct list *l)
{
    for (size_t i = 0; i < l->n; i++)
        if (near_same(word, &l->at[i]))
            return true;
    return false;
}

bool near_any(const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        if (near_among(&a->at[i], b))
            return true;
    return false;
}

/* "haard", "hard": the same but for letters that are there twice. */
static bool same_but_doubled(const char *a, const char *b)
{
    while (*a && *a == *b) {
        while (a[1] == *a)
            a++;
        while (b[1] == *b)
            b++;
        a++;
        b++;
    }
    return !*a && !*b;
}

static bool same_name(const struct term *a, const struct term *b)
{
    size_t n = strlen(a->text), m = strlen(b->text);

    if (n > m)
        return same_name(b, a);
    return same_but_doubled(a->text, b->text) ||
           (n >= 5 && spell_changes(a->text, b->text) <= 1) ||
           (n >= 9 && *a->text == *b->text && spell_changes(a->text, b->text) <= 2) ||
           (begins(b->text, a->text) &&
            (strcmp(b->text + n, "s") == 0 || strcmp(b->text + n, "en") == 0));
}

bool near_any_name(const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n; j++)
            if (same_name(&a->at[i], &b->at[j]))
                return true;
    return false;
}
