/* A noun with its article and its names: "de kantine van VV Ruwaard".  Only for announcement/.
 */
#ifndef ANNOUNCEMENT_PHRASE_H
#define ANNOUNCEMENT_PHRASE_H

#include <stdbool.h>

#include "announcement/tokens.h"

extern const char phrase_articles[];

/* Is word i nothing else yet? */
bool phrase_is_free(const struct tokens *, size_t i);

/* A capital that is of a name, and not of a sentence or a month. */
bool phrase_is_name(const struct tokens *, size_t i);

/* Does a quote open before word i? */
bool phrase_is_quoted(const struct tokens *, size_t i);

/* May a phrase go on with word i? */
bool phrase_goes_on(const struct tokens *, size_t i);

/* Does a phrase that ends with the word stand by itself there? */
bool phrase_ends_apart(const struct tokens *, size_t last);

bool phrase_begins_noun(const struct tokens *, size_t i);

/* Somebody who does something, and not where it is done: "organiseert", "zoekt". */
bool phrase_does_something(const struct token *next);

/* The last word of the phrase that begins at i; linked: also after "van", "aan", "achter". */
size_t phrase_end(const struct tokens *, size_t i, bool linked);

#endif
