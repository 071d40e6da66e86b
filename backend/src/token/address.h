/* Tokens that stand in an address of mail, or in a link of a letter: an identifier, and a
 * signature under one of our keys.
 *
 * Lower case only, because servers change the case of addresses; 42 characters, because the
 * part before the "@" has 64.  They have no end: a letter may be answered years later, as
 * long as the key that signed it is kept.
 */
#ifndef TOKEN_ADDRESS_H
#define TOKEN_ADDRESS_H

#include <stddef.h>

#include "base/id.h"
#include "token/token.h"

enum { ADDRESS_TOKEN = 42 };

/* The token for this UUID.  purpose is a word: what was signed for one is worth nothing for
 * another. */
const char *address_token(struct arena *, const struct token_keys *, const char *purpose,
                          const char *id);

/* Reads text[0..len), in any case.  ERR_BAD_TOKEN unless we signed it for this purpose. */
MUST_USE enum err address_token_read(const struct token_keys *, const char *purpose,
                                     const char *text, size_t len, char id[ID_LEN + 1]);

#endif
