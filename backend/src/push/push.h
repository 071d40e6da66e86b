/* What is said to a browser through its maker's push service: the one door to libcrypto.
 *
 * The service carries a message and cannot read it (RFC 8291, in the coding of RFC 8188), and
 * knows by a signature that it comes from who was subscribed to (VAPID, RFC 8292).  Everything
 * here is on the curve P-256; nothing is sent from here (net/post.h).
 */
#ifndef PUSH_PUSH_H
#define PUSH_PUSH_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "base/arena.h"
#include "base/err.h"

enum {
    PUSH_KEY = 32,   /* bytes of a private key, big-endian */
    PUSH_POINT = 65, /* bytes of a public one: an uncompressed point */
    PUSH_AUTH = 16,
    PUSH_SALT = 16,
    PUSH_WHOLE = 4096,                /* bytes that every service takes (RFC 8291, section 4) */
    PUSH_MOST = PUSH_WHOLE - 86 - 17, /* bytes of a message: without head, delimiter and tag */
    PUSH_TOKEN_SECONDS = 12 * 3600,   /* that a signature holds; RFC 8292 allows a day */
};

/* What a browser gave out with its address. */
struct push_reader {
    uint8_t point[PUSH_POINT];
    uint8_t auth[PUSH_AUTH];
};

/* What makes one message unlike each other: never used twice. */
struct push_once {
    uint8_t key[PUSH_KEY];
    uint8_t salt[PUSH_SALT];
};

/* Reads 65 bytes in base64url into point; false unless it is a point on the curve. */
bool push_point_read(const char *p256dh, uint8_t point[PUSH_POINT]);

/* Reads 16 bytes in base64url; false for anything else. */
bool push_auth_read(const char *auth, uint8_t out[PUSH_AUTH]);

/* The public key that belongs to a private one; ERR_BROKEN when it is none (zero, or not under
 * the order of the curve). */
MUST_USE enum err push_public(const uint8_t key[PUSH_KEY], uint8_t point[PUSH_POINT]);

/* A new one, of random bytes. */
void push_once_new(struct push_once *);

/* Adds the body of the request to out: text[0..len) readable only to this browser.
 * ERR_TOO_LARGE above PUSH_MOST; ERR_BROKEN when a key is none. */
MUST_USE enum err push_encrypt(const struct push_reader *, const struct push_once *,
                               const char *text, size_t len, struct buffer *out);

/* The value of the header Authorization for the service at this origin
 * ("https://push.example"), signed with our key.  subject is whom the service can reach:
 * "mailto:…". */
MUST_USE enum err push_authorization(struct arena *, const uint8_t key[PUSH_KEY],
                                     const char *origin, const char *subject, time_t now,
                                     const char **value);

#endif
