#include "announcement/spelling.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/err.h"

enum { SHORTEST = 5 }; /* in a shorter word one letter makes another one */

/* Is b what is left of a when one letter of it goes? */
static bool lacks_one(const char *a, const char *b)
{
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return *a && strcmp(a + 1, b) == 0;
}

static bool one_apart(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);

    if (n != m)
        return n > m ? lacks_one(a, b) : lacks_one(b, a);
    while (*a && *a == *b) {
        a++;
        b++;
    }
    if (!*a)
        return false;
    if (strcmp(a + 1, b + 1) == 0)
        return true;
    return a[0] == b[1] && a[1] == b[0] && strcmp(a + 2, b + 2) == 0;
}

static const char *mend(const char *word)
{
    static const char *const names[] = {
        "maandag", "dinsdag",  "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "januari", "februari", "augustus", "september", "oktober", "november", "december"};

    if (strlen(word) < SHORTEST)
        return NULL;
    for (size_t i = 0; i < COUNT(names); i++) {
        size_t n = strlen(names[i]);

        /* "zondags" is right. */
        if (word[0] == names[i][0] && strncmp(word, names[i], n) != 0 &&
            one_apart(word, names[i]))
            return names[i];
    }
    return NULL;
}

const char *spelling_mend(struct arena *mem, const char *word)
{
    static const char *const tails[] = {"",        "ochtenden", "ochtend", "middagen", "middag",
                                        "avonden", "avond",     "morgen",  "en",       "s"};
    size_t length = strlen(word);

    /* "augustus" is right. */
    if (strcmp(word, "augustus") == 0)
        return NULL;
    for (size_t i = 0; i < COUNT(tails); i++) {
        size_t n = strlen(tails[i]);
        const char *mended = length > n && strcmp(word + length - n, tails[i]) == 0
                                 ? mend(arena_copy(mem, word, length - n))
                                 : NULL;

        if (mended && (!n || strchr("mdwvz", *mended)))
            return arena_printf(mem, "%s%s", mended, tails[i]);
    }
    return NULL;
}
