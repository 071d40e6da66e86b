/* A text cut into plain words.  Only for concern/. */
#ifndef CONCERN_WORDS_H
#define CONCERN_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* One word or number, where it stands. */
struct word {
    const char *text; /* small letters without accents, apostrophes or three in a row */
    size_t from, to;  /* bytes of the text */
    bool stop;        /* a sentence ends after it */
};

struct words {
    struct word *at;
    size_t n;
};

/* All words of a text. */
struct words words_read(struct arena *, const char *text);

/* A word's end as it is compared, in place: what is written otherwise but sounds the same is
 * one ("wordt" and "word", "zitte" and "zitten"). */
void word_fold(char *word);

#endif
