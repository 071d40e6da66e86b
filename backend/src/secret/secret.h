/* Passwords, random bytes, digests and sealed texts: the one door to libsodium.
 *
 * Nothing here is logged and nothing fails in a way a caller could overlook: a
 * machine without memory or random bytes ends the process.
 */
#ifndef SECRET_SECRET_H
#define SECRET_SECRET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum {
    SECRET_KEY = 32,        /* bytes of a key */
    SECRET_HEX = 65,        /* a digest as text, with its NUL */
    SECRET_TOKEN_TEXT = 43, /* characters of a random token */
};

/* The argon2id hash of a password, with salt and cost in it; about 20 ms and 19 MiB. */
char *secret_password_hash(struct arena *, const char *password);

/* Is this the password of that hash?  A hash of NULL (nobody of that name) takes
 * as long as a real one and is never right, so that time tells nothing. */
bool secret_password_matches(const char *hash, const char *password);

void secret_random(void *out, size_t len);

/* A new random token of 256 bits, as base64url text. */
char *secret_token(struct arena *);

/* SHA-256 as 64 hexadecimal characters. */
void secret_digest(const void *bytes, size_t len, char out[SECRET_HEX]);

/* HMAC-SHA-256 of bytes under key. */
void secret_hmac(const uint8_t key[SECRET_KEY], const void *bytes, size_t len,
                 uint8_t out[SECRET_KEY]);

/* The text, readable only with the key and changed by nobody, as base64url. */
char *secret_seal(struct arena *, const uint8_t key[SECRET_KEY], const char *text);

/* What was sealed under this key; NULL for anything else. */
char *secret_open(struct arena *, const uint8_t key[SECRET_KEY], const char *sealed);

/* Are these the same text?  Takes as long wherever they differ; lengths are no secret. */
bool secret_equal(const char *a, const char *b);

/* Base64url without padding (RFC 4648, section 5). */
char *secret_base64url(struct arena *, const void *bytes, size_t len);

/* Reads exactly that form into out; false for any other text or when it has no room. */
bool secret_base64url_read(const char *text, size_t len, void *out, size_t room,
                           size_t *out_len);

#endif
