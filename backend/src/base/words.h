/* Text cut into plain words. */
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { WORDS_MOST = 400 };

/* One word or number: lower case, without accents. */
struct word {
    const char *text;
    bool number;
    bool capital;    /* begins with one */
    bool letter;     /* is one capital by itself, as in "groep B" */
    bool name;       /* a capital in the middle of a sentence */
    bool short_form; /* "JGZ": all capitals */
    bool aside;      /* stands between brackets */
    bool plus;       /* "50+" */
    bool amount;     /* a number that is a time or a price: "19.00", "€ 10" */
    char before;     /* the character in front, as far as it is ASCII */
    char after;
};

struct words {
    struct word *word;
    size_t n;
};

/* All words of a text (NULL: none), the first WORDS_MOST of them. */
struct words *words_of(struct arena *, const char *text);

/* Is there a word i, and is it this one? */
bool words_say(const struct words *, size_t i, const char *text);

#endif
