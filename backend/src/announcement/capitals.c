#include "announcement/capitals.h"

#include <ctype.h>

/* In capitals throughout, and more than an abbreviation. */
static bool shouts(const struct tokens *out, size_t i)
{
    const struct token *t = &out->at[i];

    for (size_t at = t->from; at < t->to; at++)
        if (islower((unsigned char)out->text[at]))
            return false;
    return isalpha((unsigned char)t->word[0]);
}

/* Where three words on end are in capitals, a capital says nothing. */
static void lower_shouting(struct tokens *out)
{
    enum { ENOUGH = 3 };

    for (size_t i = 0; i < out->n;) {
        size_t end = i, words = 0;

        while (end < out->n &&
               (shouts(out, end) || !isalpha((unsigned char)out->at[end].word[0])))
            words += shouts(out, end++);
        for (; i < end; i++)
            out->at[i].capital = out->at[i].capital && words < ENOUGH;
        i = end + (end == i);
    }
}

/* Where a text has no capital, but for its first letter, names have none either. */
static void find_small(struct tokens *out)
{
    size_t capitals = 0;

    for (size_t i = 1; i < out->n; i++)
        capitals += out->at[i].capital && out->at[i - 1].mark != MARK_STOP;
    for (size_t i = 0; i < out->n; i++)
        out->at[i].small = capitals == 0;
}

void capitals_read(struct tokens *out)
{
    lower_shouting(out);
    find_small(out);
}
