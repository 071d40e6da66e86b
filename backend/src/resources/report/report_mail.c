/* What a letter about a decision says: what became of it, and why (DSA, articles 16 (5) and
 * 17). */
#include "base/text.h"
#include "commons/letter.h"
#include "resources/report/report.h"

enum { SUBJECT_MOST = 100, HEARERS = 2 };

static const struct words {
    const char *language;
    const char *part;
    const char *outcome; /* NULL: any other */
    const char *heading;
    const char *text;
} words[] = {
    {"nl", "reporter", "refused", "Uw melding",
     "Dank u wel voor uw melding. Wij hebben gekeken. Het staat niet meer op de site."},
    {"nl", "reporter", NULL, "Uw melding",
     "Dank u wel voor uw melding. Wij hebben gekeken. Dit hebben wij besloten:"},
    {"nl", "owner", "refused", "Dit staat niet meer op de site",
     "Iemand meldde dat dit hier niet hoort. Wij hebben gekeken en het van de site gehaald. De "
     "reden:"},
    {"nl", "owner", "restored", "Dit staat weer op de site",
     "Wij hebben nog eens gekeken. Iedereen kan het weer lezen. De reden:"},
    {"nl", "owner", NULL, "Uw bezwaar",
     "Wij hebben uw bezwaar gelezen en nog eens gekeken. Het blijft van de site. De reden:"},
    {"en", "reporter", "refused", "Your report",
     "Thank you for your report. We looked at it. It is not on the site any more."},
    {"en", "reporter", NULL, "Your report",
     "Thank you for your report. We looked at it. This is what we decided:"},
    {"en", "owner", "refused", "This is not on the site any more",
     "Somebody reported that this does not belong here. We looked at it and took it off the "
     "site. The reason:"},
    {"en", "owner", "restored", "This is on the site again",
     "We looked again. Everybody can read it again. The reason:"},
    {"en", "owner", NULL, "Your objection",
     "We read your objection and looked again. It stays off the site. The reason:"},
};

static const struct words *words_for(const struct report_heard *h)
{
    const char *language = text_equal(h->language, "en") ? "en" : "nl";
    size_t i = 0;

    while (!text_equal(words[i].language, language) || !text_equal(words[i].part, h->part) ||
           (words[i].outcome && !text_equal(words[i].outcome, h->outcome)))
        i++;
    return &words[i];
}

static const char *object_to(const struct report_heard *h)
{
    const bool english = text_equal(h->language, "en");

    if (text_equal(h->outcome, "restored"))
        return english ? "See it on the site" : "Bekijk het op de site";
    return english ? "Read it, or object" : "Lees het na, of maak bezwaar";
}

static const char *page_of(struct ctx *ctx, const struct report_heard *h)
{
    if (text_equal(h->kind, "thanks"))
        return arena_printf(ctx->mem, "/%s/mijn#thanks", h->slug);
    return arena_printf(ctx->mem, "/%s/%s/%s", h->slug,
                        text_equal(h->kind, "ask") ? "vragen" : "aanbod", h->item);
}

static enum err write_to(struct ctx *ctx, const struct report_heard *h, const char **payload)
{
    const struct words *w = words_for(h);
    const char *title = text_line(ctx->mem, h->title, SUBJECT_MOST);
    struct mail_block block[4];
    size_t n = 0;

    block[n++] = (struct mail_block){
        MAIL_HEADING, *title ? arena_printf(ctx->mem, "%s: %s", w->heading, title) : w->heading,
        NULL};
    block[n++] = (struct mail_block){MAIL_TEXT, w->text, NULL};
    block[n++] = (struct mail_block){MAIL_QUOTE, h->decision, NULL};
    if (text_equal(h->part, "owner"))
        block[n++] = (struct mail_block){MAIL_ACTION, object_to(h), page_of(ctx, h)};
    return letter_payload(ctx->mem,
                          &(struct letter){
                              .subject = block[0].text,
                              .language = h->language,
                              .block = block,
                              .nblocks = n,
                          },
                          payload);
}

struct telling {
    struct report_heard to[HEARERS];
    size_t n;
};

static void note(const struct report_heard *h, void *arg)
{
    struct telling *t = arg;

    if (t->n < HEARERS)
        t->to[t->n++] = *h;
}

enum err report_tell(struct ctx *ctx, const char *id)
{
    struct telling t = {0};

    TRY(report_heard(ctx, id, note, &t));
    for (size_t i = 0; i < t.n; i++) {
        const char *payload;

        TRY(write_to(ctx, &t.to[i], &payload));
        TRY(report_send(ctx, id, t.to[i].part, payload));
    }
    return ERR_OK;
}
