/* The programme for demonstration: db/seed/programme.json, as db/seed/README.md says. */
#ifndef APP_SEED_PROGRAMME_H
#define APP_SEED_PROGRAMME_H

#include "app/config.h"
#include "base/arena.h"
#include "base/err.h"

/* Adds what is not there yet, in one transaction.  On failure *why is a sentence in the arena.
 */
MUST_USE enum err seed_programme(struct arena *, const struct config *, const char *path,
                                 const char **why);

#endif
