/* Access tokens: the one strict door to libjwt.
 *
 * libjwt 1.10.2 by itself takes expired tokens, HS256 under an RSA public key,
 * keys of one byte, no key at all, and trailing bytes.  What passes here was
 * signed by us with HS256 and a key we still hold, is meant for us, and is
 * within its time; everything else is ERR_BAD_TOKEN and nothing is said of why.
 */
#ifndef TOKEN_TOKEN_H
#define TOKEN_TOKEN_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "base/arena.h"
#include "base/err.h"

enum {
    TOKEN_SECONDS = 600, /* how long one lives */
    TOKEN_SKEW = 60,     /* seconds that two clocks may differ */
    TOKEN_MOST = 4096,   /* bytes of the longest */
    TOKEN_KEYS = 4,
    TOKEN_KEY = 32, /* bytes of a key */
    TOKEN_KID = 32, /* characters of the longest name of a key */
};

/* The first one signs; all verify.  Two live during a rotation. */
struct token_keys {
    size_t n;
    struct token_key {
        char kid[TOKEN_KID + 1];
        uint8_t bytes[TOKEN_KEY];
    } key[TOKEN_KEYS];
};

/* Reads a file of lines "kid base64url-of-32-bytes".  ERR_BROKEN when it is not there,
 * holds no key, or holds a line that is anything else. */
MUST_USE enum err token_keys_load(const char *path, struct token_keys *);

struct token_role {
    const char *neighbourhood; /* a slug, or "*" for a role on the whole installation */
    const char *role;
};

/* What a token says.  Texts live in the arena it was read into. */
struct token_claims {
    const char *subject; /* UUID of the person, or of the client */
    const char *id;      /* UUID of the token; set by token_sign */
    int64_t issued;      /* seconds since 1970; these two are set by token_sign */
    int64_t expires;

    bool client;
    /* of a person */
    int standing;
    const struct token_role *role; /* those of one neighbourhood follow each other */
    size_t nroles;
    /* of a client */
    const char *neighbourhood; /* slug */
    const char *const *scope;
    size_t nscopes;
};

/* A token for these claims, good from now on.  ERR_BROKEN when it would be too long. */
MUST_USE enum err token_sign(struct arena *, const struct token_keys *, time_t now,
                             const struct token_claims *, const char **token);

/* Reads text[0..len).  ERR_BAD_TOKEN unless every rule holds. */
MUST_USE enum err token_verify(struct arena *, const struct token_keys *, const char *text,
                               size_t len, time_t now, struct token_claims *);

#endif
