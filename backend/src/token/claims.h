/* What token.c and claims.c share: claims as JSON and back. */
#ifndef TOKEN_CLAIMS_H
#define TOKEN_CLAIMS_H

#include "token/token.h"

/* The payload of a token. */
MUST_USE enum err claims_write(struct arena *, const struct token_claims *, const char **json);

/* Reads a payload; ERR_BAD_TOKEN unless it is ours, for us, and of this moment. */
MUST_USE enum err claims_read(struct arena *, const char *json, size_t len, time_t now,
                              struct token_claims *);

#endif
