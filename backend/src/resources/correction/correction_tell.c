#include <string.h>

#include "base/text.h"
#include "commons/letter.h"
#include "resources/correction/correction.h"
#include "sms/sms.h"
#include "web/config.h"

enum { SUBJECT_MOST = 100, TITLE_LEAST = 20 }; /* what is left of a title is still known by */

static const struct words {
    const char *outcome, *language;
    const char *subject, *text, *message;
} words[] = {
    {"changed", "nl", "Aangepast:",
     "U schreef ons dat hier iets niet klopte. Dank u wel! Wij hebben het aangepast.",
     "aangepast. Dank u wel!"},
    {"changed", "en",
     "Changed:", "You wrote us that something was not right here. Thank you! We changed it.",
     "changed. Thank you!"},
    {"archived", "nl", "Van de site:",
     "U schreef ons dat hier iets niet klopte. Dank u wel! Het staat niet meer op de site.",
     "het staat niet meer op de site. Dank u wel!"},
    {"archived", "en", "Off the site:",
     "You wrote us that something was not right here. Thank you! It is no longer on the site.",
     "no longer on the site. Thank you!"},
    {"confirmed", "nl", "Nagevraagd:",
     "U schreef ons dat hier iets niet klopte. Dank u wel! Wij vroegen het na. Zoals het er nu "
     "staat, klopt het.",
     "nagevraagd. Zoals het er nu staat, klopt het. Dank u wel!"},
    {"confirmed", "en", "Asked:",
     "You wrote us that something was not right here. Thank you! We asked. As it stands now, "
     "it is right.",
     "we asked. As it stands now, it is right. Thank you!"},
};

static const struct words *words_of(const struct correction_news *n)
{
    const char *language = text_equal(n->language, "en") ? "en" : "nl";

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].outcome, n->outcome) && text_equal(words[i].language, language))
            return &words[i];
    return &words[0];
}

enum err correction_letter(struct ctx *ctx, const struct correction_news *n,
                           const char **payload)
{
    const struct words *w = words_of(n);
    const bool english = text_equal(w->language, "en");
    const struct mail_block block[] = {
        {MAIL_HEADING, n->title, NULL},
        {MAIL_TEXT, w->text, NULL},
        {MAIL_ACTION, english ? "See it on the site" : "Bekijk het op de site", n->address},
        {MAIL_SMALL,
         english ? "You get this mail because you gave this address with what you told us. We "
                   "use it for nothing else and erase it after a month."
                 : "U krijgt deze mail omdat u dit adres gaf bij wat u ons meldde. Wij "
                   "gebruiken het nergens anders voor en wissen het na een maand.",
         NULL},
    };

    return letter_payload(
        ctx->mem,
        &(struct letter){
            .subject = arena_printf(ctx->mem, "%s %s", w->subject,
                                    text_line(ctx->mem, n->title, SUBJECT_MOST)),
            .language = w->language,
            .block = block,
            .nblocks = COUNT(block),
        },
        payload);
}

enum err correction_text(struct ctx *ctx, const struct correction_news *n, const char **payload)
{
    const struct words *w = words_of(n);
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);
    const char *path = n->address;
    size_t taken =
        strlen(": ") + strlen(w->message) + strlen(" ") + strlen(ctx->config->origin);

    if (taken + strlen(path) + TITLE_LEAST > SMS_MOST) /* a long name: the front page has it */
        path = arena_printf(ctx->mem, "/%s", n->slug);
    taken += strlen(path);
    json_object(j, NULL);
    json_text(
        j, "text",
        arena_printf(ctx->mem, "%s: %s",
                     sms_line(ctx->mem, n->title,
                              taken + TITLE_LEAST < SMS_MOST ? SMS_MOST - taken : TITLE_LEAST),
                     w->message));
    json_text(j, "path", path);
    json_end(j);
    TRY(json_done(j));
    *payload = out.text;
    return ERR_OK;
}
