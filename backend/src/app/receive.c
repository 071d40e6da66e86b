#include "app/receive.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "commons/letter.h"
#include "resources/outgoing/outgoing.h"
#include "secret/secret.h"
#include "token/address.h"

enum { SERVERS_FAULT = 500 };

static const char out_of_reach[] = "put-off";

/* "WORD+TOKEN@…" with a token of ours for this purpose. */
static bool stands_in(struct ctx *ctx, const char *address, const char *word,
                      const char *purpose, char id[ID_LEN + 1])
{
    size_t len = strlen(word);

    if (strncasecmp(address, word, len) != 0 || address[len] != '+')
        return false;
    address += len + 1;
    return address_token_read(ctx->keys, purpose, address, strcspn(address, "@"), id) == ERR_OK;
}

struct meant {
    char reply[ID_LEN + 1]; /* "" when no address says so */
    char bounce[ID_LEN + 1];
};

static void find_tokens(struct ctx *ctx, const char *const *address, size_t n, struct meant *m)
{
    for (size_t i = 0; i < n; i++) {
        if (!*m->reply)
            (void)stands_in(ctx, address[i], "antwoord", LETTER_REPLY, m->reply);
        if (!*m->bounce)
            (void)stands_in(ctx, address[i], "retour", LETTER_BOUNCE, m->bounce);
    }
}

static bool is_ours(const struct meant *m) { return *m->reply || *m->bounce; }

/* A letter is the same when its sender's program says so, or else to the byte. */
static const char *digest_of(struct ctx *ctx, const struct meant *m, const struct letter_in *l,
                             const char *bytes, size_t len)
{
    char *digest = arena_take(ctx->mem, SECRET_HEX);
    const char *named = arena_printf(ctx->mem, "%s %s %s", m->reply, l->from, l->message_id);

    if (*l->message_id)
        secret_digest(named, strlen(named), digest);
    else
        secret_digest(bytes, len, digest);
    return digest;
}

/* The first thing on it that is no picture, or NULL. */
static const char *refused_type(const struct letter_in *l)
{
    for (size_t i = 0; i < l->nattachments; i++)
        if (!l->attachment[i].picture)
            return l->attachment[i].type;
    return NULL;
}

/* Whoever sent a file is told that the words arrived and the file did not. */
static enum err tell_of_attachments(struct ctx *ctx, const char *digest,
                                    const struct letter_in *l)
{
    const char *type = refused_type(l);
    const struct mail_block blocks[] = {
        {MAIL_TEXT,
         "Wat u schreef is aangekomen. Wat u meestuurde niet: bij een bericht nemen "
         "wij alleen foto's aan.",
         NULL},
        {MAIL_TEXT,
         arena_printf(ctx->mem,
                      "Het ging om een bestand van de soort %s. Zet wat "
                      "erin staat in uw bericht, of maak er een foto van.",
                      type ? type : ""),
         NULL},
    };

    if (!type || !mail_address_fits(l->from))
        return ERR_OK;
    return letter_add(ctx, &(struct letter){
                               .cause = arena_printf(ctx->mem, "attachment:%s", digest),
                               .kind = "attachment-refused",
                               .to = l->from,
                               .subject = "Uw bijlage is niet aangekomen",
                               .block = blocks,
                               .nblocks = COUNT(blocks),
                           });
}

static enum err take_reply(struct ctx *ctx, const struct meant *m, const struct letter_in *l,
                           const char *digest, const char **outcome)
{
    TRY(outgoing_answered(ctx, digest, m->reply, outcome));
    if (!text_equal(*outcome, "new"))
        return ERR_OK;
    TRY(receive_reply(ctx, m->reply, l));
    *outcome = "answer";
    return tell_of_attachments(ctx, digest, l);
}

static enum err take(struct ctx *ctx, const struct meant *m, const struct letter_in *l,
                     const char *digest, const char **outcome)
{
    if (l->bounce_status) {
        *outcome = *m->bounce ? "bounce" : "no-bounce-of-ours";
        return *m->bounce ? outgoing_bounced(ctx, m->bounce, l->bounce_status) : ERR_OK;
    }
    *outcome = l->automatic ? "automatic" : text_blank(l->text) ? "empty" : "no-answer";
    if (!*m->reply || l->automatic || text_blank(l->text))
        return ERR_OK;
    return take_reply(ctx, m, l, digest, outcome);
}

static void keep(struct ctx *ctx, const struct meant *m, const struct letter_in *l,
                 const char *digest, struct receipt *r)
{
    enum err err = pg_ready(ctx->db);

    if (err == ERR_OK) {
        pg_begin(ctx->db, PG_TX_WRITE, &(struct pg_identity){0});
        err = take(ctx, m, l, digest, &r->outcome);
        if (err == ERR_OK)
            err = pg_commit(ctx->db);
        if (err != ERR_OK)
            pg_rollback(ctx->db);
    }
    if (err != ERR_OK) {
        r->again = err_info[err].status >= SERVERS_FAULT;
        r->outcome = r->again ? out_of_reach : err_info[err].type;
    }
}

void receive(struct ctx *ctx, const char *const *address, size_t naddresses, const char *bytes,
             size_t len, struct receipt *r)
{
    struct meant meant = {0};
    struct letter_in letter;
    enum err err;

    *r = (struct receipt){.outcome = "not-for-us"};
    find_tokens(ctx, address, naddresses, &meant);
    if (naddresses && !is_ours(&meant))
        return;
    err = len > LETTER_MOST ? ERR_TOO_LARGE : letter_run(ctx->mem, bytes, len, &letter);
    if (err != ERR_OK) {
        r->again = err == ERR_BROKEN;
        r->unusable = !r->again;
        r->outcome = r->again ? out_of_reach : "unusable";
        return;
    }
    find_tokens(ctx, letter.to, letter.nto, &meant);
    if (is_ours(&meant))
        keep(ctx, &meant, &letter, digest_of(ctx, &meant, &letter, bytes, len), r);
}
