/* Feast days that a text calls by their name.  Only for announcement/. */
#ifndef ANNOUNCEMENT_FEAST_H
#define ANNOUNCEMENT_FEAST_H

#include "announcement/said.h"

/* The first such day from today on that words from i name ("tweede kerstdag"); how many words
 * it is, 0 for none. */
size_t feast_at(const struct said *, size_t i, int64_t *day);

#endif
