#include <string.h>

#include "base/text.h"
#include "commons/letter.h"
#include "resources/outgoing/outgoing.h"
#include "secret/secret.h"
#include "token/address.h"
#include "web/config.h"

enum { SUBJECT_MOST = 150, MARK = 32 };

static const char *unsubscribe_label(const char *language)
{
    static const struct {
        const char *language;
        const char *label;
    } labels[] = {
        {"nl", "Geen mail meer hierover"},
        {"en", "No more mail about this"},
        {"de", "Keine Mails mehr dazu"},
        {"pl", "Nie chcę więcej takich wiadomości"},
        {"tr", "Bununla ilgili e-posta istemiyorum"},
        {"ar", "لا أريد رسائل أخرى عن هذا"},
    };

    for (size_t i = 0; i < COUNT(labels); i++)
        if (text_equal(language, labels[i].language))
            return labels[i].label;
    return labels[0].label;
}

static const char *domain_of(const char *address)
{
    const char *at = strchr(address, '@');

    return at ? at + 1 : address;
}

/* WORD+TOKEN@our domain. */
static const char *signed_address(struct ctx *ctx, const char *word, const char *purpose,
                                  const char *id)
{
    return arena_printf(ctx->mem, "%s+%s@%s", word,
                        address_token(ctx->mem, ctx->keys, purpose, id),
                        domain_of(ctx->config->mail_from));
}

/* Of what it stands for, without telling what that is. */
static const char *mark_of(struct ctx *ctx, const char *text)
{
    char digest[SECRET_HEX];

    secret_digest(text, strlen(text), digest);
    return arena_printf(ctx->mem, "%.*s@%s", MARK, digest, domain_of(ctx->config->mail_from));
}

const char *outgoing_link(struct ctx *ctx, const char *path)
{
    static const char press[] = "/l/";
    const size_t head = sizeof press - 1;
    const char *id = strrchr(path, '/'), *purpose;

    if (strncmp(path, press, head) != 0 || id < path + head)
        return NULL;
    purpose = arena_copy(ctx->mem, path + head, (size_t)(id - path) - head);
    return arena_printf(ctx->mem, "%s%s%s", ctx->config->origin, press,
                        address_token(ctx->mem, ctx->keys, purpose, id + 1));
}

/* An action leads to us and nowhere else.  One that ends in "#" opens what the letter's key
 * does. */
static const char *whole_url(struct ctx *ctx, const struct letter *l, const char *path)
{
    const size_t len = strlen(path);
    const char *link = outgoing_link(ctx, path);

    if (link)
        return link;
    return arena_printf(ctx->mem, "%s%s%s%s", ctx->config->origin, *path == '/' ? "" : "/",
                        path,
                        l->key && len && path[len - 1] == '#'
                            ? address_token(ctx->mem, ctx->keys, LETTER_KEY, l->key)
                            : "");
}

static const struct mail_block *with_origin(struct ctx *ctx, const struct letter *l)
{
    struct mail_block *block = arena_take(ctx->mem, (l->nblocks + 1) * sizeof *block);

    for (size_t i = 0; i < l->nblocks; i++) {
        block[i] = l->block[i];
        if (block[i].url)
            block[i].url = whole_url(ctx, l, block[i].url);
    }
    return block;
}

static const char *sender_name(struct ctx *ctx, const struct outgoing *o)
{
    return *o->neighbourhood ? arena_printf(ctx->mem, "Voordeur %s", o->neighbourhood)
                             : "Voordeur";
}

enum err outgoing_write(struct ctx *ctx, const struct outgoing *o, struct outgoing_message *out)
{
    struct letter l = {0};
    struct mail m;

    TRY(letter_read(ctx->mem, o->payload, &l));
    m = (struct mail){
        .from = ctx->config->mail_from,
        .from_name = sender_name(ctx, o),
        .to = o->to,
        .reply_to = l.reply ? signed_address(ctx, "antwoord", LETTER_REPLY, l.reply) : NULL,
        .subject = text_line(ctx->mem, l.subject, SUBJECT_MOST),
        .message_id = mark_of(ctx, o->cause),
        .thread = l.thread ? mark_of(ctx, arena_printf(ctx->mem, "thread %s", l.thread)) : NULL,
        .unsubscribe_url = l.unsubscribe
                               ? arena_printf(ctx->mem, "%s/l/%s", ctx->config->origin,
                                              address_token(ctx->mem, ctx->keys,
                                                            LETTER_UNSUBSCRIBE, l.unsubscribe))
                               : NULL,
        .unsubscribe_label = unsubscribe_label(l.language),
        .language = l.language ? l.language : "nl",
        .block = with_origin(ctx, &l),
        .nblocks = l.nblocks,
    };
    *out =
        (struct outgoing_message){.from = signed_address(ctx, "retour", LETTER_BOUNCE, o->id),
                                  .bytes = {.mem = ctx->mem}};
    return mail_compose(&m, &out->bytes);
}
