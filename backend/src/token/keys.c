#include "token/token.h"

#include <stdio.h>
#include <string.h>

#include "secret/secret.h"

static bool read_key(char *line, struct token_key *key)
{
    char *space = strchr(line, ' ');
    size_t len, n;

    if (!space || space == line || space - line > TOKEN_KID)
        return false;
    *space++ = '\0';
    len = strcspn(space, "\n");
    if (space[len] && space[len + 1])
        return false;
    strcpy(key->kid, line);
    return secret_base64url_read(space, len, key->bytes, sizeof key->bytes, &n) &&
           n == sizeof key->bytes;
}

static bool known(const struct token_keys *keys, const char *kid)
{
    for (size_t i = 0; i < keys->n; i++)
        if (strcmp(keys->key[i].kid, kid) == 0)
            return true;
    return false;
}

enum err token_keys_load(const char *path, struct token_keys *keys)
{
    FILE *file = fopen(path, "re");
    enum err err = ERR_BROKEN;
    char line[128];

    *keys = (struct token_keys){0};
    if (!file)
        return ERR_BROKEN;
    while (fgets(line, sizeof line, file)) {
        struct token_key key = {0};

        if (keys->n == TOKEN_KEYS || !read_key(line, &key) || known(keys, key.kid))
            goto out;
        keys->key[keys->n++] = key;
    }
    if (!ferror(file) && keys->n)
        err = ERR_OK;
out:
    fclose(file);
    return err;
}
