/* Days and months with a typing error in them.  Only for announcement/. */
#ifndef ANNOUNCEMENT_SPELLING_H
#define ANNOUNCEMENT_SPELLING_H

#include "base/arena.h"

/* The day of the week, also with a part of the day behind it, or the month that a word of lower
 * case letters is, but for one letter too many, too few, another one, or two that changed
 * places; NULL where it is none, or right. */
const char *spelling_mend(struct arena *, const char *word);

#endif
