#include "base/text.h"
#include "markup/markup.h"
#include "resources/link/link.h"

/* What the page says before and after, by purpose and language. */
static const struct words {
    const char *purpose, *language;
    const char *question, *button, *thanks;
    const char *more; /* after the press; or NULL */
    const char *next; /* what the way on is called, where there may be one */
} words[] = {
    {"helped", "nl", "Is het gelukt?", "Ja, het is gelukt",
     "Wat fijn dat het gelukt is. Bedankt!", NULL, "Bedank wie u hielp"},
    {"helped", "en", "Did it work out?", "Yes, it did",
     "How good that it worked out. Thank you!", NULL, "Thank who helped you"},
    {"not-helped", "nl", "Is het niet gelukt?", "Nee, het is niet gelukt",
     "Jammer. Uw vraag blijft staan. Misschien kan een andere buur helpen.", NULL,
     "Bekijk uw vraag"},
    {"not-helped", "en", "Did it not work out?", "No, it did not",
     "A pity. Your question stays. Perhaps another neighbour can help.", NULL,
     "See your question"},
    {"not-yet", "nl", "Bent u nog bezig?", "Ja, wij zijn nog bezig",
     "Goed. Over een week vragen wij het nog een keer.", NULL, NULL},
    {"not-yet", "en", "Are you still at it?", "Yes, we are",
     "Good. We will ask once more in a week.", NULL, NULL},
    {"unsubscribe", "nl", "Geen mail meer hierover?", "Ja, geen mail meer",
     "U krijgt hier geen mail meer over.",
     "Wilt u later toch weer mail? Kies dan bij Mijn plek, onder Wat wij u sturen, hoe vaak. "
     "Wat u plaatste, blijft staan.",
     NULL},
    {"unsubscribe", "en", "No more mail about this?", "Yes, no more mail",
     "You get no more mail about this.",
     "Do you want mail again later? Then choose how often in My place, under What we send you. "
     "What you placed stays.",
     NULL},
    {"still-right", "nl", "Klopt dit nog?", "Ja, het klopt nog",
     "Fijn, dan blijft het op de site staan.", NULL, NULL},
    {"still-right", "en", "Is this still right?", "Yes, it is still right",
     "Good, then it stays on the site.", NULL, NULL},
    {"stop", "nl", "Van de site halen?", "Ja, haal het van de site",
     "Het staat niet meer op de site.", "Bij Mijn plek kunt u het weer openen.", NULL},
    {"stop", "en", "Take it off the site?", "Yes, take it off the site",
     "It is no longer on the site.", "In My place you can open it again.", NULL},
    {"telephone", "nl", "Is dit uw nummer?", "Ja, dit is mijn nummer",
     "Bedankt. Dit nummer klopt.",
     "Wilt u geen sms meer? Kies dat dan bij Mijn plek, onder Wat wij u sturen.", NULL},
    {"telephone", "en", "Is this your number?", "Yes, this is my number",
     "Thank you. This number is right.",
     "Do you want no text messages any more? Choose that in My place, under What we send you.",
     NULL},
};

static const struct words *words_of(const struct link *link)
{
    const struct words *found = NULL;

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].purpose, link->purpose) &&
            (!found || text_equal(words[i].language, link->language)))
            found = &words[i];
    return found;
}

struct buffer *link_page_begin(struct ctx *ctx, int status, const char *language,
                               const char *title)
{
    struct buffer *out = &ctx->out.body;

    ctx->out.status = status;
    ctx->out.type = "text/html; charset=utf-8";
    buffer_printf(out,
                  "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                  language);
    buffer_text(out, "<meta name=\"viewport\" content=\"width=device-width\">\n"
                     "<meta name=\"robots\" content=\"noindex\">\n<title>");
    markup_text(out, title);
    buffer_text(out, "</title>\n<link rel=\"stylesheet\" href=\"/api/page.css\">\n</head>\n"
                     "<body>\n<main>\n<h1>");
    markup_text(out, title);
    buffer_text(out, "</h1>\n");
    return out;
}

void link_page_end(struct buffer *out) { buffer_text(out, "</main>\n</body>\n</html>\n"); }

void link_page_paragraph(struct buffer *out, const char *text)
{
    buffer_text(out, "<p>");
    markup_text(out, text);
    buffer_text(out, "</p>\n");
}

void link_page_anchor(struct buffer *out, const char *path, const char *text)
{
    buffer_text(out, "<p><a href=\"");
    markup_text(out, path);
    buffer_text(out, "\">");
    markup_text(out, text);
    buffer_text(out, "</a></p>\n");
}

static void go_on(struct ctx *ctx, struct buffer *out, const struct link *link,
                  const char *path, const char *text)
{
    link_page_anchor(out, arena_printf(ctx->mem, "/%s%s", link->slug, path), text);
}

void link_page(struct ctx *ctx, const struct link *link, bool after)
{
    const struct words *w = words_of(link);
    const bool english = text_equal(w->language, "en");
    struct buffer *out =
        link_page_begin(ctx, 200, w->language, after ? w->thanks : w->question);

    if (after) {
        if (text_equal(link->purpose, "unsubscribe"))
            link_page_paragraph(out, link->title);
        if (w->more && link->account)
            link_page_paragraph(out, w->more);
        link_helper_list(out, link, english ? "Who else fits" : "Wie er nog meer past");
        if (link->next)
            go_on(ctx, out, link, link->next, w->next);
        if (link->account)
            go_on(ctx, out, link, "/mijn", english ? "To my place" : "Naar mijn plek");
        else
            go_on(ctx, out, link, "/", english ? "To the website" : "Naar de website");
    } else {
        link_page_paragraph(out, link->title);
        buffer_text(out, "<form method=\"post\"><p><button type=\"submit\">");
        markup_text(out, w->button);
        buffer_text(out, "</button></p></form>\n");
        if (link->done)
            link_page_paragraph(out, english ? "You pressed this before."
                                             : "U drukte hier al eerder op.");
    }
    link_page_end(out);
}

void link_gone(struct ctx *ctx)
{
    struct buffer *out = link_page_begin(ctx, 404, "nl", "Deze knop werkt niet meer");

    link_page_paragraph(
        out, "Waar deze knop over gaat is er niet meer, de link is te oud of niet heel "
             "overgekomen. U kunt zich aanmelden en het daar verder doen.");
    link_page_end(out);
}
