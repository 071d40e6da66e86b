#include "base/text.h"
#include "commons/when.h"
#include "markup/markup.h"
#include "resources/link/link.h"
#include "token/address.h"

/* What the pages say, by answer and language. */
static const struct words {
    const char *answer, *language;
    const char *question, *button;
    const char *first;  /* before the press: what it does */
    const char *thanks; /* after it */
    const char *more;
    const char *said; /* opened again: behind the moment */
} words[] = {
    {"right", "nl", "Klopt dit nog?", "Ja, het klopt nog", NULL,
     "Fijn, het blijft op de site staan", "Bedankt. Bezoekers zien dat het klopt.",
     "het klopt nog."},
    {"right", "en", "Is this still right?", "Yes, it is still right", NULL,
     "Good, it stays on the site", "Thank you. Visitors see that it is right.",
     "it is still right."},
    {"stopped", "nl", "Is dit gestopt?", "Ja, dit is gestopt",
     "Dan halen wij het van de site. Het blijft bewaard en kan altijd terug.",
     "Het staat niet meer op de site", "Bedankt. Het is bewaard en kan altijd terug.",
     "het is gestopt."},
    {"stopped", "en", "Has this stopped?", "Yes, this has stopped",
     "Then we take it off the site. It is kept and can always come back.",
     "It is no longer on the site", "Thank you. It is kept and can always come back.",
     "it has stopped."},
    {"changed", "nl", "Wat is er anders?", "Versturen",
     "Schrijf het in uw eigen woorden. Iemand van de buurt leest het en past het aan. U krijgt "
     "geen antwoord.",
     "Bedankt, wij passen het aan", "Iemand van de buurt leest wat u schreef.",
     "er is iets anders. Wij passen het aan."},
    {"changed", "en", "What is different?", "Send",
     "Write it in your own words. Somebody of the neighbourhood reads it and changes it. You "
     "get no "
     "reply.",
     "Thank you, we will change it", "Somebody of the neighbourhood reads what you wrote.",
     "something is different. We will change it."},
};

/* The words that all of them share. */
static const struct around {
    const char *language;
    const char *next, *place, *answered, *on, *otherwise, *see, *label, *fault;
} around[] = {
    {"nl", "Eerstvolgende keer", "Waar", "Dit is al beantwoord", "Het antwoord kwam op",
     "Is het toch anders? Laat het ons weten", "Bekijk het op de site", "Wat er anders is",
     "Schrijf wat er anders is, in hooguit 1000 tekens."},
    {"en", "Next time", "Where", "This has been answered", "The answer came on",
     "Is it different after all? Let us know", "See it on the site", "What is different",
     "Write what is different, in 1000 characters at most."},
};

static const struct words *words_of(const char *answer, const char *language)
{
    const bool english = text_equal(language, "en");

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].answer, answer) &&
            text_equal(words[i].language, english ? "en" : "nl"))
            return &words[i];
    return &words[0];
}

static const struct around *around_of(const struct link *link)
{
    return &around[text_equal(link->language, "en")];
}

static void say(struct buffer *out, const char *what, const char *text)
{
    if (text)
        link_page_paragraph(out, arena_printf(out->mem, "%s: %s", what, text));
}

/* What it is about. */
static void about(struct buffer *out, const struct around *a, const char *title,
                  const struct link_item *item)
{
    buffer_text(out, "<p><strong>");
    markup_text(out, title);
    buffer_text(out, "</strong></p>\n");
    if (item->next)
        say(out, a->next, when_words(out->mem, a->language, item->next, NULL, item->all_day));
    say(out, a->place, item->place);
}

/* What was answered, and when. */
static void tell_answer(struct buffer *out, const struct around *a,
                        const struct link_item *item)
{
    link_page_paragraph(
        out, arena_printf(out->mem, "%s %s: %s", a->on,
                          when_words(out->mem, a->language, item->answered_at, NULL, false),
                          words_of(item->answer, a->language)->said));
}

static void field(struct buffer *out, const struct around *a, const char *typed, bool fault)
{
    buffer_text(out, "<p><label for=\"text\">");
    markup_text(out, a->label);
    buffer_text(out, "</label></p>\n");
    if (fault) {
        buffer_text(out, "<p id=\"fault\" role=\"alert\">");
        markup_text(out, a->fault);
        buffer_text(out, "</p>\n");
    }
    buffer_printf(
        out, "<p><textarea id=\"text\" name=\"text\" rows=\"6\" maxlength=\"%d\" required%s>\n",
        LINK_TEXT_MOST, fault ? " aria-invalid=\"true\" aria-describedby=\"fault\"" : "");
    markup_text(out, typed ? typed : "");
    buffer_text(out, "</textarea></p>\n");
}

static void ask(struct ctx *ctx, const struct link *link, const char *typed, bool fault)
{
    const struct words *w = words_of(link->answer, link->language);
    struct buffer *out = link_page_begin(ctx, fault ? 400 : 200, w->language, w->question);

    about(out, around_of(link), link->title, &link->item);
    if (w->first)
        link_page_paragraph(out, w->first);
    buffer_text(out, "<form method=\"post\">\n");
    if (text_equal(link->answer, "changed"))
        field(out, around_of(link), typed, fault);
    buffer_text(out, "<p><button type=\"submit\">");
    markup_text(out, w->button);
    buffer_text(out, "</button></p>\n</form>\n");
    link_page_end(out);
}

/* Who changes their mind tells what is different: nothing is undone without somebody looking.
 */
static void end(struct ctx *ctx, const struct link *link, struct buffer *out)
{
    const struct around *a = around_of(link);

    if (!text_equal(link->item.answer, "changed"))
        link_page_anchor(
            out,
            arena_printf(ctx->mem, "/l/%s",
                         address_token(ctx->mem, ctx->keys, "owner-changed", link->id)),
            a->otherwise);
    link_page_anchor(out, link->item.address, a->see);
    link_page_end(out);
}

static void answered(struct ctx *ctx, const struct link *link)
{
    const struct around *a = around_of(link);
    struct buffer *out = link_page_begin(ctx, 200, a->language, a->answered);

    about(out, a, link->title, &link->item);
    tell_answer(out, a, &link->item);
    end(ctx, link, out);
}

static void thank(struct ctx *ctx, const struct link *link)
{
    const struct words *w = words_of(link->answer, link->language);
    struct buffer *out = link_page_begin(ctx, 200, w->language, w->thanks);

    about(out, around_of(link), link->title, &link->item);
    link_page_paragraph(out, w->more);
    end(ctx, link, out);
}

void link_owner_page(struct ctx *ctx, const struct link *link, bool after)
{
    if (after && text_equal(link->answer, link->item.answer))
        thank(ctx, link);
    else if (link->done)
        answered(ctx, link);
    else
        ask(ctx, link, NULL, false);
}

void link_owner_again(struct ctx *ctx, const struct link *link, const char *typed)
{
    ask(ctx, link, typed, true);
}

static const char *way(struct ctx *ctx, const char *answer, const char *id)
{
    return arena_printf(
        ctx->mem, "/l/%s",
        address_token(ctx->mem, ctx->keys, arena_printf(ctx->mem, "owner-%s", answer), id));
}

/* One press is the answer; what is different has to be told, on a page of its own. */
static void answers(struct ctx *ctx, struct buffer *out, const struct around *a,
                    const struct link_question *q)
{
    static const char *const pressed[] = {"right", "stopped"};

    for (size_t i = 0; i < COUNT(pressed); i++) {
        buffer_printf(out, "<form method=\"post\" action=\"%s\">\n<p><button type=\"submit\">",
                      way(ctx, pressed[i], q->id));
        markup_text(out, words_of(pressed[i], a->language)->button);
        buffer_text(out, "</button></p>\n</form>\n");
    }
    link_page_anchor(out, way(ctx, "changed", q->id), a->otherwise);
}

void link_text_page(struct ctx *ctx, const struct link *link)
{
    const struct around *a = around_of(link);
    struct buffer *out =
        link_page_begin(ctx, 200, a->language, words_of("right", a->language)->question);

    for (size_t i = 0; i < link->nquestions; i++) {
        const struct link_question *q = &link->question[i];

        buffer_text(out, "<section>\n");
        if (q->item.answer) {
            buffer_text(out, "<p><s>");
            markup_text(out, q->title);
            buffer_text(out, "</s></p>\n");
            tell_answer(out, a, &q->item);
        } else {
            about(out, a, q->title, &q->item);
            answers(ctx, out, a, q);
        }
        buffer_text(out, "</section>\n");
    }
    link_page_end(out);
}
