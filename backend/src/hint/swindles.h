/* The swindles that are known.  Only for hint/. */
#ifndef HINT_SWINDLES_H
#define HINT_SWINDLES_H

#include <stddef.h>

enum { SWINDLE_LISTS = 4 };

/* What must stand in a text, of each list one, not far apart; and what must not
 * stand there at all.  "western_union" is two words, "betal*" how one begins. */
struct swindle {
    const char *all[SWINDLE_LISTS];
    const char *unless;
};

/* The one of this number, or NULL past the last. */
const struct swindle *swindle(size_t);

/* Of these, those who pretend to be somebody: a relative, a bank, a lover. */
const struct swindle *swindle_guise(size_t);

/* And those of lately. */
const struct swindle *swindle_new(size_t);

#endif
