/* How words are spelt: their stems, and how many letters two of them differ. */
#ifndef BASE_SPELL_H
#define BASE_SPELL_H

#include <stddef.h>

#include "base/arena.h"

/* Without the tail of a plural or a verb, every doubled letter single: "koken", "kook" → "kok".
 */
const char *spell_stem(struct arena *, const char *word);

/* What spell_changes gives where the lengths differ by more than two, or there are too many. */
enum { SPELL_FAR = 9 };

/* Letters to change, add, leave out or to swap with the next one (Damerau-Levenshtein, adjacent
 * letters). */
size_t spell_changes(const char *, const char *);

#endif
