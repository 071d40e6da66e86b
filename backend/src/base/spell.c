#include "base/spell.h"

#include <string.h>

#include "base/err.h"

enum { LETTERS_MOST = 63 };

const char *spell_stem(struct arena *mem, const char *word)
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

size_t spell_changes(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b);
    size_t rows[3][LETTERS_MOST + 1], *older = rows[0], *before = rows[1], *now = rows[2];

    if (n > LETTERS_MOST || m > LETTERS_MOST || n > m + 2 || m > n + 2)
        return SPELL_FAR;
    for (size_t j = 0; j <= m; j++)
        before[j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t *spare = older;

        now[0] = i;
        for (size_t j = 1; j <= m; j++) {
            now[j] =
                least(least(before[j], now[j - 1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = least(now[j], older[j - 2] + 1);
        }
        older = before;
        before = now;
        now = spare;
    }
    return before[m];
}
