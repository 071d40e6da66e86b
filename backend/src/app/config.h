/* Reads the program's surroundings (VOORDEUR_… variables). */
#ifndef APP_CONFIG_H
#define APP_CONFIG_H

#include "token/token.h"
#include "web/config.h"

/* Fills the configuration.  On failure *why is one sentence for the person who
 * starts us.  A production start refuses what is for development only. */
MUST_USE enum err config_read(struct config *, const char **why);

/* Also loads the keys of $VOORDEUR_STATE/keys, and the one of $VOORDEUR_STATE/push-key: a new
 * one there ends every subscription of a browser. */
MUST_USE enum err config_read_keys(struct config *, struct token_keys *, const char **why);

#endif
