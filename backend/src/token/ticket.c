#include "token/ticket.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "secret/secret.h"

/* The key of tickets is made of the key, so that no other use of it can be mistaken. */
static void key_of(const struct token_key *key, uint8_t out[SECRET_KEY])
{
    static const char use[] = "ticket for an event stream";

    secret_hmac(key->bytes, use, sizeof use - 1, out);
}

const char *ticket_seal(struct arena *mem, const struct token_keys *keys, time_t now,
                        const struct ticket *t)
{
    uint8_t key[SECRET_KEY];

    key_of(&keys->key[0], key);
    return secret_seal(mem, key,
                       arena_printf(mem, "%" PRId64 " %s %s", (int64_t)now + TICKET_SECONDS,
                                    t->topic, t->person));
}

static bool read_whole(const char *text, int64_t *until, struct ticket *t)
{
    int end = 0;

    return sscanf(text, "%" SCNd64 " %36s %36s%n", until, t->topic, t->person, &end) == 3 &&
           text[end] == '\0' && id_valid(t->topic, strlen(t->topic)) &&
           id_valid(t->person, strlen(t->person));
}

enum err ticket_open(struct arena *mem, const struct token_keys *keys, time_t now,
                     const char *text, size_t len, struct ticket *t)
{
    const char *copy, *open = NULL;
    uint8_t key[SECRET_KEY];
    int64_t until;

    if (len > TICKET_MOST)
        return ERR_BAD_TOKEN;
    copy = arena_copy(mem, text, len);
    for (size_t i = 0; i < keys->n && !open; i++) {
        key_of(&keys->key[i], key);
        open = secret_open(mem, key, copy);
    }
    if (!open || !read_whole(open, &until, t) || until <= (int64_t)now)
        return ERR_BAD_TOKEN;
    return ERR_OK;
}
