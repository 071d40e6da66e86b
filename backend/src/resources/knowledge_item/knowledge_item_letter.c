/* What an owner is asked about knowledge that is due: all of it, so that nobody has to look for
 * it. */
#include "base/text.h"
#include "commons/letter.h"
#include "resources/knowledge_item/knowledge_item.h"

enum { SUBJECT_MOST = 100 };

static const struct words {
    const char *language;
    const char *subject, *text, *more, *action, *small;
} words[] = {
    {"nl", "Klopt deze kennis nog?",
     "U houdt dit bij in de Vraagbaak. Het is een tijd geleden dat iemand zei dat het klopt.",
     "Klopt het? Druk dan op de bladzijde op Klopt. Is er iets anders? Pas het daar aan. Horen "
     "wij niets, dan zien uw "
     "collega's dat het niet zeker is.",
     "Bekijk en bevestig", "U krijgt deze mail omdat u dit bijhoudt."},
    {"en", "Is this knowledge still right?",
     "You keep this among the knowledge of colleagues. It is a while since anybody said that "
     "it is right.",
     "Is it right? Press Right on its page. Is something different? Change it there. If we "
     "hear nothing, your colleagues "
     "see that it is not certain.",
     "See and confirm", "You get this mail because you keep this."},
};

enum err knowledge_item_ask(struct ctx *ctx, const struct knowledge_due *d)
{
    const struct words *w = &words[text_equal(d->language, "en")];
    const char *address =
        arena_printf(ctx->mem, "/werk/%s/vraagbaak/kennis/%s", d->slug, d->id);
    const struct mail_block block[] = {
        {MAIL_HEADING, w->subject, NULL},
        {MAIL_TEXT, w->text, NULL},
        {MAIL_QUOTE, arena_printf(ctx->mem, "%s\n\n%s", d->title, d->text), NULL},
        {MAIL_TEXT, w->more, NULL},
        {MAIL_ACTION, w->action, address},
        {MAIL_SMALL, w->small, NULL},
    };

    return letter_tell(ctx, d->person,
                       &(struct letter){
                           .cause = arena_printf(ctx->mem, "knowledge:%s:%s", d->id, d->due),
                           .kind = "question",
                           .subject = arena_printf(ctx->mem, "%s %s", w->subject,
                                                   text_line(ctx->mem, d->title, SUBJECT_MOST)),
                           .language = w->language,
                           .thread = d->id,
                           .open = address,
                           .often = "daily",
                           .block = block,
                           .nblocks = COUNT(block),
                       });
}
