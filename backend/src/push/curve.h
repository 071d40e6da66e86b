/* What encrypt.c and vapid.c share: keys on P-256 in the form that libcrypto works with. */
#ifndef PUSH_CURVE_H
#define PUSH_CURVE_H

#include <openssl/evp.h>

#include "push/push.h"

/* Free them with EVP_PKEY_free; NULL when the bytes are no key. */
EVP_PKEY *curve_public(const uint8_t point[PUSH_POINT]);
EVP_PKEY *curve_private(const uint8_t key[PUSH_KEY]);

#endif
