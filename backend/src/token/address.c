#include "token/address.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "secret/secret.h"

/* The bytes of a UUID, and of a signature that nobody guesses by sending mail. */
enum { ID = 16, SIGNATURE = 10, WHOLE = ID + SIGNATURE };

static const char digits[] = "abcdefghijklmnopqrstuvwxyz234567"; /* RFC 4648, section 6 */

static void write_base32(const uint8_t bytes[WHOLE], char out[ADDRESS_TOKEN + 1])
{
    for (size_t i = 0; i < ADDRESS_TOKEN; i++) {
        size_t at = i * 5 / 8, shift = i * 5 % 8;
        unsigned two = (unsigned)bytes[at] << 8 | (at + 1 < WHOLE ? bytes[at + 1] : 0U);

        out[i] = digits[two >> (11 - shift) & 31];
    }
    out[ADDRESS_TOKEN] = '\0';
}

/* 42 digits hold two bits more than 26 bytes; those must be zero, so that each token has one
 * form. */
static bool read_base32(const char *text, uint8_t bytes[WHOLE])
{
    unsigned held = 0;
    int nheld = 0;
    size_t n = 0;

    for (size_t i = 0; i < ADDRESS_TOKEN; i++) {
        int c = tolower((unsigned char)text[i]);
        const char *digit = c ? strchr(digits, c) : NULL;

        if (!digit)
            return false;
        held = held << 5 | (unsigned)(digit - digits);
        nheld += 5;
        if (nheld >= 8 && n < WHOLE) {
            bytes[n++] = (uint8_t)(held >> (nheld - 8));
            nheld -= 8;
        }
    }
    return (held & ((1U << nheld) - 1)) == 0;
}

/* The key of a purpose is made of the key, so that no other use of it can be mistaken. */
static void sign(const struct token_key *key, const char *purpose, const uint8_t id[ID],
                 uint8_t out[SECRET_KEY])
{
    static const char use[] = "token in an address: ";
    uint8_t all[sizeof use + 64], own[SECRET_KEY];
    int len = snprintf((char *)all, sizeof all, "%s%s", use, purpose);

    secret_hmac(key->bytes, all, (size_t)len, own);
    secret_hmac(own, id, ID, out);
}

static void bytes_of(const char *uuid, uint8_t out[ID])
{
    unsigned byte;

    for (size_t i = 0; i < ID; uuid += 2) {
        uuid += *uuid == '-';
        out[i++] = sscanf(uuid, "%2x", &byte) == 1 ? (uint8_t)byte : 0;
    }
}

static void uuid_of(const uint8_t b[ID], char out[ID_LEN + 1])
{
    for (size_t i = 0, at = 0; i < ID; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out[at++] = '-';
        at += (size_t)snprintf(out + at, 3, "%02x", (unsigned)b[i]);
    }
}

const char *address_token(struct arena *mem, const struct token_keys *keys, const char *purpose,
                          const char *id)
{
    char *text = arena_take(mem, ADDRESS_TOKEN + 1);
    uint8_t bytes[WHOLE] = {0}, signature[SECRET_KEY];

    bytes_of(id, bytes);
    sign(&keys->key[0], purpose, bytes, signature);
    memcpy(bytes + ID, signature, SIGNATURE);
    write_base32(bytes, text);
    return text;
}

static bool signed_by(const struct token_key *key, const char *purpose,
                      const uint8_t bytes[WHOLE])
{
    uint8_t signature[SECRET_KEY], differ = 0;

    sign(key, purpose, bytes, signature);
    for (size_t i = 0; i < SIGNATURE; i++)
        differ |= signature[i] ^ bytes[ID + i];
    return differ == 0;
}

enum err address_token_read(const struct token_keys *keys, const char *purpose,
                            const char *text, size_t len, char id[ID_LEN + 1])
{
    uint8_t bytes[WHOLE];

    if (len != ADDRESS_TOKEN || !read_base32(text, bytes))
        return ERR_BAD_TOKEN;
    for (size_t i = 0; i < keys->n; i++)
        if (signed_by(&keys->key[i], purpose, bytes)) {
            uuid_of(bytes, id);
            return ERR_OK;
        }
    return ERR_BAD_TOKEN;
}
