/* For whom an activity is, and at which level.  Only for alike/. */
#ifndef ALIKE_WHOM_H
#define ALIKE_WHOM_H

#include "alike/differ.h"

/* For whom it is, as bits (lexicon_audience); 0: for everybody, or not said. */
unsigned whom_audience(const struct side *);

/* Which group, as bits (lexicon_level), by its title or text. */
unsigned whom_level(struct arena *, const struct side *);

/* For others, of another age or level. */
bool whom_differ(struct arena *, const struct side *, const struct side *);

/* One title says for whom it is, the other does not. */
bool whom_one_says(const struct side *, const struct side *);

#endif
