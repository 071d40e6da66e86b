/* The concepts of concepts.txt as they are built in.  Only for matching/. */
#ifndef MATCHING_LEXICON_H
#define MATCHING_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum { LEXICON_WORDS = 6 };

struct concept {
    const char *name;
    const char *category;
};

enum expression_side { SAID_BY_BOTH, SAID_BY_ASK, SAID_BY_OFFER };

struct expression {
    int16_t word[LEXICON_WORDS]; /* stems, in the order they are said */
    uint8_t words;
    uint8_t side;
    bool in_order; /* has small words: holds only in this order */
    int16_t concept;
    float weight;
};

/* Where the expressions are that a stem is the most telling word of. */
struct stem_entry {
    const char *stem;
    int32_t first, count;
};

extern const struct concept lexicon_concepts[];
extern const int lexicon_concept_count;

/* How much concept a is said in the words of b, in thousandths, at a * count + b; 0 of itself.
 */
extern const uint16_t lexicon_kinship[];

extern const struct expression lexicon_expressions[];
extern const struct stem_entry lexicon_stems[]; /* in the order of strcmp */
extern const int lexicon_stem_count;

/* A stem that a word stands for, and how surely. */
struct meant {
    int stem;
    float sure;
};

enum { MEANT_MOST = 4 };

/* The stems of the lexicon that a word may stand for: itself, another form, the parts of a
 * compound, or what it is a misspelling of.  Returns how many. */
int lexicon_meant(struct arena *, const char *stem, struct meant[static MEANT_MOST]);

#endif
