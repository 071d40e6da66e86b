#include "base/text.h"
#include "markup/markup.h"
#include "resources/link/link.h"

/* What the pages of the weekly mail say before and after, by purpose and language. */
static const struct words {
    const char *purpose, *language;
    const char *question, *text, *button, *thanks, *more;
} words[] = {
    {"weekly-join", "nl", "Elke week mail van de buurt?",
     "Dan krijgt u één keer per week wat er te doen is. U kunt altijd weer stoppen.",
     "Ja, stuur mij de wekelijkse mail", "U krijgt voortaan de wekelijkse mail",
     "Onder elke mail staat hoe u weer stopt."},
    {"weekly-join", "en", "The neighbourhood's mail every week?",
     "Then you get what there is to do once a week. You can always stop.",
     "Yes, send me the weekly mail", "From now on you get the weekly mail",
     "Each mail says how to stop."},
    {"unsubscribe", "nl", "Geen wekelijkse mail meer?", "Dan sturen wij hem u niet meer.",
     "Ja, geen mail meer", "U krijgt de wekelijkse mail niet meer",
     "Wij hebben uw keuze gewist. Op de website kunt u de mail altijd weer aanvragen."},
    {"unsubscribe", "en", "No more weekly mail?", "Then we do not send it to you any more.",
     "Yes, no more mail", "You no longer get the weekly mail",
     "We erased what you chose. You can always ask for the mail again on the website."},
    {"weekly-wrong", "nl", "Wat klopt er niet?",
     "Kies wat niet klopt. Wij vragen het meteen na bij wie het organiseert.", "Dit klopt niet",
     "Bedankt, wij vragen het na", "Wie dit organiseert, hoort dat het misschien niet klopt."},
    {"weekly-wrong", "en", "What is not right?",
     "Choose what is not right. We ask whoever organises it at once.", "This is not right",
     "Thank you, we will ask", "Whoever organises this hears that it may not be right."},
};

static const struct words *words_of(const struct link *link)
{
    const struct words *found = &words[0];

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].purpose, link->purpose) &&
            (!text_equal(found->purpose, link->purpose) ||
             text_equal(words[i].language, link->language)))
            found = &words[i];
    return found;
}

static void choices(struct buffer *out, const struct link *link, const char *legend)
{
    buffer_text(out, "<fieldset>\n<legend>");
    markup_text(out, legend);
    buffer_text(out, "</legend>\n");
    for (size_t i = 0; i < link->nactivities; i++) {
        buffer_text(out, "<p><label><input type=\"radio\" name=\"text\" required value=\"");
        markup_attr(out, link->activity[i].id);
        buffer_text(out, "\"> ");
        markup_text(out, link->activity[i].title);
        buffer_text(out, "</label></p>\n");
    }
    buffer_text(out, "</fieldset>\n");
}

static void ask(struct ctx *ctx, const struct link *link, const struct words *w)
{
    struct buffer *out = link_page_begin(ctx, 200, w->language, w->question);

    link_page_paragraph(out, link->title);
    link_page_paragraph(out, w->text);
    buffer_text(out, "<form method=\"post\">\n");
    if (link->activity)
        choices(out, link, w->question);
    buffer_text(out, "<p><button type=\"submit\">");
    markup_text(out, w->button);
    buffer_text(out, "</button></p>\n</form>\n");
    link_page_end(out);
}

void link_weekly_page(struct ctx *ctx, const struct link *link, bool after)
{
    const struct words *w = words_of(link);
    struct buffer *out;

    if (!after && !link->done) {
        ask(ctx, link, w);
        return;
    }
    out = link_page_begin(ctx, 200, w->language, w->thanks);
    link_page_paragraph(out, w->more);
    link_page_anchor(out, arena_printf(ctx->mem, "/%s/activiteiten", link->slug),
                     text_equal(w->language, "en") ? "What there is to do"
                                                   : "Wat er te doen is");
    link_page_end(out);
}
