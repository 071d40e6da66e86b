/* What must hold before a single request is answered. */
#ifndef APP_CHECK_H
#define APP_CHECK_H

#include "base/err.h"
#include "web/config.h"

/* The database answers, its schema is the one we were built for, every
 * statement prepares; in production no demonstration account can sign in.
 * On failure *why is one sentence. */
MUST_USE enum err check_start(const struct config *, const char **why);

#endif
