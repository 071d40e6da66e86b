#include "resources/session/session.h"

#include <string.h>

#include "base/clock.h"
#include "base/text.h"

static const char cookie_name[] = "voordeur-refresh";

/* The roles of a session as the token carries them. */
static enum err claims_of(struct ctx *ctx, const struct person *p, struct token_claims *claims)
{
    const struct json_value *roles;
    struct token_role *role;
    size_t n = 0;

    TRY(json_parse(ctx->mem, p->roles, strlen(p->roles), &roles, &ctx->fault.detail));
    for (const struct json_value *at = roles->child; at; at = at->next)
        n += at->count;
    role = arena_take(ctx->mem, (n + 1) * sizeof *role);
    n = 0;
    for (const struct json_value *at = roles->child; at; at = at->next)
        for (const struct json_value *r = at->child; r; r = r->next)
            role[n++] = (struct token_role){at->name, r->text};
    *claims = (struct token_claims){
        .subject = p->id, .standing = p->standing, .role = role, .nroles = n};
    return ERR_OK;
}

static enum err reply_with(struct ctx *ctx, const char *person, const char *refresh)
{
    struct person p;
    struct token_claims claims;
    const char *token;
    struct json *j;

    TRY(session_person(ctx, person, &p));
    TRY(claims_of(ctx, &p, &claims));
    TRY(token_sign(ctx->mem, ctx->keys, clock_now(), &claims, &token));
    ctx->out.cookie = session_set_cookie(ctx->mem, refresh, ctx->in.secure);
    j = ctx_reply(ctx, 201);
    json_object(j, NULL);
    json_text(j, "accessToken", token);
    json_int(j, "expiresIn", TOKEN_SECONDS);
    person_json(j, "person", &p);
    json_end(j);
    return json_done(j);
}

static enum err create(struct ctx *ctx)
{
    struct credentials c = {0};
    const char *person, *refresh;

    TRY(ctx_read(ctx, credentials_fields, COUNT(credentials_fields), &c));
    TRY(session_check(ctx, &c, &person));
    TRY(session_open(ctx, person, &refresh));
    return reply_with(ctx, person, refresh);
}

/* The link of a letter, pressed. */
static enum err verify(struct ctx *ctx)
{
    struct key_body key = {0};
    const char *person, *refresh;

    TRY(ctx_read(ctx, key_fields, COUNT(key_fields), &key));
    TRY(session_by_letter(ctx, &key, &person));
    TRY(session_open(ctx, person, &refresh));
    return reply_with(ctx, person, refresh);
}

static enum err refresh(struct ctx *ctx)
{
    const char *token = session_cookie(ctx->mem, ctx->in.cookie, cookie_name);
    const char *person, *next;
    enum err err;

    if (text_blank(token))
        return ERR_NO_SESSION;
    err = session_refresh(ctx, token, &person, &next);
    if (err == ERR_NO_SESSION)
        ctx->out.cookie = session_set_cookie(ctx->mem, NULL, ctx->in.secure);
    TRY(err);
    return reply_with(ctx, person, next);
}

static enum err end(struct ctx *ctx)
{
    const char *token = session_cookie(ctx->mem, ctx->in.cookie, cookie_name);

    if (!text_blank(token))
        TRY(session_close(ctx, token));
    ctx->out.cookie = session_set_cookie(ctx->mem, NULL, ctx->in.secure);
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err create_client(struct ctx *ctx)
{
    struct client_credentials c = {0};
    struct session_client client;
    struct token_claims claims;
    const char *token;
    struct json *j;

    TRY(ctx_read(ctx, client_credentials_fields, COUNT(client_credentials_fields), &c));
    TRY(session_check_client(ctx, &c, &client));
    claims = (struct token_claims){.subject = client.id,
                                   .client = true,
                                   .neighbourhood = client.neighbourhood,
                                   .scope = client.scope,
                                   .nscopes = client.nscopes};
    TRY(token_sign(ctx->mem, ctx->keys, clock_now(), &claims, &token));
    j = ctx_reply(ctx, 201);
    json_object(j, NULL);
    json_text(j, "accessToken", token);
    json_int(j, "expiresIn", TOKEN_SECONDS);
    json_array(j, "scopes");
    for (size_t i = 0; i < client.nscopes; i++)
        json_text(j, NULL, client.scope[i]);
    json_end(j);
    json_end(j);
    return json_done(j);
}

static const struct route table[] = {
    {.op = "createSession",
     .method = POST,
     .path = "/sessions",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = 2048,
     .run = create,
     .pool = SLOW},
    {.op = "verifyAccount",
     .method = POST,
     .path = "/accounts/_verify",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = 2048,
     .run = verify,
     .pool = SLOW},
    {.op = "refreshSession",
     .method = POST,
     .path = "/sessions/_refresh",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .run = refresh},
    {.op = "createClientSession",
     .method = POST,
     .path = "/sessions/_client",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .max_body = 2048,
     .run = create_client,
     .pool = SLOW},
    {.op = "endSession",
     .method = DELETE,
     .path = "/sessions/current",
     .who = EVERYONE,
     .tx = PG_TX_WRITE,
     .run = end},
};

const struct routes session_routes = {NULL, API, table, COUNT(table)};
