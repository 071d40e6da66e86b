#include "app/config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "mail/mail.h"
#include "push/push.h"
#include "secret/secret.h"

static bool is(const char *name, const char *value) { return text_equal(getenv(name), value); }

/* "file:/a/folder": the one gateway there is, a folder with a file for each text message. */
static const char *gateway(void)
{
    static const char scheme[] = "file:";
    const char *said = getenv("VOORDEUR_SMS");

    return said && strncmp(said, scheme, strlen(scheme)) == 0 ? said + strlen(scheme) : said;
}

enum err config_read(struct config *c, const char **why)
{
    *c = (struct config){
        .database = getenv("VOORDEUR_DATABASE"),
        .database_admin = getenv("VOORDEUR_DATABASE_ADMIN"),
        .run = getenv("VOORDEUR_RUN"),
        .state = getenv("VOORDEUR_STATE"),
        .shell = getenv("VOORDEUR_SHELL"),
        .origin = getenv("VOORDEUR_ORIGIN"),
        .mail_from = getenv("VOORDEUR_MAIL_FROM"),
        .browser = getenv("VOORDEUR_BROWSER"),
        .texts = gateway(),
        .limits = !is("VOORDEUR_LIMITS", "off"),
        .production = is("VOORDEUR_MODE", "production"),
    };
    *why = NULL;
    if (!c->origin)
        c->origin = "http://localhost:8080";
    if (!c->mail_from)
        c->mail_from = "voordeur@localhost";
    if (c->production && (!c->limits || is("VOORDEUR_CLOCK", "settable")))
        *why = "VOORDEUR_LIMITS=off and VOORDEUR_CLOCK=settable are for development only.";
    else if (!mail_address_fits(c->mail_from))
        *why = "VOORDEUR_MAIL_FROM is not an address that mail can come from.";
    else if (c->texts && *c->texts != '/')
        *why = "VOORDEUR_SMS is file: and the whole path of a folder.";
    else if (!c->database)
        *why = "VOORDEUR_DATABASE is not set; start with backend/up or use backend/voordeur.";
    return *why ? ERR_INVALID : ERR_OK;
}

/* Its own file, in the form of the other: that one is rotated. */
static enum err read_push_key(struct config *c)
{
    uint8_t point[PUSH_POINT];
    struct token_keys keys;
    char path[4096];

    snprintf(path, sizeof path, "%s/push-key", c->state ? c->state : ".");
    TRY(token_keys_load(path, &keys));
    memcpy(c->push_key, keys.key[0].bytes, sizeof c->push_key);
    return push_public(c->push_key, point);
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
    if (read_push_key(c) != ERR_OK) {
        *why = "The file `push-key` in VOORDEUR_STATE is missing or holds no key.";
        return ERR_INVALID;
    }
    secret_hmac(keys->key[0].bytes, purpose, sizeof purpose - 1, c->refresh_key);
    return ERR_OK;
}
