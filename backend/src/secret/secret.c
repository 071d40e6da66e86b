#include "secret/secret.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* OWASP's figures for argon2id: 19 MiB and two passes. */
enum { HASH_PASSES = 2, HASH_MEMORY = 19 * 1024 * 1024 };

enum { VARIANT = sodium_base64_VARIANT_URLSAFE_NO_PADDING };

/* Of a password nobody has: what an unknown person's try is measured against. */
static const char nobodys_hash[] = "$argon2id$v=19$m=19456,t=2,p=1$"
                                   "JF2nIVgT9tR9W1r3F0T1QA$"
                                   "9rDhAjSiaw4n1S0kuAtZVjQ9mCZDkWOJBoxL4jHLEaM";

static void ready(void)
{
    if (sodium_init() < 0) {
        fputs("libsodium does not start\n", stderr);
        abort();
    }
}

char *secret_password_hash(struct arena *mem, const char *password)
{
    char *hash = arena_take(mem, crypto_pwhash_STRBYTES);

    ready();
    if (crypto_pwhash_str_alg(hash, password, strlen(password), HASH_PASSES, HASH_MEMORY,
                              crypto_pwhash_ALG_ARGON2ID13) != 0) {
        fputs("out of memory\n", stderr);
        abort();
    }
    return hash;
}

bool secret_password_matches(const char *hash, const char *password)
{
    bool right;

    ready();
    right =
        crypto_pwhash_str_verify(hash ? hash : nobodys_hash, password, strlen(password)) == 0;
    return hash && right;
}

void secret_random(void *out, size_t len)
{
    ready();
    randombytes_buf(out, len);
}

char *secret_token(struct arena *mem)
{
    uint8_t bytes[SECRET_KEY];

    secret_random(bytes, sizeof bytes);
    return secret_base64url(mem, bytes, sizeof bytes);
}

void secret_digest(const void *bytes, size_t len, char out[SECRET_HEX])
{
    uint8_t digest[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(digest, bytes, len);
    sodium_bin2hex(out, SECRET_HEX, digest, sizeof digest);
}

void secret_hmac(const uint8_t key[SECRET_KEY], const void *bytes, size_t len,
                 uint8_t out[SECRET_KEY])
{
    crypto_auth_hmacsha256(out, bytes, len, key);
}

char *secret_seal(struct arena *mem, const uint8_t key[SECRET_KEY], const char *text)
{
    enum { NONCE = crypto_secretbox_NONCEBYTES };
    size_t len = strlen(text), sealed_len = NONCE + crypto_secretbox_MACBYTES + len;
    uint8_t *sealed = arena_take(mem, sealed_len);

    secret_random(sealed, NONCE);
    crypto_secretbox_easy(sealed + NONCE, (const uint8_t *)text, len, sealed, key);
    return secret_base64url(mem, sealed, sealed_len);
}

char *secret_open(struct arena *mem, const uint8_t key[SECRET_KEY], const char *sealed)
{
    enum { NONCE = crypto_secretbox_NONCEBYTES, HEAD = NONCE + crypto_secretbox_MACBYTES };
    size_t room = strlen(sealed), len;
    uint8_t *bytes = arena_take(mem, room + 1), *text = arena_take(mem, room + 1);

    ready();
    if (!secret_base64url_read(sealed, room, bytes, room, &len) || len < HEAD)
        return NULL;
    if (crypto_secretbox_open_easy(text, bytes + NONCE, len - NONCE, bytes, key) != 0)
        return NULL;
    return (char *)text;
}

bool secret_equal(const char *a, const char *b)
{
    size_t len = strlen(a);

    return len == strlen(b) && sodium_memcmp(a, b, len) == 0;
}

char *secret_base64url(struct arena *mem, const void *bytes, size_t len)
{
    size_t room = sodium_base64_encoded_len(len, VARIANT);

    return sodium_bin2base64(arena_take(mem, room), room, bytes, len, VARIANT);
}

bool secret_base64url_read(const char *text, size_t len, void *out, size_t room,
                           size_t *out_len)
{
    const char *end = text;

    return sodium_base642bin(out, room, text, len, NULL, out_len, &end, VARIANT) == 0 &&
           end == text + len;
}
