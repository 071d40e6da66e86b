#include "base/text.h"
#include "commons/when.h"
#include "markup/markup.h"
#include "resources/link/link.h"

/* What the pages say, by language: before the press per act, after it per state. */
static const struct words {
    const char *language;
    const char *confirm, *confirm_button;
    const char *leave, *leave_button;
    const char *coming, *waiting, *left, *removed, *off;
    const char *coming_more, *waiting_more, *left_more, *place, *see;
} words[] = {
    {"nl", "Wilt u zich hiervoor aanmelden?", "Ja, ik wil komen", "Komt u niet?", "Ik kom niet",
     "U staat op de lijst", "U staat op de wachtlijst", "U bent afgemeld",
     "U staat niet meer op de lijst", "Dit gaat niet door",
     "Tot dan. In de mail staat een knop voor als u toch niet kunt.",
     "Komt er een plek vrij? Dan hoort u het meteen.",
     "Bedankt voor het laten weten. Iemand anders kan nu mee. Wilt u toch komen? Meld u dan "
     "opnieuw aan.",
     "Uw plaats in de rij", "Bekijk de activiteit"},
    {"en", "Do you want to sign up for this?", "Yes, I want to come", "Are you not coming?",
     "I am not coming", "You are on the list", "You are on the waiting list",
     "You have signed off", "You are no longer on the list", "This does not take place",
     "See you then. The mail has a button in case you cannot come.",
     "If a place comes free, you hear it at once.",
     "Thank you for letting us know. Somebody else can come now. Do you want to come after "
     "all? Then sign up again.",
     "Your place in the row", "See the activity"},
};

static void about(struct buffer *out, const struct words *w, const struct link *link)
{
    const struct link_sign_up *s = &link->sign_up;

    buffer_text(out, "<p><strong>");
    markup_text(out, link->title);
    buffer_text(out, "</strong></p>\n");
    link_page_paragraph(out, when_words(out->mem, w->language, s->starts, s->ends, s->all_day));
    if (s->at_place)
        link_page_paragraph(out, s->at_place);
}

/* How it stands: whatever the link was for. */
static void standing(struct ctx *ctx, const struct words *w, const struct link *link)
{
    const struct link_sign_up *s = &link->sign_up;
    const bool coming = text_equal(s->state, "coming"),
               waiting = text_equal(s->state, "waiting"), left = text_equal(s->state, "left"),
               off = text_equal(s->state, "off");
    struct buffer *out = link_page_begin(ctx, 200, w->language,
                                         coming    ? w->coming
                                         : waiting ? w->waiting
                                         : left    ? w->left
                                         : off     ? w->off
                                                   : w->removed);

    about(out, w, link);
    if (waiting)
        link_page_paragraph(out,
                            arena_printf(ctx->mem, "%s: %lld", w->place, (long long)s->place));
    if (coming || waiting || left)
        link_page_paragraph(out, coming    ? w->coming_more
                                 : waiting ? w->waiting_more
                                           : w->left_more);
    link_page_anchor(out, s->address, w->see);
    link_page_end(out);
}

/* May the link still do something? */
static bool is_open(const struct link *link)
{
    const char *state = link->sign_up.state;

    if (text_equal(link->act, "confirm"))
        return text_equal(state, "unconfirmed");
    return text_equal(state, "coming") || text_equal(state, "waiting");
}

void link_sign_up_page(struct ctx *ctx, const struct link *link, bool after)
{
    const struct words *w = &words[text_equal(link->language, "en")];
    const bool confirm = text_equal(link->act, "confirm");
    struct buffer *out;

    if (after || !is_open(link)) {
        standing(ctx, w, link);
        return;
    }
    out = link_page_begin(ctx, 200, w->language, confirm ? w->confirm : w->leave);
    about(out, w, link);
    buffer_text(out, "<form method=\"post\"><p><button type=\"submit\">");
    markup_text(out, confirm ? w->confirm_button : w->leave_button);
    buffer_text(out, "</button></p></form>\n");
    link_page_anchor(out, link->sign_up.address, w->see);
    link_page_end(out);
}
