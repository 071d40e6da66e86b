/* What is entered for somebody else at the desk: only who does that may name them, and says how
 * they agreed. */
#ifndef COMMONS_CONSENT_H
#define COMMONS_CONSENT_H

#include "web/ctx.h"

struct consent {
    const char *name;
    const char *telephone;
    const char *how; /* "aan de balie" */
};

/* A fault of each field that is missing, or not for this asker. */
MUST_USE enum err consent_check(struct ctx *, const struct consent *);

#endif
