#include "resources/session/session.h"

#include <ctype.h>
#include <string.h>

#include "base/clock.h"
#include "secret/secret.h"
#include "session_sql.h"
#include "token/address.h"
#include "web/config.h"

/* A digest as a bytea literal: what the database keeps instead of the thing itself. */
static const char *digest_of(struct ctx *ctx, const char *kind, const char *text)
{
    const char *named = arena_printf(ctx->mem, "%s:%s", kind, text);
    char *hex = arena_take(ctx->mem, 2 + SECRET_HEX);

    memcpy(hex, "\\x", 2);
    secret_digest(named, strlen(named), hex + 2);
    return hex;
}

static const char *moment_in(struct ctx *ctx, int seconds)
{
    char *text = arena_take(ctx->mem, CLOCK_TEXT);

    clock_text(clock_now() + seconds, text);
    return text;
}

static const char *lower(struct arena *mem, const char *s)
{
    char *copy = arena_text(mem, s);

    for (char *c = copy; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    return copy;
}

struct tries { /* digests under which failures are counted */
    const char *email;
    const char *address;
};

static enum err check_tries(struct ctx *ctx, const struct tries *t)
{
    const char *since = moment_in(ctx, -SESSION_TRIES_MINUTES * 60);
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_session_failures, PG_ARGS(t->email, t->address, since), &row));
    if (!session_too_many((int)pg_int(row, "for_email"), (int)pg_int(row, "for_address")))
        return ERR_OK;
    ctx->out.retry_after = SESSION_TRIES_MINUTES * 60;
    return ERR_TOO_MANY;
}

/* A failed try is kept although the request fails: it commits here. */
static enum err count_failure(struct ctx *ctx, const struct tries *t)
{
    TRY(pg_run(ctx->db, &sql_session_failed, PG_ARGS(t->email, t->address)));
    TRY(pg_commit(ctx->db));
    return ERR_BAD_PASSWORD;
}

enum err session_check(struct ctx *ctx, const struct credentials *c, const char **person)
{
    const struct tries tries = {
        digest_of(ctx, "email", lower(ctx->mem, c->email)),
        digest_of(ctx, "address", ctx->in.address ? ctx->in.address : "")};
    struct pg_row row;
    enum err err;

    TRY(check_tries(ctx, &tries));
    err = pg_one(ctx->db, &sql_session_to_sign_in, PG_ARGS(c->email), &row);
    if (err != ERR_OK && err != ERR_NOT_FOUND)
        return err;
    bool known = err == ERR_OK && !pg_bool(row, "blocked");

    /* Nobody of that name takes as long as somebody: time tells nothing. */
    if (!secret_password_matches(known ? pg_text(row, "password_hash") : NULL, c->password))
        return count_failure(ctx, &tries);
    *person = pg_text(row, "person_id");
    return ERR_OK;
}

enum err session_check_client(struct ctx *ctx, const struct client_credentials *c,
                              struct session_client *client)
{
    const struct tries tries = {
        digest_of(ctx, "client", c->client_id),
        digest_of(ctx, "address", ctx->in.address ? ctx->in.address : "")};
    struct pg_row row;
    enum err err;

    TRY(check_tries(ctx, &tries));
    err = pg_one(ctx->db, &sql_session_client, PG_ARGS(c->client_id), &row);
    if (err != ERR_OK && err != ERR_NOT_FOUND)
        return err;
    if (!secret_password_matches(err == ERR_OK ? pg_text(row, "secret_hash") : NULL,
                                 c->client_secret))
        return count_failure(ctx, &tries);
    client->id = pg_text(row, "client_id");
    client->neighbourhood = pg_text(row, "neighbourhood");
    client->scope = pg_array(ctx->mem, row, "scopes", &client->nscopes);
    return ERR_OK;
}

enum err session_open(struct ctx *ctx, const char *person, const char **token)
{
    *token = secret_token(ctx->mem);
    return pg_run(ctx->db, &sql_session_open,
                  PG_ARGS(person, digest_of(ctx, "refresh", *token),
                          moment_in(ctx, SESSION_DAYS * 86400)));
}

/* The successor is made from the token and our key: two tabs that come with the
 * same token get the same one, and the database holds neither. */
static const char *successor(struct ctx *ctx, const char *token)
{
    uint8_t bytes[SECRET_KEY];

    secret_hmac(ctx->config->refresh_key, token, strlen(token), bytes);
    return secret_base64url(ctx->mem, bytes, sizeof bytes);
}

enum err session_refresh(struct ctx *ctx, const char *token, const char **person,
                         const char **next)
{
    struct pg_row row;

    *next = successor(ctx, token);
    TRY(pg_one(ctx->db, &sql_session_refresh,
               PG_ARGS(digest_of(ctx, "refresh", token), digest_of(ctx, "refresh", *next),
                       moment_in(ctx, SESSION_DAYS * 86400)),
               &row));
    *person = pg_text(row, "person_id");
    if (*person)
        return ERR_OK;
    TRY(pg_commit(ctx->db)); /* a reused token has ended its family: that stays */
    return ERR_NO_SESSION;
}

enum err session_close(struct ctx *ctx, const char *token)
{
    return pg_run(ctx->db, &sql_session_close, PG_ARGS(digest_of(ctx, "refresh", token)));
}

enum err session_person(struct ctx *ctx, const char *id, struct person *p)
{
    struct pg_row row;

    TRY(pg_one(ctx->db, &sql_session_person, PG_ARGS(id), &row));
    *p = person_from_row(row);
    return ERR_OK;
}

enum err session_by_letter(struct ctx *ctx, const struct key_body *key, const char **person)
{
    char letter[ID_LEN + 1];
    const char *hash = key->password ? secret_password_hash(ctx->mem, key->password) : NULL;
    struct pg_row row;

    TRY(address_token_read(ctx->keys, "key", key->token, strlen(key->token), letter));
    TRY(pg_one(ctx->db, &sql_session_by_letter, PG_ARGS(letter, key->name, hash), &row));
    *person = pg_text(row, "person_id");
    return *person ? ERR_OK : ERR_BAD_TOKEN;
}
