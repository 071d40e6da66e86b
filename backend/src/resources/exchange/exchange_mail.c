/* What a letter about an ask that fits says. */
#include <string.h>

#include "base/text.h"
#include "commons/letter.h"
#include "resources/exchange/exchange.h"

enum { WHYS = 3, SUBJECT_MOST = 100 };

/* The words of the letter, in the languages of the site. */
static const struct words {
    const char *language;
    const char *subject, *heading;
    const char *somebody, *asks; /* between them the buurt */
    const char *when, *fits, *seems;
    const char *action;
    const char *because, *nothing; /* between them the title of the offer */
    const char *near, *can, *time, *tongue, *same, *category, *wish;
} words[] = {
    {"nl", "Kunt u helpen?", "Kunt u hierbij helpen?", "Iemand uit de buurt", "vraagt:",
     "Wanneer", "Past bij u, want", "het lijkt bij uw aanbod te horen", "Bekijk de vraag",
     "U krijgt dit omdat u aanbiedt", "Past het niet? Dan hoeft u niets te doen.", "dichtbij",
     "kan", "de tijd past", "dezelfde taal", "het gaat om hetzelfde", "dezelfde soort hulp",
     "het past bij wat gevraagd wordt"},
    {"en", "Can you help?", "Can you help with this?", "Somebody nearby", "asks:", "When",
     "It fits you, because", "it seems to belong to your offer", "See the question",
     "You get this because you offer", "Does it not fit? Then you need do nothing.",
     "it is near", "works", "the time fits", "the same language", "it is about the same",
     "the same kind of help", "it fits what is asked"},
};

/* "tue-morning": "dinsdagochtend", "Tuesday morning" */
static const char *half_day(struct arena *mem, bool english, const char *code)
{
    static const char *const days[][3] = {
        {"mon", "maandag", "Monday"},     {"tue", "dinsdag", "Tuesday"},
        {"wed", "woensdag", "Wednesday"}, {"thu", "donderdag", "Thursday"},
        {"fri", "vrijdag", "Friday"},     {"sat", "zaterdag", "Saturday"},
        {"sun", "zondag", "Sunday"},
    };
    static const char *const parts[][3] = {{"morning", "ochtend", " morning"},
                                           {"afternoon", "middag", " afternoon"},
                                           {"evening", "avond", " evening"}};
    const char *day = "", *part = "";

    for (size_t i = 0; i < COUNT(days); i++)
        if (strncmp(code, days[i][0], 3) == 0)
            day = days[i][1 + english];
    for (size_t i = 0; i < COUNT(parts); i++)
        if (strlen(code) > 4 && strcmp(code + 4, parts[i][0]) == 0)
            part = parts[i][1 + english];
    return arena_printf(mem, "%s%s", day, part);
}

static const char *reason_in_words(struct arena *mem, const struct words *w,
                                   const struct matching_reason *r)
{
    const bool english = text_equal(w->language, "en");

    switch (r->why) {
    case MATCHING_WHY_NEAR:
        return w->near;
    case MATCHING_WHY_TIME:
        return r->detail ? arena_printf(mem, "%s %s", half_day(mem, english, r->detail), w->can)
                         : w->time;
    case MATCHING_WHY_LANGUAGE:
        return w->tongue;
    case MATCHING_WHY_SAME: /* a concept is named in Dutch */
        return r->detail && !english ? r->detail : w->same;
    case MATCHING_WHY_CATEGORY:
        return w->category;
    case MATCHING_WHY_WISH:
        return w->wish;
    case MATCHING_WHY_WORDS:
        break;
    }
    return NULL;
}

/* "dichtbij, dinsdagochtend kan" */
static const char *why(struct arena *mem, const struct words *w,
                       const struct matching_verdict *v)
{
    struct buffer out = {.mem = mem};
    int said = 0;

    for (size_t i = 0; i < v->nreasons && said < WHYS; i++) {
        const char *reason = reason_in_words(mem, w, &v->reason[i]);

        if (reason)
            buffer_printf(&out, "%s%s", said++ ? ", " : "", reason);
    }
    return said ? out.text : w->seems;
}

enum err exchange_letter(struct ctx *ctx, const struct exchange_due *d, const struct fitting *m,
                         const char *language, const char **payload)
{
    const struct words *w = &words[text_equal(language, "en")];
    const char *where = d->area ? arena_printf(ctx->mem, " (%s)", d->area) : "";
    struct mail_block block[7];
    size_t n = 0;

    block[n++] = (struct mail_block){MAIL_HEADING, w->heading, NULL};
    block[n++] = (struct mail_block){
        MAIL_TEXT, arena_printf(ctx->mem, "%s%s %s", w->somebody, where, w->asks), NULL};
    block[n++] = (struct mail_block){
        MAIL_QUOTE, d->text ? arena_printf(ctx->mem, "%s\n\n%s", d->title, d->text) : d->title,
        NULL};
    if (d->moment)
        block[n++] = (struct mail_block){
            MAIL_TEXT, arena_printf(ctx->mem, "%s: %s.", w->when, d->moment), NULL};
    block[n++] = (struct mail_block){
        MAIL_TEXT, arena_printf(ctx->mem, "%s: %s.", w->fits, why(ctx->mem, w, &m->verdict)),
        NULL};
    block[n++] = (struct mail_block){MAIL_ACTION, w->action, d->address};
    block[n++] = (struct mail_block){
        MAIL_SMALL, arena_printf(ctx->mem, "%s: %s. %s", w->because, m->title, w->nothing),
        NULL};
    return letter_payload(
        ctx->mem,
        &(struct letter){
            .subject = arena_printf(ctx->mem, "%s %s", w->subject,
                                    text_line(ctx->mem, d->title, SUBJECT_MOST)),
            .language = w->language,
            .thread = d->id,
            .open = d->address,
            .block = block,
            .nblocks = n,
        },
        payload);
}
