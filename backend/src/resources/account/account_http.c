#include "base/text.h"
#include "mail/mail.h"
#include "resources/account/account.h"

enum { PERSONS = EVERYONE & ~(unsigned)(VISITOR | INTEGRATOR), BODY = 2048 };

#define WISH(member) .offset = offsetof(struct account_wish, member)

static const struct json_field wish_fields[] = {
    {.name = "email", .kind = JSON_TEXT_LINE, WISH(email), .max = 254, .required = true},
    {.name = "neighbourhood",
     .kind = JSON_TEXT_LINE,
     WISH(neighbourhood),
     .max = 60,
     .required = true},
    {.name = "language", .kind = JSON_TEXT_LINE, WISH(language), .max = 3},
    {.name = "name", .kind = JSON_TEXT_LINE, WISH(name), .max = 100},
    {.name = "street", .kind = JSON_TEXT_LINE, WISH(street), .max = 80},
    {.name = "invitation", .kind = JSON_TEXT_LINE, WISH(invitation), .max = 20},
};

enum { WHO = 3 }; /* so many of them say only who asks */

struct passwords {
    const char *current;
    const char *password;
};

static const struct json_field current_field = {
    .name = "currentPassword",
    .kind = JSON_TEXT_LINE,
    .offset = offsetof(struct passwords, current),
    .max = 200,
    .required = true,
};

/* The same answer for every address: nothing is told before a letter is read. */
static enum err reply_taken(struct ctx *ctx)
{
    ctx->out.status = 202;
    return ERR_OK;
}

static enum err ask(struct ctx *ctx, const char *purpose, size_t nfields)
{
    struct account_wish wish = {0};
    struct account_letter letter;

    TRY(ctx_read(ctx, wish_fields, nfields, &wish));
    if (!mail_address_fits(wish.email))
        return ctx_fail_field(ctx, "/email", "invalid");
    TRY(account_ask(ctx, purpose, &wish, &letter));
    TRY(account_write(ctx, wish.email, &letter));
    return reply_taken(ctx);
}

static enum err join(struct ctx *ctx) { return ask(ctx, "join", COUNT(wish_fields)); }

static enum err link(struct ctx *ctx) { return ask(ctx, "sign-in", WHO); }

static enum err reset(struct ctx *ctx) { return ask(ctx, "reset", WHO); }

static enum err change_address(struct ctx *ctx)
{
    struct account_wish wish = {0};
    struct account_letter letter;

    TRY(ctx_read(ctx, wish_fields, 1, &wish));
    if (!mail_address_fits(wish.email))
        return ctx_fail_field(ctx, "/email", "invalid");
    TRY(account_move(ctx, wish.email, &letter));
    TRY(account_write(ctx, wish.email, &letter));
    return reply_taken(ctx);
}

static enum err change_password(struct ctx *ctx)
{
    const struct json_field fields[] = {
        current_field,
        {.name = "password",
         .kind = JSON_TEXT_LINE,
         .offset = offsetof(struct passwords, password),
         .min = 12,
         .max = 128,
         .required = true},
    };
    struct passwords p = {0};

    TRY(ctx_read(ctx, fields, COUNT(fields), &p));
    TRY(account_check_password(ctx, p.current));
    TRY(account_set_password(ctx, p.password));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err sign_out(struct ctx *ctx)
{
    TRY(account_sign_out(ctx));
    ctx->out.status = 204;
    return ERR_OK;
}

static enum err export(struct ctx *ctx) {
    const char *all; struct json * j;

    TRY(account_export(ctx, &all));
    j = ctx_reply(ctx, 200);
    json_raw(j, NULL, all);
    return json_done(j);
}

static enum err leave(struct ctx *ctx)
{
    TRY(account_leave(ctx));
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "createAccount", .method = POST, .path = "/accounts", .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = join},
    {.op = "mailLink", .method = POST, .path = "/accounts/_link", .who = EVERYONE, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = link},
    {.op = "resetPassword", .method = POST, .path = "/accounts/_reset", .who = EVERYONE, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = reset},
    {.op = "changeAddress", .method = POST, .path = "/me/_address", .who = PERSONS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = change_address},
    {.op = "changePassword", .method = POST, .path = "/me/_password", .who = PERSONS, .tx = PG_TX_WRITE, .max_body = BODY,
     .run = change_password, .pool = SLOW},
    {.op = "signOutEverywhere", .method = DELETE, .path = "/me/sessions", .who = PERSONS, .tx = PG_TX_WRITE,
     .run = sign_out},
    {.op = "exportMe", .method = GET, .path = "/me/export", .who = PERSONS, .tx = PG_TX_READ, .run = export},
    {.op = "leave", .method = DELETE, .path = "/me", .who = PERSONS, .tx = PG_TX_WRITE, .run = leave},
};
// clang-format on

const struct routes account_routes = {NULL, API, table, COUNT(table)};
