// links: token secret
/* The token door.  An input is tried twice: as a token as it is, and as the head
 * and payload of one that we signed, so that the claims are reached too. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "secret/secret.h"
#include "token/token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct token_keys keys = {1, {{"k1", "een sleutel van 32 bytes, precie"}}};
enum { NOW = 1795525200 };

static void try_signed(struct arena *mem, const uint8_t *data, size_t size)
{
    const char head[] = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"k1\"}";
    char *text = arena_printf(mem, "%s.%s", secret_base64url(mem, head, sizeof head - 1),
                              secret_base64url(mem, data, size));
    struct token_claims claims;
    uint8_t mac[SECRET_KEY];

    secret_hmac(keys.key[0].bytes, text, strlen(text), mac);
    text = arena_printf(mem, "%s.%s", text, secret_base64url(mem, mac, sizeof mac));
    if (token_verify(mem, &keys, text, strlen(text), NOW, &claims) == ERR_OK &&
        (!claims.subject || !claims.id || claims.expires + TOKEN_SKEW <= NOW))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct token_claims claims;

    if (token_verify(mem, &keys, (const char *)data, size, NOW, &claims) == ERR_OK)
        abort();
    try_signed(mem, data, size);
    arena_free(mem);
    return 0;
}
