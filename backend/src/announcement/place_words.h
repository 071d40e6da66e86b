/* The words that say that something is a place.  Only for announcement/. */
#ifndef ANNOUNCEMENT_PLACE_WORDS_H
#define ANNOUNCEMENT_PLACE_WORDS_H

#include <stdbool.h>

#include "announcement/tokens.h"

/* "kantine", "sporthal", "Lambertuskerk". */
bool place_is_kind(const struct token *);

/* One of those by itself: "zaal", "kerk". */
bool place_is_house(const struct token *);

/* "Dorpsstraat", "Lindelaan". */
bool place_is_street(const struct token *);

#endif
