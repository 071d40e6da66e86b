#include <string.h>

#include "base/text.h"
#include "commons/kind.h"
#include "commons/letter.h"
#include "commons/when.h"
#include "resources/owner_question/owner_question.h"

enum { SUBJECT_MOST = 100, AROUND = 6, PER_ITEM = 5 };

static const struct words {
    const char *language;
    const char *subject, *reminder, *and_more;
    const char *heading, *text;
    const char *next, *place, *again;
    const char *right, *change, *stop;
    const char *silence, *last, *more, *organiser, *own, *address, *second;
    const char *magazine, *of, *closes, *without, *unprinted, *only_magazine;
} words[] = {
    {"nl",
     "Klopt dit nog?",
     "Herinnering: klopt dit nog?",
     "en nog",
     "Klopt dit nog?",
     "Dit staat namens u op de website van de buurt. Mensen gaan ervan uit dat het klopt. Is "
     "dat nog "
     "zo? Antwoorden kost een paar tellen. U hoeft zich daarvoor niet aan te melden.",
     "Eerstvolgende keer",
     "Waar",
     "Dit vroegen wij u al eerder.",
     "Ja, het klopt nog",
     "Er is iets anders: aanpassen",
     "Nee, dit is gestopt",
     "Horen wij niets? Dan vragen wij het over een week nog één keer. Daarna zetten wij erbij "
     "dat "
     "niet zeker is of het klopt.",
     "Dit is de laatste keer dat wij het vragen. Horen wij niets, dan zetten wij erbij dat "
     "niet "
     "zeker is of het klopt.",
     "Er staat nog meer van u op de site waar wij naar willen vragen. Dat doen wij in een "
     "volgende mail. Het aantal is",
     "U krijgt deze mail omdat u organisator bent. U krijgt er hooguit één per week. De "
     "knoppen "
     "werken 60 dagen.",
     "U krijgt deze mail omdat u dit zelf bijhoudt. U krijgt er hooguit één per week. De "
     "knoppen werken 60 dagen.",
     "U krijgt deze mail omdat dit adres bij uw organisatie op de website staat. U krijgt er "
     "hooguit één per week. De knoppen werken 60 dagen.",
     "U krijgt deze mail omdat deze organisatie u als tweede contact noemde, en wij van "
     "anderen "
     "niets hoorden. U krijgt er hooguit één per week. De knoppen werken 60 dagen.",
     "Het wijkblad",
     "van",
     "sluit op",
     "Wat dan niet bevestigd is, staat er niet in:",
     "Staat zonder bevestiging niet in het blad.",
     "Horen wij niets? Dan staat het niet in het blad. Op de website blijft het staan."},
    {"en",
     "Is this still right?",
     "Reminder: is this still right?",
     "and",
     "Is this still right?",
     "This stands on the neighbourhood's website in your name. People trust that it is right. "
     "Is it "
     "still? Answering takes a few seconds. You need not sign in for that.",
     "Next time",
     "Where",
     "We asked you about this before.",
     "Yes, it is still right",
     "Something is different: change it",
     "No, this has stopped",
     "If we hear nothing, we ask once more in a week. After that we add that it is not certain "
     "whether it is right.",
     "This is the last time that we ask. If we hear nothing, we add that it is not certain "
     "whether "
     "it is right.",
     "There is more of yours on the site that we would like to ask about. We do so in a next "
     "mail. How many there are:",
     "You get this mail because you are an organiser. You get one a week at most. The buttons "
     "work for 60 days.",
     "You get this mail because you keep this yourself. You get one a week at most. The "
     "buttons "
     "work for 60 days.",
     "You get this mail because this address stands with your organisation on the website. You "
     "get one a week at most. The buttons work for 60 days.",
     "You get this mail because this organisation named you as its second contact, and we did "
     "not hear from others. You get one a week at most. The buttons work for 60 days.",
     "The neighbourhood's magazine",
     "of",
     "closes on",
     "What is not confirmed by then is not in it:",
     "Without confirmation it is not in the magazine.",
     "If we hear nothing, it is not in the magazine. It stays on the website."},
};

struct blocks {
    struct mail_block one[AROUND + OWNER_QUESTION_ITEMS * PER_ITEM];
    size_t n;
};

static void add(struct blocks *b, enum mail_block_kind kind, const char *text, const char *url)
{
    b->one[b->n++] = (struct mail_block){kind, text, url};
}

/* "Koffie-inloop en nog 2" */
static const char *subject(struct arena *mem, const struct words *w,
                           const struct owner_question *q, size_t n, bool all_again)
{
    const char *begin = all_again ? w->reminder : w->subject;
    const char *title = text_line(mem, q->title, SUBJECT_MOST);

    if (n == 1)
        return arena_printf(mem, "%s %s", begin, title);
    return arena_printf(mem, "%s %s %s %zu%s", begin, title, w->and_more, n - 1,
                        text_equal(w->language, "en") ? " more" : "");
}

/* When and where it is, and whether it was asked before: a line each; NULL when there is
 * nothing. */
static const char *about(struct arena *mem, const struct words *w,
                         const struct owner_question *q)
{
    struct buffer out = {.mem = mem};

    if (q->next)
        buffer_printf(&out, "%s: %s\n", w->next,
                      when_words(mem, w->language, q->next, NULL, q->all_day));
    if (q->place)
        buffer_printf(&out, "%s: %s\n", w->place, q->place);
    if (q->deadline)
        buffer_printf(&out, "%s\n", w->unprinted);
    if (q->round > 1)
        buffer_text(&out, w->again);
    return out.len ? text_trim(mem, out.text) : NULL;
}

/* Who has an account changes it at the desk, who has none tells what is different. */
static const char *change_path(struct arena *mem, const struct owner_question *q)
{
    if (!q->person)
        return arena_printf(mem, "/l/owner-changed/%s", q->id);
    return arena_printf(mem, "/werk/%s/%s/%s", q->slug, kind_path(q->kind), q->item);
}

const char *owner_question_magazine(const struct owner_question *q, const char *language)
{
    return text_blank(q->magazine) ? words[text_equal(language, "en")].magazine : q->magazine;
}

/* "dinsdag 1 december 2026" */
static const char *day(struct arena *mem, const char *language, const char *moment)
{
    const char *all = when_words(mem, language, moment, NULL, true);

    return arena_copy(mem, all, strcspn(all, ","));
}

/* The month of "dinsdag 1 december 2026". */
static const char *month(struct arena *mem, const char *language, const char *moment)
{
    const char *first = strchr(day(mem, language, moment), ' '), *last;

    first = first ? strchr(first + 1, ' ') : NULL;
    last = first ? strchr(first + 1, ' ') : NULL;
    return last ? arena_copy(mem, first + 1, (size_t)(last - first - 1)) : "";
}

/* "De Rucreant van december sluit op zaterdag 5 december 2026. Wat dan niet bevestigd is, staat
 * er niet in: Koffie-inloop, Kaarten."; NULL when none of these is about that. */
static const char *closes(struct arena *mem, const struct words *w,
                          const struct owner_question *q, size_t n)
{
    struct buffer out = {.mem = mem};

    for (size_t i = 0; i < n; i++) {
        if (!q[i].deadline)
            continue;
        if (!out.len)
            buffer_printf(&out, "%s %s %s %s %s. %s ", owner_question_magazine(q, w->language),
                          w->of, month(mem, w->language, q[i].issue), w->closes,
                          day(mem, w->language, q[i].deadline), w->without);
        else
            buffer_text(&out, ", ");
        buffer_text(&out, q[i].title);
    }
    if (out.len)
        buffer_text(&out, ".");
    return out.text;
}

static void add_item(struct arena *mem, const struct words *w, const struct owner_question *q,
                     struct blocks *b)
{
    const char *text = about(mem, w, q);

    add(b, MAIL_HEADING, q->title, NULL);
    if (text)
        add(b, MAIL_TEXT, text, NULL);
    add(b, MAIL_ACTION, w->right, arena_printf(mem, "/l/owner-right/%s", q->id));
    add(b, MAIL_ACTION, w->change, change_path(mem, q));
    add(b, MAIL_ACTION, w->stop, arena_printf(mem, "/l/owner-stopped/%s", q->id));
}

/* Is it the person's own, and of no organisation? */
static bool is_own(const struct owner_question *q)
{
    return text_equal(q->kind, "colleague") || text_equal(q->kind, "elsewhere") ||
           text_equal(q->kind, "knowledge_item");
}

enum err owner_question_letter(struct ctx *ctx, const struct owner_question *q, size_t n,
                               const char **payload)
{
    const struct words *w = &words[text_equal(q->language, "en")];
    struct blocks *b = arena_take(ctx->mem, sizeof *b);
    const char *magazine = closes(ctx->mem, w, q, n);
    bool all_again = true, all_early = true, all_own = true;

    b->n = 0;
    add(b, MAIL_HEADING, w->heading, NULL);
    add(b, MAIL_TEXT, w->text, NULL);
    if (magazine)
        add(b, MAIL_TEXT, magazine, NULL);
    for (size_t i = 0; i < n; i++) {
        add_item(ctx->mem, w, &q[i], b);
        all_again = all_again && q[i].round > 1;
        all_early = all_early && q[i].early;
        all_own = all_own && is_own(&q[i]);
    }
    if (q->left_over)
        add(b, MAIL_TEXT, arena_printf(ctx->mem, "%s %lld.", w->more, (long long)q->left_over),
            NULL);
    add(b, MAIL_TEXT, all_early ? w->only_magazine : all_again ? w->last : w->silence, NULL);
    add(b, MAIL_SMALL,
        all_own     ? w->own
        : q->person ? w->organiser
        : q->second ? w->second
                    : w->address,
        NULL);
    return letter_payload(ctx->mem,
                          &(struct letter){
                              .subject = subject(ctx->mem, w, q, n, all_again),
                              .language = w->language,
                              .open = arena_printf(ctx->mem, "/werk/%s", q->slug),
                              .block = b->one,
                              .nblocks = b->n,
                          },
                          payload);
}
