#include "net/post.h"
#include "push/push.h"
#include "resources/push_subscription/push_subscription.h"
#include "secret/secret.h"
#include "web/config.h"

enum {
    PERSONS = EVERYONE & ~(unsigned)(VISITOR | INTEGRATOR),
    BODY = 4096,
    ENDPOINT_MAX = 1000,
    KEY_MAX = 200,
    DEVICE_MAX = 80,
};

#define AT(member) .offset = offsetof(struct push_subscription_draft, member)

// clang-format off
static const struct json_field key_fields[] = {
    {.name = "p256dh", .kind = JSON_TEXT_LINE, AT(p256dh), .max = KEY_MAX, .required = true},
    {.name = "auth", .kind = JSON_TEXT_LINE, AT(auth), .max = KEY_MAX, .required = true},
};

static const struct json_field draft_fields[] = {
    {.name = "endpoint", .kind = JSON_TEXT_LINE, AT(endpoint), .max = ENDPOINT_MAX, .required = true},
    {.name = "keys", .kind = JSON_PART, .fields = key_fields, .nfields = COUNT(key_fields), .required = true},
    {.name = "device", .kind = JSON_TEXT_LINE, AT(device), .max = DEVICE_MAX, .required = true},
};
// clang-format on

static enum err check(struct ctx *ctx, const struct push_subscription_draft *d)
{
    uint8_t point[PUSH_POINT], auth[PUSH_AUTH];

    if (!post_may(ctx->mem, d->endpoint))
        fault_field(&ctx->fault, "/endpoint", "invalid");
    if (!push_point_read(d->p256dh, point))
        fault_field(&ctx->fault, "/keys/p256dh", "invalid");
    if (!push_auth_read(d->auth, auth))
        fault_field(&ctx->fault, "/keys/auth", "invalid");
    return ctx->fault.nfields ? ERR_INVALID : ERR_OK;
}

static enum err post(struct ctx *ctx)
{
    struct push_subscription_draft d = {0};
    const char *id;
    struct json *j;

    TRY(ctx_read(ctx, draft_fields, COUNT(draft_fields), &d));
    TRY(check(ctx, &d));
    TRY(push_subscription_add(ctx, &d, &id));
    j = ctx_reply(ctx, 201);
    ctx->out.location = arena_printf(ctx->mem, "%s/%s", ctx->in.path, id);
    json_object(j, NULL);
    json_text(j, "id", id);
    json_end(j);
    return json_done(j);
}

static void write_item(struct pg_row row, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "device", pg_text(row, "device"));
    json_text(j, "createdAt", pg_text(row, "created"));
    json_end(j);
}

/* With the key that a browser subscribes to (RFC 8292, section 3.2). */
static enum err list(struct ctx *ctx)
{
    struct json *j = ctx_reply(ctx, 200);
    uint8_t point[PUSH_POINT];

    TRY(push_public(ctx->config->push_key, point));
    json_object(j, NULL);
    json_array(j, "items");
    TRY(push_subscription_list(ctx, write_item, j));
    json_end(j);
    json_text(j, "applicationServerKey", secret_base64url(ctx->mem, point, sizeof point));
    json_end(j);
    return json_done(j);
}

static enum err end(struct ctx *ctx)
{
    TRY(push_subscription_delete(ctx, ctx->in.param[0]));
    ctx->out.status = 204;
    return ERR_OK;
}

// clang-format off
static const struct route table[] = {
    {.op = "createPushSubscription", .method = POST, .path = "/me/push-subscriptions", .who = PERSONS, .tx = PG_TX_WRITE,
     .max_body = BODY, .run = post},
    {.op = "listPushSubscriptions", .method = GET, .path = "/me/push-subscriptions", .who = PERSONS, .tx = PG_TX_READ,
     .run = list},
    {.op = "deletePushSubscription", .method = DELETE, .path = "/me/push-subscriptions/{id}", .who = PERSONS,
     .tx = PG_TX_WRITE, .run = end},
};
// clang-format on

const struct routes push_subscription_routes = {NULL, API, table, COUNT(table)};
