/* Words as the lexicon has them.  Only for matching/ and the program that makes the lexicon. */
#ifndef MATCHING_STEM_H
#define MATCHING_STEM_H

#include <stdbool.h>

#include "base/arena.h"

/* A word that says nothing by itself: "de", "ik", "graag". */
bool stem_small(const char *word);

/* What forms of one word share: "duiven", "duif" → "duif".  A small word stays as it is, behind
 * "=", so that "was" is not taken for "wassen". */
const char *stem_of(struct arena *, const char *word);

#endif
