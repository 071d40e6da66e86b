#include "token/token.h"

#include <jwt.h>
#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "secret/secret.h"
#include "token/claims.h"
#include "json/json.h"

/* One of the three pieces between the dots. */
struct part {
    const char *text;
    size_t len;
};

/* Exactly three pieces, none empty, nothing but base64url in them. */
static bool split(const char *text, size_t len, struct part part[3])
{
    size_t n = 0;

    if (len > TOKEN_MOST)
        return false;
    part[0] = (struct part){text, 0};
    for (size_t i = 0; i < len; i++) {
        if (text[i] == '.') {
            if (part[n].len == 0 || n == 2)
                return false;
            part[++n] = (struct part){text + i + 1, 0};
        } else if (strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
                          text[i]) &&
                   text[i]) {
            part[n].len++;
        } else {
            return false;
        }
    }
    return n == 2 && part[2].len > 0;
}

static const char *decode(struct arena *mem, struct part part, size_t *len)
{
    char *out = arena_take(mem, part.len + 1);

    return secret_base64url_read(part.text, part.len, out, part.len, len) ? out : NULL;
}

static const struct token_key *key_named(const struct token_keys *keys, const char *kid)
{
    for (size_t i = 0; kid && i < keys->n; i++)
        if (strcmp(keys->key[i].kid, kid) == 0)
            return &keys->key[i];
    return NULL;
}

/* The key that the head names.  It says alg, typ and kid and nothing else: so there is
 * no jku, x5u, jwk, x5c or crit to be led by. */
static const struct token_key *read_head(struct arena *mem, const struct token_keys *keys,
                                         struct part part)
{
    const struct json_value *head;
    const char *json, *detail;
    size_t len;

    json = decode(mem, part, &len);
    if (!json || json_parse(mem, json, len, &head, &detail) != ERR_OK ||
        head->type != JSON_OBJECT || head->count != 3)
        return NULL;
    if (!text_equal(json_member_text(head, "alg"), "HS256") ||
        !text_equal(json_member_text(head, "typ"), "JWT"))
        return NULL;
    return key_named(keys, json_member_text(head, "kid"));
}

/* Does the signature hold, under HS256 and this key? */
static bool signature_holds(struct arena *mem, const char *text, size_t len,
                            const struct token_key *key)
{
    jwt_t *jwt = NULL;
    bool holds = jwt_decode(&jwt, arena_copy(mem, text, len), key->bytes, TOKEN_KEY) == 0 &&
                 jwt_get_alg(jwt) == JWT_ALG_HS256;

    jwt_free(jwt);
    return holds;
}

enum err token_verify(struct arena *mem, const struct token_keys *keys, const char *text,
                      size_t len, time_t now, struct token_claims *claims)
{
    const struct token_key *key;
    struct part part[3];
    const char *json;
    size_t json_len;

    if (!split(text, len, part))
        return ERR_BAD_TOKEN;
    key = read_head(mem, keys, part[0]);
    if (!key || !signature_holds(mem, text, len, key))
        return ERR_BAD_TOKEN;
    json = decode(mem, part[1], &json_len);
    return json ? claims_read(mem, json, json_len, now, claims) : ERR_BAD_TOKEN;
}

enum err token_sign(struct arena *mem, const struct token_keys *keys, time_t now,
                    const struct token_claims *claims, const char **token)
{
    const struct token_key *key = &keys->key[0];
    struct token_claims all = *claims;
    enum err err = ERR_BROKEN;
    char id[ID_LEN + 1];
    const char *payload;
    char *text = NULL;
    jwt_t *jwt = NULL;

    id_new(id);
    all.id = id;
    all.issued = now;
    all.expires = now + TOKEN_SECONDS;
    TRY(claims_write(mem, &all, &payload));
    if (jwt_new(&jwt) != 0 || jwt_set_alg(jwt, JWT_ALG_HS256, key->bytes, TOKEN_KEY) != 0 ||
        jwt_add_header(jwt, "kid", key->kid) != 0 || jwt_add_grants_json(jwt, payload) != 0)
        goto out;
    text = jwt_encode_str(jwt);
    if (!text || strlen(text) > TOKEN_MOST)
        goto out;
    *token = arena_text(mem, text);
    err = ERR_OK;
out:
    free(text);
    jwt_free(jwt);
    return err;
}
