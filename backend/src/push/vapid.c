#include <openssl/ecdsa.h>
#include <string.h>

#include "push/curve.h"
#include "secret/secret.h"
#include "json/json.h"

enum { NUMBER = 32, SIGNATURE = 2 * NUMBER, DER_MOST = 80 };

static enum err claims(struct arena *mem, const char *origin, const char *subject, time_t now,
                       struct buffer *out)
{
    struct json *j = json_new(mem, out);

    json_object(j, NULL);
    json_text(j, "aud", origin);
    json_int(j, "exp", (int64_t)now + PUSH_TOKEN_SECONDS);
    json_text(j, "sub", subject);
    json_end(j);
    return json_done(j);
}

/* libcrypto writes the two numbers of a signature as ASN.1; a token has them as they are
 * (RFC 7518, section 3.4). */
static bool as_numbers(const uint8_t *der, size_t len, uint8_t out[SIGNATURE])
{
    ECDSA_SIG *both = d2i_ECDSA_SIG(NULL, &der, (long)len);
    bool read = both && BN_bn2binpad(ECDSA_SIG_get0_r(both), out, NUMBER) == NUMBER &&
                BN_bn2binpad(ECDSA_SIG_get0_s(both), out + NUMBER, NUMBER) == NUMBER;

    ECDSA_SIG_free(both);
    return read;
}

/* ES256. */
static bool sign(const uint8_t key[PUSH_KEY], const char *text, uint8_t out[SIGNATURE])
{
    EVP_PKEY *own = curve_private(key);
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    uint8_t der[DER_MOST];
    size_t len = sizeof der;
    bool made =
        own && EVP_DigestSignInit(ctx, NULL, EVP_sha256(), NULL, own) == 1 &&
        EVP_DigestSign(ctx, der, &len, (const unsigned char *)text, strlen(text)) == 1 &&
        as_numbers(der, len, out);

    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(own);
    return made;
}

enum err push_authorization(struct arena *mem, const uint8_t key[PUSH_KEY], const char *origin,
                            const char *subject, time_t now, const char **value)
{
    static const char head[] = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";
    struct buffer said = {.mem = mem};
    uint8_t signature[SIGNATURE], own[PUSH_POINT];
    const char *text;

    TRY(claims(mem, origin, subject, now, &said));
    TRY(push_public(key, own));
    text = arena_printf(mem, "%s.%s", secret_base64url(mem, head, sizeof head - 1),
                        secret_base64url(mem, said.text, said.len));
    if (!sign(key, text, signature))
        return ERR_BROKEN;
    *value = arena_printf(mem, "vapid t=%s.%s, k=%s", text,
                          secret_base64url(mem, signature, SIGNATURE),
                          secret_base64url(mem, own, PUSH_POINT));
    return ERR_OK;
}
