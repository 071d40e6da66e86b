#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "commons/letter.h"
#include "resources/handout/handout.h"
#include "sms/sms.h"
#include "web/config.h"
#include "json/json.h"

enum { PER_ITEM = 3, AROUND = 3, TITLE_MOST = 80 };

static const struct words {
    const char *look, *small;
} words[] = {
    {"Kijk hoe het nu is",
     "Deze mail krijgt u één keer, omdat u dat goedvond. Uw adres bewaren wij niet. Op deze "
     "mail kunt u niet antwoorden: bel de organisatie."},
    {"See how it is now",
     "You get this mail once, because you agreed. We do not keep your address. You cannot "
     "answer this mail: call the organisation."},
};

static const struct words *words_of(const struct handout *h)
{
    return &words[text_equal(h->language, "en")];
}

/* A new one for each: the same thing may be given again. */
static const char *cause(struct arena *mem)
{
    char id[ID_LEN + 1];

    id_new(id);
    return arena_printf(mem, "handout:%s", id);
}

static const char *said_of(struct arena *mem, const char *language,
                           const struct handout_item *i)
{
    struct handout_line line[HANDOUT_LINES];
    const size_t n = handout_lines(mem, language, i, line);
    const char *warning = handout_warning(language, i);
    struct buffer out = {.mem = mem};

    buffer_text(&out, warning ? arena_printf(mem, "%s\n\n", warning) : "");
    if (!text_blank(i->about))
        buffer_printf(&out, "%s\n\n", i->about);
    for (size_t at = 0; at < n; at++)
        buffer_printf(&out, "%s: %s\n", line[at].label, line[at].text);
    return out.text;
}

static const char *subject(struct arena *mem, const struct handout *h)
{
    const char *title = text_line(mem, h->item[0].line.title, TITLE_MOST);

    return h->n > 1 ? arena_printf(mem, "%s: %s (+ %zu)", h->giver.name, title, h->n - 1)
                    : arena_printf(mem, "%s: %s", h->giver.name, title);
}

enum err handout_mail(struct ctx *ctx, const struct handout *h, const char *email)
{
    const struct words *w = words_of(h);
    struct mail_block b[PER_ITEM * HANDOUT_MOST + AROUND];
    size_t n = 0;

    b[n++] = (struct mail_block){MAIL_TEXT, handout_gives(ctx->mem, h), NULL};
    if (h->words)
        b[n++] = (struct mail_block){MAIL_QUOTE, h->words, NULL};
    for (size_t i = 0; i < h->n; i++) {
        b[n++] = (struct mail_block){MAIL_HEADING, h->item[i].line.title, NULL};
        b[n++] =
            (struct mail_block){MAIL_TEXT, said_of(ctx->mem, h->language, &h->item[i]), NULL};
        b[n++] = (struct mail_block){MAIL_ACTION, w->look, h->item[i].path};
    }
    b[n++] = (struct mail_block){MAIL_SMALL, w->small, NULL};
    return letter_add(ctx, &(struct letter){
                               .cause = cause(ctx->mem),
                               .kind = "handout",
                               .to = email,
                               .subject = subject(ctx->mem, h),
                               .language = h->language,
                               .block = b,
                               .nblocks = n,
                           });
}

/* Who gives it, and what they say with it: before the first message. */
static const char *greeting(struct arena *mem, const struct handout *h, size_t i)
{
    return i > 0 ? ""
                 : arena_printf(mem, "%s %s%s", handout_gives(mem, h), h->words ? h->words : "",
                                h->words ? " " : "");
}

const char *handout_message(struct arena *mem, const char *origin, const struct handout *h,
                            size_t i)
{
    const struct handout_item *item = &h->item[i];
    const size_t link = strlen(origin) + strlen(item->path) + 1;
    struct handout_line line[HANDOUT_LINES];
    const size_t n = handout_lines(mem, h->language, item, line);
    const char *warning = handout_warning(h->language, item);
    struct buffer out = {.mem = mem};

    buffer_printf(&out, "%s%s.", greeting(mem, h, i), item->line.title);
    if (warning)
        buffer_printf(&out, " %s", warning);
    for (size_t at = 0; at < n; at++)
        buffer_printf(&out, " %s: %s.", line[at].label, line[at].text);
    return sms_line(mem, out.text, link < SMS_LONG_MOST ? SMS_LONG_MOST - link : 0);
}

static enum err payload(struct ctx *ctx, const struct handout *h, size_t i, const char **text)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    json_text(j, "text", handout_message(ctx->mem, ctx->config->origin, h, i));
    json_text(j, "path", h->item[i].path);
    json_end(j);
    TRY(json_done(j));
    *text = out.text;
    return ERR_OK;
}

enum err handout_text(struct ctx *ctx, const struct handout *h, const char *number)
{
    for (size_t i = 0; i < h->n; i++) {
        const char *content;

        TRY(payload(ctx, h, i, &content));
        TRY(handout_add_text(ctx, cause(ctx->mem), number, content));
    }
    return ERR_OK;
}
