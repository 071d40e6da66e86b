#include "base/text.h"
#include "commons/letter.h"
#include "resources/thanks/thanks.h"

static const struct words {
    const char *language;
    const char *heading; /* before it stands the name */
    const char *about;   /* before what it is about */
    const char *keep, *action;
} words[] = {
    {"nl", "bedankt u", "U hielp met:",
     "U beiden houden dit bedankje. Het komt alleen op de site als u dat allebei wilt.",
     "Bekijk het bedankje"},
    {"en", "thanks you", "You helped with:",
     "You both keep this. It is only put on the site if you both want that.", "See the thanks"},
};

enum err thanks_tell(struct ctx *ctx, const char *id, const char *conversation,
                     const char *text)
{
    struct thanks_told told;
    const struct words *w;
    const char *heading, *here, *payload;

    TRY(thanks_told(ctx, conversation, &told));
    w = &words[text_equal(told.language, "en")];
    heading = arena_printf(ctx->mem, "%s %s", told.from, w->heading);
    here = arena_printf(ctx->mem, "/%s/gesprekken/%s", told.slug, conversation);
    const struct mail_block blocks[] = {
        {MAIL_HEADING, heading, NULL},
        {MAIL_TEXT, arena_printf(ctx->mem, "%s %s", w->about, told.title), NULL},
        {MAIL_QUOTE, text, NULL},
        {MAIL_TEXT, w->keep, NULL},
        {MAIL_ACTION, w->action, here},
    };
    TRY(letter_payload(ctx->mem,
                       &(struct letter){
                           .subject = heading,
                           .language = told.language,
                           .thread = conversation,
                           .open = here,
                           .block = blocks,
                           .nblocks = COUNT(blocks),
                       },
                       &payload));
    return thanks_send(ctx, conversation, arena_printf(ctx->mem, "thanks:%s", id), payload);
}
