#include "base/text.h"
#include "commons/letter.h"
#include "resources/conversation/conversation.h"

/* The words of the letter, in the languages of the site. */
static const struct words {
    const char *language;
    const char *subject;  /* a name, what it is about */
    const char *nameless; /* instead of the name */
    const char *heading;  /* a name, what it is about */
    const char *how;
    const char *action;
} words[] = {
    {"nl", "%s over: %s", "Iemand uit de buurt", "%s schrijft u over \"%s\"",
     "U kunt deze mail gewoon beantwoorden. Uw e-mailadres blijft onbekend.",
     "Bekijk het gesprek"},
    {"en", "%s about: %s", "Somebody nearby", "%s writes to you about \"%s\"",
     "You can simply answer this mail. Your e-mail address stays unknown.",
     "See the conversation"},
};

static const struct words *words_in(const char *language)
{
    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].language, language))
            return &words[i];
    return &words[0];
}

const char *conversation_worded(struct arena *mem, const char *format, const char *one,
                                const char *two)
{
    struct buffer out = {.mem = mem};
    const char *part[] = {one, two};
    size_t n = 0;

    for (const char *at = format; *at; at++)
        if (at[0] == '%' && at[1] == 's' && n < COUNT(part)) {
            buffer_text(&out, part[n++]);
            at++;
        } else {
            buffer_add(&out, at, 1);
        }
    return out.text;
}

enum err conversation_tell(struct ctx *ctx, const char *id, const char *part,
                           const char *message, const char *text)
{
    struct conversation_told told;
    const struct words *w;
    const char *who, *here, *payload;

    TRY(conversation_told(ctx, id, part, &told));
    w = words_in(told.language);
    who = told.from ? told.from : w->nameless;
    here = arena_printf(ctx->mem, "/%s/gesprekken/%s", told.slug, id);
    const struct mail_block blocks[] = {
        {MAIL_HEADING, conversation_worded(ctx->mem, w->heading, who, told.title), NULL},
        {MAIL_QUOTE, text, NULL},
        {MAIL_ANSWER, w->how, NULL},
        {MAIL_ACTION, w->action, here},
    };
    TRY(letter_payload(
        ctx->mem,
        &(struct letter){
            .subject = conversation_worded(ctx->mem, w->subject, who, told.title),
            .language = told.language,
            .thread = id,
            .open = here,
            .block = blocks,
            .nblocks = COUNT(blocks),
        },
        &payload));
    return conversation_send(ctx, id, part, arena_printf(ctx->mem, "message:%s", message),
                             payload);
}
