#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <string.h>

#include "push/curve.h"
#include "secret/secret.h"

enum {
    SECRET = 32,      /* bytes that two keys have in common */
    CONTENT_KEY = 16, /* AES-128 */
    NONCE = 12,
    TAG = 16,
    LAST_RECORD = 2, /* the delimiter of RFC 8188, section 2 */
};

/* A text with the NUL that ends it: part of what the RFCs derive from. */
#define INFO(text) (const uint8_t *)(text), sizeof(text)

struct span {
    const uint8_t *bytes;
    size_t len;
};

static OSSL_PARAM octets(const char *name, struct span s)
{
    return OSSL_PARAM_construct_octet_string(name, (void *)s.bytes, s.len);
}

/* HKDF with SHA-256 (RFC 5869), both steps. */
static bool derive(struct span salt, struct span secret, struct span info, uint8_t *out,
                   size_t len)
{
    EVP_KDF *kdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    EVP_KDF_CTX *ctx = EVP_KDF_CTX_new(kdf);
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0),
        octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    bool derived = EVP_KDF_derive(ctx, out, len, params) == 1;

    EVP_KDF_CTX_free(ctx);
    EVP_KDF_free(kdf);
    return derived;
}

/* What our key for this once and the browser's have in common (ECDH). */
static bool agree(const struct push_reader *to, const struct push_once *once,
                  uint8_t shared[SECRET])
{
    EVP_PKEY *own = curve_private(once->key), *other = curve_public(to->point);
    EVP_PKEY_CTX *ctx = own ? EVP_PKEY_CTX_new(own, NULL) : NULL;
    size_t len = SECRET;
    bool agreed = ctx && other && EVP_PKEY_derive_init(ctx) == 1 &&
                  EVP_PKEY_derive_set_peer(ctx, other) == 1 &&
                  EVP_PKEY_derive(ctx, shared, &len) == 1 && len == SECRET;

    EVP_PKEY_CTX_free(ctx);
    EVP_PKEY_free(own);
    EVP_PKEY_free(other);
    return agreed;
}

/* RFC 8291, section 3.3 and 3.4: the key and nonce of the one record there is. */
static bool keys_of(const struct push_reader *to, const struct push_once *once,
                    const uint8_t own[PUSH_POINT], uint8_t key[CONTENT_KEY],
                    uint8_t nonce[NONCE])
{
    static const char label[] = "WebPush: info"; /* its NUL counts */
    uint8_t shared[SECRET], input[SECRET], info[sizeof label + 2 * PUSH_POINT];
    const struct span salt = {once->salt, PUSH_SALT};

    memcpy(info, label, sizeof label);
    memcpy(info + sizeof label, to->point, PUSH_POINT);
    memcpy(info + sizeof label + PUSH_POINT, own, PUSH_POINT);
    return agree(to, once, shared) &&
           derive((struct span){to->auth, PUSH_AUTH}, (struct span){shared, SECRET},
                  (struct span){info, sizeof info}, input, SECRET) &&
           derive(salt, (struct span){input, SECRET},
                  (struct span){INFO("Content-Encoding: aes128gcm")}, key, CONTENT_KEY) &&
           derive(salt, (struct span){input, SECRET},
                  (struct span){INFO("Content-Encoding: nonce")}, nonce, NONCE);
}

/* AES-128-GCM of text[0..len), with the tag behind it. */
static bool seal(const uint8_t key[CONTENT_KEY], const uint8_t nonce[NONCE],
                 const uint8_t *text, size_t len, uint8_t *out)
{
    EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
    int n, end;
    bool sealed = EVP_EncryptInit_ex(ctx, EVP_aes_128_gcm(), NULL, key, nonce) == 1 &&
                  EVP_EncryptUpdate(ctx, out, &n, text, (int)len) == 1 &&
                  EVP_EncryptFinal_ex(ctx, out + n, &end) == 1 &&
                  EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, TAG, out + len) == 1;

    EVP_CIPHER_CTX_free(ctx);
    return sealed;
}

void push_once_new(struct push_once *once)
{
    uint8_t point[PUSH_POINT];

    secret_random(once->salt, PUSH_SALT);
    do
        secret_random(once->key, PUSH_KEY);
    while (push_public(once->key, point) != ERR_OK);
}

enum err push_encrypt(const struct push_reader *to, const struct push_once *once,
                      const char *text, size_t len, struct buffer *out)
{
    uint8_t own[PUSH_POINT], key[CONTENT_KEY], nonce[NONCE], plain[PUSH_MOST + 1],
        sealed[PUSH_MOST + 1 + TAG];
    const uint8_t size[] = {0, 0, PUSH_WHOLE >> 8, PUSH_WHOLE & 0xff, PUSH_POINT};

    if (len > PUSH_MOST)
        return ERR_TOO_LARGE;
    TRY(push_public(once->key, own));
    memcpy(plain, text, len);
    plain[len] = LAST_RECORD;
    if (!keys_of(to, once, own, key, nonce) || !seal(key, nonce, plain, len + 1, sealed))
        return ERR_BROKEN;
    buffer_add(out, (const char *)once->salt, PUSH_SALT);
    buffer_add(out, (const char *)size, sizeof size);
    buffer_add(out, (const char *)own, PUSH_POINT);
    buffer_add(out, (const char *)sealed, len + 1 + TAG);
    return ERR_OK;
}
