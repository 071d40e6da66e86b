/* What who placed an ask or an offer is told: that it is on the site, was not placed and why,
 * that nobody has answered yet, and that it is time to say whether it is still right. */
#include <string.h>

#include "base/clock.h"
#include "base/text.h"
#include "commons/letter.h"
#include "resources/exchange/exchange.h"

enum { SUBJECT_MOST = 100, BLOCKS = 9 };

/* The words, by what became of it, its kind and the language. */
static const struct words {
    const char *what, *kind, *language;
    const char *subject, *text, *more, *action;
} words[] = {
    {"open", "ask", "nl", "Uw vraag staat op de site",
     "Buren kunnen er nu op reageren. U hoort het als iemand dat doet.", NULL,
     "Bekijk uw vraag"},
    {"open", "ask", "en", "Your question is on the site",
     "Neighbours can answer it now. We tell you when somebody does.", NULL,
     "See your question"},
    {"open", "offer", "nl", "Uw aanbod staat op de site",
     "Buren kunnen er nu op reageren. U hoort het als iemand dat doet.", NULL,
     "Bekijk uw aanbod"},
    {"open", "offer", "en", "Your offer is on the site",
     "Neighbours can answer it now. We tell you when somebody does.", NULL, "See your offer"},
    {"refused", "ask", "nl", "Uw vraag staat niet op de site",
     "Wij plaatsen deze vraag niet. Dit is waarom:",
     "Bent u het er niet mee eens? Dat kunt u zeggen op de bladzijde van uw vraag.",
     "Bekijk uw vraag"},
    {"refused", "ask", "en", "Your question is not on the site",
     "We do not place this question. This is why:",
     "Do you not agree? You can say so on the page of your question.", "See your question"},
    {"refused", "offer", "nl", "Uw aanbod staat niet op de site",
     "Wij plaatsen dit aanbod niet. Dit is waarom:",
     "Bent u het er niet mee eens? Dat kunt u zeggen op de bladzijde van uw aanbod.",
     "Bekijk uw aanbod"},
    {"refused", "offer", "en", "Your offer is not on the site",
     "We do not place this offer. This is why:",
     "Do you not agree? You can say so on the page of your offer.", "See your offer"},
    {"unanswered", "ask", "nl", "Nog geen antwoord op uw vraag",
     "Op uw vraag heeft nog niemand geantwoord. Een buurtverbinder ziet dat nu ook, en denkt "
     "met u mee.",
     "Misschien helpt het als u er een dag en een tijd bij zet, of kort vertelt waarom u het "
     "vraagt.",
     "Bekijk of verander uw vraag"},
    {"unanswered", "ask", "en", "No answer to your question yet",
     "Nobody has answered your question yet. A connector sees that now, too, and thinks along "
     "with you.",
     "It may help to add a day and a time, or to say in a few words why you ask.",
     "See your question or change it"},
    {"due", "ask", "nl", "Klopt uw vraag nog?",
     "Uw vraag staat nu een tijdje op de site. Zoekt u nog iemand?",
     "Horen wij niets, dan vragen wij het nog één keer. Daarna halen wij uw vraag van de site.",
     "Bekijk of verander uw vraag"},
    {"due", "ask", "en", "Is your question still right?",
     "Your question has been on the site for a while. Are you still looking for somebody?",
     "If we hear nothing, we ask once more. After that we take your question off the site.",
     "See your question or change it"},
    {"due", "offer", "nl", "Klopt uw aanbod nog?",
     "Uw aanbod staat nu een tijdje op de site. Klopt alles nog?",
     "Horen wij niets, dan vragen wij het nog één keer. Daarna halen wij uw aanbod van de "
     "site.",
     "Bekijk of verander uw aanbod"},
    {"due", "offer", "en", "Is your offer still right?",
     "Your offer has been on the site for a while. Is all of it still right?",
     "If we hear nothing, we ask once more. After that we take your offer off the site.",
     "See your offer or change it"},
    {"due-again", "ask", "nl", "Herinnering: klopt uw vraag nog?",
     "Wij vroegen u al eerder of u nog iemand zoekt, en hoorden niets.",
     "Dit is de laatste keer dat wij het vragen. Horen wij niets, dan halen wij uw vraag over "
     "een week van de site. Met de eerste knop zet u uw vraag terug, ook later nog.",
     "Bekijk of verander uw vraag"},
    {"due-again", "ask", "en", "Reminder: is your question still right?",
     "We asked you before whether you are still looking for somebody, and heard nothing.",
     "This is the last time that we ask. If we hear nothing, we take your question off the "
     "site in a week. The first button puts it back, also later.",
     "See your question or change it"},
    {"due-again", "offer", "nl", "Herinnering: klopt uw aanbod nog?",
     "Wij vroegen u al eerder of uw aanbod nog klopt, en hoorden niets.",
     "Dit is de laatste keer dat wij het vragen. Horen wij niets, dan halen wij uw aanbod over "
     "tien dagen van de site. Met de eerste knop zet u uw aanbod terug, ook later nog.",
     "Bekijk of verander uw aanbod"},
    {"due-again", "offer", "en", "Reminder: is your offer still right?",
     "We asked you before whether your offer is still right, and heard nothing.",
     "This is the last time that we ask. If we hear nothing, we take your offer off the site "
     "in ten days. The first button puts it back, also later.",
     "See your offer or change it"},
};

/* What one press does, where it is asked: without signing in.  Whether it became help is asked
 * of who talked about it (conversation_work.c). */
static const struct press {
    const char *language;
    const char *right, *stop;
} presses[] = {
    {"nl", "Ja, het klopt nog", "Nee, haal het van de site"},
    {"en", "Yes, it is still right", "No, take it off the site"},
};

static bool is_asked(const struct exchange_news *n)
{
    return text_equal(n->what, "due") || text_equal(n->what, "due-again");
}

static const struct words *words_for(const struct exchange_news *n, const char *language)
{
    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].what, n->what) && text_equal(words[i].kind, n->kind) &&
            text_equal(words[i].language, language))
            return &words[i];
    return NULL;
}

struct blocks {
    struct mail_block one[BLOCKS];
    size_t n;
};

static void add(struct blocks *b, enum mail_block_kind kind, const char *text, const char *url)
{
    if (text && b->n < BLOCKS)
        b->one[b->n++] = (struct mail_block){kind, text, url};
}

/* The whole of it first, then what is to be said and done about it. */
static void write_blocks(struct ctx *ctx, const struct exchange_news *n, const struct words *w,
                         struct blocks *b)
{
    const struct press *p = &presses[text_equal(w->language, "en")];

    add(b, MAIL_HEADING, w->subject, NULL);
    add(b, MAIL_QUOTE,
        n->text ? arena_printf(ctx->mem, "%s\n\n%s", n->title, n->text) : n->title, NULL);
    add(b, MAIL_TEXT, w->text, NULL);
    add(b, MAIL_QUOTE, n->reason, NULL);
    if (is_asked(n)) {
        add(b, MAIL_ACTION, p->right, arena_printf(ctx->mem, "/l/still-right/%s", n->id));
        if (n->person) /* without an account nothing can be changed there */
            add(b, MAIL_ACTION, w->action, n->address);
        add(b, MAIL_ACTION, p->stop, arena_printf(ctx->mem, "/l/stop/%s", n->id));
        add(b, MAIL_TEXT, w->more, NULL);
    } else {
        add(b, MAIL_TEXT, w->more, NULL);
        add(b, MAIL_ACTION, w->action, n->address);
    }
}

enum err exchange_tell_owner(struct ctx *ctx, const struct exchange_news *n)
{
    const struct words *w = words_for(n, text_equal(n->language, "en") ? "en" : "nl");
    struct blocks blocks = {0};
    struct letter letter;
    char now[CLOCK_TEXT];

    if (!w)
        return ERR_BROKEN;
    clock_text(clock_now(), now);
    write_blocks(ctx, n, w, &blocks);
    letter = (struct letter){
        .cause = arena_printf(ctx->mem, "item:%s:%s:%s", n->what, n->id, now),
        .kind = "item",
        .to = n->email,
        .after = n->leaves,
        .subject =
            arena_printf(ctx->mem, "%s%s %s", w->subject, strchr(w->subject, '?') ? "" : ":",
                         text_line(ctx->mem, n->title, SUBJECT_MOST)),
        .language = w->language,
        .thread = n->id,
        .open = n->address,
        .often = is_asked(n) ? "daily" : NULL,
        .block = blocks.one,
        .nblocks = blocks.n,
    };
    return n->person ? letter_tell(ctx, n->person, &letter) : letter_add(ctx, &letter);
}
