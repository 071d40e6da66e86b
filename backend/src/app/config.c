#include "app/config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "secret/secret.h"

static bool is(const char *name, const char *value) { return text_equal(getenv(name), value); }

enum err config_read(struct config *c, const char **why)
{
    *c = (struct config){
        .database = getenv("VOORDEUR_DATABASE"),
        .database_admin = getenv("VOORDEUR_DATABASE_ADMIN"),
        .run = getenv("VOORDEUR_RUN"),
        .state = getenv("VOORDEUR_STATE"),
        .shell = getenv("VOORDEUR_SHELL"),
        .origin = getenv("VOORDEUR_ORIGIN"),
        .limits = !is("VOORDEUR_LIMITS", "off"),
        .production = is("VOORDEUR_MODE", "production"),
    };
    *why = NULL;
    if (!c->origin)
        c->origin = "http://localhost:8080";
    if (c->production && (!c->limits || is("VOORDEUR_CLOCK", "settable")))
        *why = "VOORDEUR_LIMITS=off and VOORDEUR_CLOCK=settable are for development only.";
    else if (!c->database)
        *why = "VOORDEUR_DATABASE is not set; start with backend/up or use backend/voordeur.";
    return *why ? ERR_INVALID : ERR_OK;
}

enum err config_read_keys(struct config *c, struct token_keys *keys, const char **why)
{
    char path[4096];
    static const char purpose[] = "refresh token successor";

    snprintf(path, sizeof path, "%s/keys", c->state ? c->state : ".");
    if (token_keys_load(path, keys) != ERR_OK) {
        *why = "The file `keys` in VOORDEUR_STATE is missing or is not a list of keys.";
        return ERR_INVALID;
    }
    secret_hmac(keys->key[0].bytes, purpose, sizeof purpose - 1, c->refresh_key);
    return ERR_OK;
}
