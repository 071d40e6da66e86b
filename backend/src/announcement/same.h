/* Do two announcements say the same?  For measuring the rules against a labelled set. */
#ifndef ANNOUNCEMENT_SAME_H
#define ANNOUNCEMENT_SAME_H

#include <stdbool.h>

#include "base/arena.h"

/* All of them: NULL is the same as NULL only. */

/* Two moments of RFC 3339; a date is its midnight, and what has no zone is Dutch. */
bool same_moment(struct arena *, const char *a, const char *b);

/* Two RRULEs by what they mean: the order of the parts, an interval of one and the day that
 * the beginning says already make no difference.  Each goes with its own start, or NULL. */
bool same_rule(struct arena *, const char *a, const char *start_a, const char *b,
               const char *start_b);

/* Two amounts: "1.5" is "1.50". */
bool same_price(const char *a, const char *b);

/* Two names: without regard to capitals, marks, spaces and articles. */
bool same_name(struct arena *, const char *a, const char *b);

/* Two places: names, or one a name and the other that name with its address ("De Haard",
 * "De Haard, Ruwaardsingel 5"). */
bool same_place(struct arena *, const char *a, const char *b);

/* Two titles: the same words in any order, articles and prepositions aside. */
bool same_title(struct arena *, const char *a, const char *b);

#endif
