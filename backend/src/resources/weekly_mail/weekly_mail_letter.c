#include "base/text.h"
#include "commons/letter.h"
#include "resources/weekly_mail/weekly_mail.h"

/* A letter of a hundred lines is read by nobody; the rest stands on the site. */
enum { LINES = 100, AROUND = 8 };

static const struct words {
    const char *language;
    const char *ask_subject, *ask_text, *ask_action, *ask_small;
    const char *subject, *text, *more, *site, *wrong, *small;
} words[] = {
    {"nl", "Wilt u elke week mail van de buurt?",
     "U vroeg om de wekelijkse mail: wat er de komende dagen te doen is in de buurt. Druk op "
     "de "
     "knop, dan krijgt u hem voortaan. De knop werkt drie dagen.",
     "Ja, stuur mij de wekelijkse mail",
     "Was u dit niet? Dan hoeft u niets te doen; er gebeurt niets.", "Deze week in",
     "Dit is er de komende zeven dagen te doen. Alles is nagevraagd: wat niet zeker is, staat "
     "er "
     "niet bij.",
     "Er is nog meer te doen. Dat staat op de website. Het aantal is",
     "Bekijk het op de website", "Klopt er iets niet? Laat het weten",
     "U krijgt deze mail één keer per week, en niet als er niets te doen is. Wilt u andere "
     "onderwerpen? Vraag de mail op de website opnieuw aan."},
    {"en", "Do you want the neighbourhood's mail every week?",
     "You asked for the weekly mail: what there is to do in the neighbourhood in the coming "
     "days. "
     "Press the button and you get it from now on. The button works for three days.",
     "Yes, send me the weekly mail",
     "Was it not you? Then you need do nothing; nothing happens.", "This week in",
     "This is what there is to do in the coming seven days. All of it was asked about: what is "
     "not certain is left out.",
     "There is more to do. It stands on the website. How many:", "See it on the website",
     "Is something not right? Let us know",
     "You get this mail once a week, and not when there is nothing to do. Do you want other "
     "subjects? Ask for the mail again on the website."},
};

static const struct words *words_of(const char *language)
{
    return &words[text_equal(language, "en")];
}

enum err weekly_write_question(struct ctx *ctx, const char *email, const char *language,
                               const char *id)
{
    const struct words *w = words_of(language);
    const struct mail_block block[] = {
        {MAIL_HEADING, w->ask_subject, NULL},
        {MAIL_TEXT, w->ask_text, NULL},
        {MAIL_ACTION, w->ask_action, arena_printf(ctx->mem, "/l/weekly-join/%s", id)},
        {MAIL_SMALL, w->ask_small, NULL},
    };

    return letter_add(ctx, &(struct letter){
                               .cause = arena_printf(ctx->mem, "weekly-ask:%s", id),
                               .kind = "weekly-ask",
                               .to = email,
                               .subject = w->ask_subject,
                               .language = w->language,
                               .block = block,
                               .nblocks = COUNT(block),
                           });
}

static void and (struct buffer * out, const char *between, const char *text)
{
    if (!text_blank(text))
        buffer_printf(out, "%s%s", between, text);
}

/* "Koffie-inloop. 10.00 tot 12.00 uur, Rucrea, Coornhertstraat 4, gratis." on one line. */
static const char *line_text(struct arena *mem, const struct words *w,
                             const struct programme_line *l)
{
    struct buffer out = {.mem = mem};

    buffer_text(&out, l->title);
    and(&out, " – ", programme_status(w->language, l));
    and(&out, ". ", programme_hours(mem, w->language, l));
    and(&out, l->all_day ? ". " : ", ", programme_where(mem, l));
    and(&out, ", ", programme_cost(mem, w->language, l));
    and(&out, ". ", l->note);
    and(&out, ". ", l->sign_up_note);
    return text_line(mem, out.text, 500);
}

enum err weekly_letter(struct ctx *ctx, const struct weekly_reader *r,
                       const struct programme *p, const char **payload)
{
    const struct words *w = words_of(r->language);
    const size_t lines = p->n < LINES ? p->n : LINES;
    struct mail_block *b = arena_take(ctx->mem, (2 * lines + AROUND) * sizeof *b);
    const char *subject = arena_printf(ctx->mem, "%s %s", w->subject, r->name);
    size_t n = 0;

    b[n++] = (struct mail_block){MAIL_HEADING, subject, NULL};
    b[n++] = (struct mail_block){MAIL_TEXT, w->text, NULL};
    for (size_t i = 0; i < lines; i++) {
        if (!i || !programme_same_day(&p->line[i - 1], &p->line[i]))
            b[n++] = (struct mail_block){
                MAIL_HEADING, programme_day(ctx->mem, w->language, p->line[i].start), NULL};
        b[n++] = (struct mail_block){MAIL_ITEM, line_text(ctx->mem, w, &p->line[i]), NULL};
    }
    if (p->n > lines)
        b[n++] = (struct mail_block){
            MAIL_TEXT, arena_printf(ctx->mem, "%s %zu.", w->more, p->n - lines), NULL};
    b[n++] = (struct mail_block){MAIL_ACTION, w->site,
                                 arena_printf(ctx->mem, "/%s/activiteiten", r->slug)};
    b[n++] = (struct mail_block){MAIL_ACTION, w->wrong,
                                 arena_printf(ctx->mem, "/l/weekly-wrong/%s", r->id)};
    b[n++] = (struct mail_block){MAIL_SMALL, w->small, NULL};
    return letter_payload(ctx->mem,
                          &(struct letter){
                              .subject = subject,
                              .language = w->language,
                              .unsubscribe = r->id,
                              .block = b,
                              .nblocks = n,
                          },
                          payload);
}
