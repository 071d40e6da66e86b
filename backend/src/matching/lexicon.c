#include "matching/lexicon.h"

#include <string.h>

#include "base/err.h"
#include "base/spell.h"

enum { SHORTEST_PART = 4, SHORTEST_COMPOUND = 7, SHORTEST_MISSPELT = 6, TWO_MISTAKES = 11 };

/* The first stem that is not before it. */
static int lower_bound(const char *stem)
{
    int low = 0, high = lexicon_stem_count;

    while (low < high) {
        int middle = (low + high) / 2;

        if (strcmp(lexicon_stems[middle].stem, stem) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int find(const char *stem)
{
    int at = lower_bound(stem);

    return at < lexicon_stem_count && strcmp(lexicon_stems[at].stem, stem) == 0 ? at : -1;
}

static int add(struct meant *out, int n, int stem, float sure)
{
    if (stem < 0 || n == MEANT_MOST)
        return n;
    out[n] = (struct meant){stem, sure};
    return n + 1;
}

/* "vertaalt", "gemaakt", "laptops", "bloemetje", "huske": another form of a known word. */
static int find_form(struct arena *mem, const char *stem)
{
    static const char *const tails[] = {"etje", "tje", "pje", "kje", "je", "s",    "t", "d",
                                        "st",   "end", "er",  "ing", "ke", "ster", "n", "k"};
    size_t len = strlen(stem);
    int found = -1;

    for (size_t i = 0; i < COUNT(tails) && found < 0; i++) {
        size_t tail = strlen(tails[i]);

        if (len >= tail + 3 && memcmp(stem + len - tail, tails[i], tail) == 0)
            found = find(arena_copy(mem, stem, len - tail));
    }
    if (found < 0 && len > 5 && strncmp(stem, "ge", 2) == 0) {
        found = find(stem + 2);
        if (found < 0)
            found = find(arena_copy(mem, stem + 2, len - 3));
    }
    return found;
}

/* The head of a compound, without the letters that join it to the tail. */
static int find_head(struct arena *mem, const char *stem, size_t len)
{
    static const char *const joints[] = {"", "s", "e", "en", "n", "r"};

    for (size_t i = 0; i < COUNT(joints); i++) {
        size_t joint = strlen(joints[i]);

        if (len >= joint + 3 && memcmp(stem + len - joint, joints[i], joint) == 0) {
            int found = find(arena_copy(mem, stem, len - joint));

            if (found >= 0)
                return found;
        }
    }
    return -1;
}

static int find_parts(struct arena *mem, const char *stem, struct meant *out)
{
    size_t len = strlen(stem);
    int n = 0;

    if (len < SHORTEST_COMPOUND)
        return 0;
    for (size_t i = 3; i + SHORTEST_PART <= len && n == 0; i++) {
        n = add(out, n, find(stem + i), 0.75F);
        if (n)
            n = add(out, n, find_head(mem, stem, i), 0.6F);
    }
    for (size_t i = len - 3; i >= SHORTEST_PART && n == 0; i--)
        n = add(out, n, find_head(mem, stem, i), 0.55F);
    return n;
}

/* Of the stems that begin with the same letter the nearest one, if it is near enough. */
static int find_misspelt(const char *stem)
{
    size_t len = strlen(stem), most = len >= TWO_MISTAKES ? 2 : 1, best = most + 1;
    char first[2] = {stem[0], '\0'};
    int found = -1;

    if (len < SHORTEST_MISSPELT)
        return -1;
    for (int i = lower_bound(first);
         i < lexicon_stem_count && lexicon_stems[i].stem[0] == stem[0]; i++) {
        size_t other = strlen(lexicon_stems[i].stem), changes;

        if (other + most < len || len + most < other || other < SHORTEST_MISSPELT)
            continue;
        changes = spell_changes(stem, lexicon_stems[i].stem);
        if (changes < best) {
            best = changes;
            found = i;
        }
    }
    return found;
}

static size_t same_letters(const char *a, const char *b)
{
    size_t n = 0;

    while (a[n] && a[n] == b[n])
        n++;
    return n;
}

/* In languages of many tails "zakupach" is "zakupy": of the stems that go on otherwise only at
 * their end, the one that shares most. */
static int find_begun(struct arena *mem, const char *stem)
{
    enum { SHARED = 5, REST = 3 };
    size_t len = strlen(stem), best = SHARED - 1;
    int found = -1;

    if (len <= SHARED)
        return -1;
    for (int i = lower_bound(arena_copy(mem, stem, SHARED));
         i < lexicon_stem_count && strncmp(lexicon_stems[i].stem, stem, SHARED) == 0; i++) {
        size_t same = same_letters(stem, lexicon_stems[i].stem);

        if (same > best && len <= same + REST && strlen(lexicon_stems[i].stem) <= same + REST) {
            best = same;
            found = i;
        }
    }
    return found;
}

int lexicon_meant(struct arena *mem, const char *stem, struct meant out[static MEANT_MOST])
{
    int n = add(out, 0, find(stem), 1);

    if (n || stem[0] == '=')
        return n;
    n = add(out, 0, find_form(mem, stem), 0.9F);
    if (!n)
        n = find_parts(mem, stem, out);
    if (!n)
        n = add(out, 0, find_misspelt(stem), 0.7F);
    if (!n)
        n = add(out, 0, find_begun(mem, stem), 0.5F);
    return n;
}
