/* What the letters of the Vraagbaak say. */
#include "base/text.h"
#include "commons/letter.h"
#include "resources/question/question.h"

enum { SUBJECT_MOST = 100, WEEK_MOST = 40 };

static const struct words {
    const char *language;
    const char *answered, *answered_by, *answered_action;
    const char *passed, *passed_text, *passed_action;
    const char *week, *week_text, *questions, *knowledge, *week_action;
    const char *small;
} words[] = {
    {"nl", "Antwoord op uw vraag", "schreef", "Bekijk het antwoord", "Weet u het antwoord?",
     "Een collega vroeg dit, en niemand heeft nog geantwoord. U weet iets van dit thema.",
     "Geef antwoord", "Nieuw in uw thema's",
     "Dit kwam er de afgelopen week bij in de thema's die u volgt.", "Vragen", "Kennis",
     "Naar de Vraagbaak",
     "Namen van bewoners horen niet in de Vraagbaak. Antwoord op de site, niet op deze mail."},
    {"en", "An answer to your question", "wrote", "See the answer", "Do you know the answer?",
     "A colleague asked this, and nobody has answered yet. You know something about this "
     "theme.",
     "Answer", "New in your themes", "This was added last week in the themes that you follow.",
     "Questions", "Knowledge", "Go to the questions",
     "Names of residents do not belong among the questions. Answer on the site, not by this "
     "mail."},
};

static const struct words *words_of(const struct question_news *n)
{
    return &words[text_equal(n->language, "en")];
}

static enum err tell(struct ctx *ctx, const struct question_news *n, const char *cause,
                     const char *subject, const char *often, const char *open,
                     const struct mail_block *block, size_t nblocks)
{
    return letter_tell(ctx, n->person,
                       &(struct letter){
                           .cause = cause,
                           .kind = "question",
                           .subject = subject,
                           .language = words_of(n)->language,
                           .thread = n->id,
                           .open = open,
                           .often = often,
                           .block = block,
                           .nblocks = nblocks,
                       });
}

static const char *address_of(struct ctx *ctx, const struct question_news *n)
{
    return arena_printf(ctx->mem, "/werk/%s/vraagbaak/%s", n->slug, n->id);
}

static const char *subject_of(struct ctx *ctx, const char *what, const char *title)
{
    return arena_printf(ctx->mem, "%s: %s", what, text_line(ctx->mem, title, SUBJECT_MOST));
}

enum err question_tell_answer(struct ctx *ctx, const struct question_news *n)
{
    const struct words *w = words_of(n);
    const char *address = address_of(ctx, n);
    const struct mail_block block[] = {
        {MAIL_HEADING, n->title, NULL},
        {MAIL_TEXT,
         n->author ? arena_printf(ctx->mem, "%s %s:", n->author, w->answered_by) : w->answered,
         NULL},
        {MAIL_QUOTE, n->text, NULL},
        {MAIL_ACTION, w->answered_action, address},
        {MAIL_SMALL, w->small, NULL},
    };

    return tell(ctx, n, arena_printf(ctx->mem, "answer:%s", n->cause),
                subject_of(ctx, w->answered, n->title), NULL, address, block, COUNT(block));
}

enum err question_tell_knower(struct ctx *ctx, const struct question_news *n)
{
    const struct words *w = words_of(n);
    const char *address = address_of(ctx, n);
    const struct mail_block block[] = {
        {MAIL_HEADING, w->passed, NULL},
        {MAIL_TEXT, w->passed_text, NULL},
        {MAIL_QUOTE, n->text ? arena_printf(ctx->mem, "%s\n\n%s", n->title, n->text) : n->title,
         NULL},
        {MAIL_ACTION, w->passed_action, address},
        {MAIL_SMALL, w->small, NULL},
    };

    return tell(ctx, n, arena_printf(ctx->mem, "passed:%s:%s", n->id, n->person),
                subject_of(ctx, w->passed, n->title), NULL, address, block, COUNT(block));
}

/* The heading of a kind stands before the first of it. */
enum err question_tell_week(struct ctx *ctx, const struct question_news *n,
                            const struct question_new *new, size_t count)
{
    const struct words *w = words_of(n);
    const char *home = arena_printf(ctx->mem, "/werk/%s/vraagbaak", n->slug);
    struct mail_block block[WEEK_MOST + 6];
    size_t nblocks = 0;

    block[nblocks++] = (struct mail_block){MAIL_HEADING, w->week, NULL};
    block[nblocks++] = (struct mail_block){MAIL_TEXT, w->week_text, NULL};
    for (size_t i = 0; i < count && i < WEEK_MOST; i++) {
        if (!i || !text_equal(new[i].kind, new[i - 1].kind))
            block[nblocks++] = (struct mail_block){
                MAIL_HEADING, text_equal(new[i].kind, "question") ? w->questions : w->knowledge,
                NULL};
        block[nblocks++] = (struct mail_block){MAIL_ITEM, new[i].title, NULL};
    }
    block[nblocks++] = (struct mail_block){MAIL_ACTION, w->week_action, home};
    block[nblocks++] = (struct mail_block){MAIL_SMALL, w->small, NULL};
    return tell(ctx, n, n->cause, w->week, "weekly", home, block, nblocks);
}
