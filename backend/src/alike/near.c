#include "alike/near.h"

#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"

enum { LETTERS_MOST = 63, FAR = 9, TAIL_MOST = 4 };

const char *near_stem(struct arena *mem, const char *word)
{
    static const char *const tails[] = {"jes", "en", "es", "s", "je", "e"};
    size_t len = strlen(word), n = 0;
    char *out = arena_copy(mem, word, len);

    for (size_t i = 0; i < COUNT(tails); i++) {
        size_t tail = strlen(tails[i]);

        if (len >= tail + 3 && memcmp(out + len - tail, tails[i], tail) == 0) {
            len -= tail;
            break;
        }
    }
    for (size_t i = 0; i < len; i++)
        if (n == 0 || out[i] != out[n - 1])
            out[n++] = out[i];
    out[n] = '\0';
    return out;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Letters to change, add or leave out; FAR where the lengths differ by more than two or there
 * are too many (Levenshtein). */
static size_t changes(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    size_t row[LETTERS_MOST + 1];

    if (n > LETTERS_MOST || m > LETTERS_MOST || n > m + 2 || m > n + 2)
        return FAR;
    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t corner = row[0];

        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t above = row[j];

            row[j] = least(least(row[j - 1] + 1, above + 1), corner + (a[i - 1] != b[j - 1]));
            corner = above;
        }
    }
    return row[m];
}

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

double near_word(struct arena *mem, const char *a, const char *b)
{
    const char *s = near_stem(mem, a), *t = near_stem(mem, b);
    size_t m = least(strlen(s), strlen(t));
    int group = lexicon_group(s);

    if (strcmp(s, t) == 0)
        return 1;
    if (group && group == lexicon_group(t))
        return 0.8;
    if (m >= 5 && changes(s, t) <= 1)
        return 0.9;
    if (m >= 8 && changes(s, t) <= 2)
        return 0.85;
    if (m >= 3 && (begins(s, t) || begins(t, s)))
        return rest_of(s, t) > TAIL_MOST ? 0.5 : m >= 4 ? 0.8 : 0.6;
    if (m >= 4 && (ends(s, t) || ends(t, s)))
        return 0.5;
    return same_letters(s, t) >= 5 && rest_of(s, t) <= TAIL_MOST ? 0.7 : 0;
}

bool near_same(struct arena *mem, const char *a, const char *b)
{
    size_t m = least(strlen(a), strlen(b));

    return strcmp(near_stem(mem, a), near_stem(mem, b)) == 0 ||
           (m >= 5 && changes(a, b) <= 1) || (m >= 9 && changes(a, b) <= 2);
}

bool near_told(struct arena *mem, const char *a, const char *b)
{
    int group = lexicon_group(near_stem(mem, a));

    return near_same(mem, a, b) || (group && group == lexicon_group(near_stem(mem, b)));
}

bool near_joined(const char *a, const char *b)
{
    size_t m = least(strlen(a), strlen(b));

    return *a && (strcmp(a, b) == 0 || (m >= 6 && changes(a, b) <= (m / 8 > 1 ? m / 8 : 1)));
}

bool near_put_together(struct arena *mem, const char *word, const char *first,
                       const char *second)
{
    const char *s = near_stem(mem, word);
    const char *t = near_stem(mem, arena_printf(mem, "%s%s", first, second));
    size_t n = strlen(s), m = strlen(t);

    if (strcmp(s, t) == 0)
        return n >= 5;
    if (least(n, m) < 7)
        return false;
    return changes(s, t) <= 2 || ((begins(s, t) || begins(t, s)) && n <= m + 3 && m <= n + 3);
}

double near_overlap(struct arena *mem, const struct list *a, const struct list *b)
{
    double sum = 0;

    for (size_t i = 0; i < a->n; i++) {
        double best = 0;

        for (size_t j = 0; j < b->n && best < 1; j++) {
            double near = near_word(mem, a->text[i], b->text[j]);

            best = near > best ? near : best;
        }
        sum += best;
    }
    return sum;
}

bool near_any(struct arena *mem, const struct list *a, const struct list *b)
{
    for (size_t i = 0; i < a->n; i++)
        for (size_t j = 0; j < b->n; j++)
            if (near_same(mem, a->text[i], b->text[j]))
                return true;
    return false;
}
