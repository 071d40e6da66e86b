/* What person.c puts together. Only for hint/. */
#ifndef HINT_PERSON_PARTS_H
#define HINT_PERSON_PARTS_H

#include <stdbool.h>

#include "hint/parts.h"

/* Each finds the first of its kind. */
bool person_number(const struct tokens *, struct stretch *);
bool person_birth(const struct tokens *, struct stretch *);
bool person_name(const struct tokens *, struct stretch *);

/* Is the word a first name that is hardly anything else ("Annie"), one that is also a word
 * ("Roos"), a surname that many have, or does it end as surnames do ("Wisniewski")? */
bool person_first(const struct token *);
bool person_first_or_word(const struct token *);
bool person_surname(const struct token *);
bool person_surname_end(const struct token *);

#endif
