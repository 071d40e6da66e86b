#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "net/origin.h"
#include "push/push.h"
#include "resources/outgoing/outgoing_push.h"
#include "secret/secret.h"
#include "web/config.h"

enum { TITLE_MAX = 100, TOPIC = 32 }; /* RFC 8030, section 5.4: at most 32 of base64url */

/* What stands in every push of one cause. */
struct content {
    const struct json_value *said;
    const char *icon;
    const char *tag;
};

static enum err write_json(struct arena *mem, const struct content *c, const char *text,
                           struct buffer *out)
{
    struct json *j = json_new(mem, out);

    json_object(j, NULL);
    json_text(j, "title", text_line(mem, json_member_text(c->said, "title"), TITLE_MAX));
    json_text(j, "text", text);
    json_text(j, "url", json_member_text(c->said, "url"));
    json_text(j, "language", json_member_text(c->said, "language"));
    json_text(j, "icon", c->icon);
    json_text(j, "tag", c->tag);
    json_end(j);
    return json_done(j);
}

/* As much of the text as fits: what a byte of it takes depends on what it is. */
static enum err write_fitting(struct arena *mem, const struct content *c, const char *text,
                              struct buffer *out)
{
    size_t low = 0, high = strlen(text) < PUSH_MOST ? strlen(text) : PUSH_MOST;

    while (low < high) {
        const size_t keep = (low + high + 1) / 2;
        struct buffer written = {.mem = mem};

        TRY(write_json(mem, c, text_cut(mem, text, keep), &written));
        if (written.len <= PUSH_MOST) {
            low = keep;
            *out = written;
        } else {
            high = keep - 1;
        }
    }
    return low ? ERR_OK : ERR_TOO_LARGE;
}

/* Writes at most PUSH_MOST bytes. */
static enum err write_text(struct ctx *ctx, const struct outgoing_push *p, const char *tag,
                           struct buffer *out)
{
    struct content c = {.icon = arena_printf(ctx->mem, "/icons/%s-192.png", p->brand),
                        .tag = tag};
    const char *why, *text;

    if (json_parse(ctx->mem, p->payload, strlen(p->payload), &c.said, &why) != ERR_OK)
        return ERR_BROKEN;
    text = json_member_text(c.said, "text");
    if (!text || !json_member_text(c.said, "title"))
        return ERR_BROKEN;
    TRY(write_json(ctx->mem, &c, text, out));
    return out->len <= PUSH_MOST ? ERR_OK : write_fitting(ctx->mem, &c, text, out);
}

/* Of its cause, without telling what that is. */
static const char *topic_of(struct ctx *ctx, const char *cause)
{
    char digest[SECRET_HEX];

    secret_digest(cause, strlen(cause), digest);
    return arena_copy(ctx->mem, digest, TOPIC);
}

static enum err write_headers(struct ctx *ctx, const struct outgoing_push *p, const char *topic,
                              const char **header)
{
    const char *path, *origin = net_origin(ctx->mem, p->endpoint, &path), *value;

    if (!origin)
        return ERR_BROKEN;
    TRY(push_authorization(ctx->mem, ctx->config->push_key, origin,
                           arena_printf(ctx->mem, "mailto:%s", ctx->config->mail_from),
                           clock_now(), &value));
    *header++ = arena_printf(ctx->mem, "Authorization: %s", value);
    *header++ = arena_printf(ctx->mem, "TTL: %d", (int)p->ttl);
    *header++ = arena_printf(ctx->mem, "Topic: %s", topic);
    *header++ = "Content-Encoding: aes128gcm";
    *header++ = "Content-Type: application/octet-stream";
    *header = NULL;
    return ERR_OK;
}

enum err outgoing_push_write(struct ctx *ctx, const struct outgoing_push *p,
                             struct outgoing_push_message *out)
{
    const char *topic = topic_of(ctx, p->cause);
    struct buffer text = {.mem = ctx->mem};
    struct push_reader reader;
    struct push_once once;

    *out = (struct outgoing_push_message){.body = {.mem = ctx->mem}};
    if (!push_point_read(p->p256dh, reader.point) || !push_auth_read(p->auth, reader.auth))
        return ERR_BROKEN;
    TRY(write_text(ctx, p, topic, &text));
    TRY(write_headers(ctx, p, topic, out->header));
    push_once_new(&once);
    return push_encrypt(&reader, &once, text.text, text.len, &out->body);
}
