/* The words that say that something is a place.  Only for announcement/. */
#ifndef ANNOUNCEMENT_PLACE_WORDS_H
#define ANNOUNCEMENT_PLACE_WORDS_H

#include <stdbool.h>

#include "announcement/tokens.h"

/* "kantine", "sporthal", "Lambertuskerk". */
bool place_is_kind(const struct token *);

/* Who may be somewhere, and is no place: "bestuur", "heren". */
bool place_is_people(const struct token *);

/* "Dorpsstraat", "Lindelaan". */
bool place_is_street(const struct token *);

#endif
