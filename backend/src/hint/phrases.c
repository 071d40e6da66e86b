#include "hint/phrases.h"

#include <string.h>

/* How many words from i on are this piece of a list: "per_dag" is two; 0 where they are not. */
static size_t piece_at(const struct tokens *t, size_t i, const char *piece, size_t len)
{
    size_t n = 0;

    for (const char *end = piece + len; piece < end; n++) {
        const char *word = i + n < t->n ? t->at[i + n].text : "";
        size_t one = strcspn(piece, "_ "), has = strlen(word);
        bool begin = one > 1 && piece[one - 1] == '*';

        if (begin ? has < one - 1 || memcmp(word, piece, one - 1) != 0
                  : has != one || memcmp(word, piece, one) != 0)
            return 0;
        piece += one + 1;
    }
    return n;
}

size_t phrase_at(const struct tokens *t, size_t i, const char *list)
{
    char first = *t->at[i].text;

    while (*list) {
        if (*list == first) {
            size_t n = piece_at(t, i, list, strcspn(list, " "));

            if (n)
                return n;
        }
        while (*list && *list != ' ')
            list++;
        while (*list == ' ')
            list++;
    }
    return 0;
}

size_t phrase_find(const struct tokens *t, size_t i, size_t end, const char *list, size_t *n)
{
    for (; i < end; i++) {
        *n = phrase_at(t, i, list);
        if (*n)
            return i;
    }
    return end;
}
