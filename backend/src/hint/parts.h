/* Each finds the first of its kind.  Only for hint/. */
#ifndef HINT_PARTS_H
#define HINT_PARTS_H

#include <stdbool.h>

#include "hint/tokens.h"

/* The first and the last word of what was found. */
struct stretch {
    size_t first, last;
};

bool hint_scam(const struct tokens *, struct stretch *);
/* A swindle that is on no list, by what swindles have in common. */
bool hint_signs(const struct tokens *, struct stretch *);
bool hint_iban(const struct tokens *, struct stretch *);
bool hint_phone(const struct tokens *, struct stretch *);
bool hint_email(const struct tokens *, struct stretch *);
bool hint_address(const struct tokens *, struct stretch *);
bool hint_link(const struct tokens *, struct stretch *);

/* Is the word a place where everybody may come? */
bool hint_public(const struct token *);

#endif
