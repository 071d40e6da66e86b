#include "push/curve.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <string.h>

#include "secret/secret.h"

static EC_GROUP *group(void) { return EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1); }

bool push_point_read(const char *p256dh, uint8_t point[PUSH_POINT])
{
    EC_GROUP *curve;
    EC_POINT *p;
    size_t len;
    bool on;

    /* The form first: libcrypto also reads points that no browser may send. */
    if (!secret_base64url_read(p256dh, strlen(p256dh), point, PUSH_POINT, &len) ||
        len != PUSH_POINT || point[0] != POINT_CONVERSION_UNCOMPRESSED)
        return false;
    curve = group();
    p = EC_POINT_new(curve);
    on = EC_POINT_oct2point(curve, p, point, PUSH_POINT, NULL) == 1;
    EC_POINT_free(p);
    EC_GROUP_free(curve);
    return on;
}

bool push_auth_read(const char *auth, uint8_t out[PUSH_AUTH])
{
    size_t len;

    return secret_base64url_read(auth, strlen(auth), out, PUSH_AUTH, &len) && len == PUSH_AUTH;
}

enum err push_public(const uint8_t key[PUSH_KEY], uint8_t point[PUSH_POINT])
{
    EC_GROUP *curve = group();
    EC_POINT *p = EC_POINT_new(curve);
    BIGNUM *n = BN_bin2bn(key, PUSH_KEY, NULL);
    bool made = !BN_is_zero(n) && BN_cmp(n, EC_GROUP_get0_order(curve)) < 0 &&
                EC_POINT_mul(curve, p, n, NULL, NULL, NULL) == 1 &&
                EC_POINT_point2oct(curve, p, POINT_CONVERSION_UNCOMPRESSED, point, PUSH_POINT,
                                   NULL) == PUSH_POINT;

    BN_clear_free(n);
    EC_POINT_free(p);
    EC_GROUP_free(curve);
    return made ? ERR_OK : ERR_BROKEN;
}

/* A key of its parts; the private one may be NULL. */
static EVP_PKEY *key_of(const uint8_t point[PUSH_POINT], const BIGNUM *private)
{
    EVP_PKEY_CTX *ctx = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    OSSL_PARAM_BLD *parts = OSSL_PARAM_BLD_new();
    OSSL_PARAM *all = NULL;
    EVP_PKEY *made = NULL;

    if (OSSL_PARAM_BLD_push_utf8_string(parts, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(parts, OSSL_PKEY_PARAM_PUB_KEY, point, PUSH_POINT) ==
            1 &&
        (!private || OSSL_PARAM_BLD_push_BN(parts, OSSL_PKEY_PARAM_PRIV_KEY, private) == 1) &&
        (all = OSSL_PARAM_BLD_to_param(parts)) && EVP_PKEY_fromdata_init(ctx) == 1)
        EVP_PKEY_fromdata(ctx, &made, private ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, all);
    OSSL_PARAM_free(all);
    OSSL_PARAM_BLD_free(parts);
    EVP_PKEY_CTX_free(ctx);
    return made;
}

EVP_PKEY *curve_public(const uint8_t point[PUSH_POINT]) { return key_of(point, NULL); }

EVP_PKEY *curve_private(const uint8_t key[PUSH_KEY])
{
    uint8_t point[PUSH_POINT];
    BIGNUM *private;
    EVP_PKEY *made;

    if (push_public(key, point) != ERR_OK)
        return NULL;
    private = BN_bin2bn(key, PUSH_KEY, NULL);
    made = key_of(point, private);
    BN_clear_free(private);
    return made;
}
