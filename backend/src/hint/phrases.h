/* Lists of words and of several words: "western_union" is two, "betal*" how one begins.  Only
 * for hint/. */
#ifndef HINT_PHRASES_H
#define HINT_PHRASES_H

#include <stddef.h>

#include "hint/tokens.h"

/* How many words from i on are one of the list; 0 where none is. */
size_t phrase_at(const struct tokens *, size_t i, const char *list);

/* The first word from i on, before end, that is one of a list, or end; *n: how many words. */
size_t phrase_find(const struct tokens *, size_t i, size_t end, const char *list, size_t *n);

#endif
