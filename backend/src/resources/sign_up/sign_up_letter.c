#include "base/text.h"
#include "commons/letter.h"
#include "commons/when.h"
#include "resources/sign_up/sign_up.h"

enum { SUBJECT_MOST = 100, BLOCKS = 8 };

/* What each letter says, and its button: a link that acts with one press; for who keeps the
 * list the list. */
static const struct words {
    const char *what, *language;
    const char *subject, *text;
    const char *button;
} words[] = {
    {"confirm", "nl", "Bevestig uw aanmelding",
     "U meldde zich aan. Bevestig dat hieronder binnen 24 uur. Pas dan staat u op de lijst.",
     "Bevestig mijn aanmelding"},
    {"confirm", "en", "Confirm that you sign up",
     "You signed up. Confirm it below within 24 hours. Only then are you on the list.",
     "Confirm that I sign up"},
    {"placed", "nl", "U staat op de lijst",
     "Fijn dat u komt. Kunt u toch niet? Laat het weten, dan kan iemand anders mee.",
     "Ik kom niet"},
    {"placed", "en", "You are on the list",
     "How good that you are coming. Can you not come after all? Let us know, so that somebody "
     "else can.",
     "I am not coming"},
    {"queued", "nl", "U staat op de wachtlijst",
     "Het is vol. Komt er een plek vrij? Dan hoort u het meteen.",
     "Haal mij van de wachtlijst"},
    {"queued", "en", "You are on the waiting list",
     "It is full. If a place comes free, you hear it at once.", "Take me off the waiting list"},
    {"moved-up", "nl", "Er is een plek voor u",
     "U stond op de wachtlijst. Er kwam een plek vrij en die is nu voor u. Kunt u toch niet? "
     "Laat het weten, dan kan de volgende mee.",
     "Ik kom niet"},
    {"moved-up", "en", "There is a place for you",
     "You were on the waiting list. A place came free and it is yours now. Can you not come "
     "after all? Let us know, so that the next one can.",
     "I am not coming"},
    {"reminder", "nl", "Morgen",
     "U heeft zich hiervoor aangemeld. Kunt u toch niet? Laat het weten, dan kan iemand anders "
     "mee.",
     "Ik kom niet"},
    {"reminder", "en", "Tomorrow",
     "You signed up for this. Can you not come after all? Let us know, so that somebody else "
     "can.",
     "I am not coming"},
    {"cancelled", "nl", "Gaat niet door",
     "U had zich hiervoor aangemeld, maar het gaat deze keer niet door. U hoeft niets te doen.",
     NULL},
    {"cancelled", "en", "Cancelled",
     "You signed up for this, but this time it does not take place. You need do nothing.",
     NULL},
    {"moved", "nl", "Op een ander moment",
     "U heeft zich hiervoor aangemeld. Het is nu op het moment dat hierboven staat. Uw plek "
     "blijft van u. Kunt u dan niet? Laat het weten.",
     "Ik kom niet"},
    {"moved", "en", "At another moment",
     "You signed up for this. It is now at the moment above. Your place stays yours. Can you "
     "not come then? Let us know.",
     "I am not coming"},
    {"again", "nl", "Gaat toch door",
     "U had zich hiervoor aangemeld. Het gaat toch door, en u staat nog op de lijst. Kunt u "
     "niet meer? Laat het weten.",
     "Ik kom niet"},
    {"again", "en", "It takes place after all",
     "You signed up for this. It takes place after all, and you are still on the list. Can you "
     "no longer come? Let us know.",
     "I am not coming"},
    {"removed", "nl", "U staat niet meer op de lijst",
     "De organisator haalde u van de lijst voor deze keer. Klopt dat niet? Neem dan contact op "
     "met de organisator.",
     NULL},
    {"removed", "en", "You are no longer on the list",
     "The organiser took you off the list for this date. Is that not right? Then contact the "
     "organiser.",
     NULL},
    {"duty", "nl", "U helpt elke keer",
     "De organisator zette u als vaste vrijwilliger op de lijst van elke keer. U hoeft zich "
     "niet meer aan te melden. Kunt u een keer niet? Meld u dan alleen voor die keer af, bij "
     "Mijn plek. Daar kunt u ook helemaal stoppen.",
     NULL},
    {"duty", "en", "You help every time",
     "The organiser put you on the list of every date as a regular volunteer. You need not "
     "sign up any more. Can you not come once? Then sign off for that date only, in My place. "
     "There you can also stop altogether.",
     NULL},
    {"drop-out", "nl", "Iemand komt toch niet",
     "Iemand die op de lijst stond, heeft zich op het laatst afgemeld. Stond er iemand op de "
     "wachtlijst? Dan krijgt die vanzelf de plek en bericht.",
     "Bekijk wie er komen"},
    {"drop-out", "en", "Somebody is not coming after all",
     "Somebody on the list dropped out at the last moment. Was anybody on the waiting list? "
     "Then they get the place, and are told.",
     "See who is coming"},
    {"call", "nl", "Iemand wil komen: bel even",
     "Iemand zonder e-mail meldde zich aan en liet een telefoonnummer achter. Bel om het te "
     "bevestigen. Naam en nummer staan op de lijst.",
     "Bekijk de lijst"},
    {"call", "en", "Somebody wants to come: please call",
     "Somebody without e-mail signed up and left a telephone number. Call to confirm it. Name "
     "and number are on the list.",
     "See the list"},
};

/* The words that they share. */
static const struct around {
    const char *language;
    const char *see, *place_in_row, *guests, *why, *why_address, *why_keeper;
} around[] = {
    {"nl", "Bekijk de activiteit", "Uw plaats in de rij", "Aantal gasten dat meekomt",
     "U krijgt deze mail omdat u zich aanmeldde voor een activiteit.",
     "U krijgt deze mail omdat dit adres bij een aanmelding is ingevuld. Was u dat niet? Dan "
     "hoeft u niets te doen. Uw gegevens wissen wij vanzelf.",
     "U krijgt deze mail omdat u deze activiteit organiseert."},
    {"en", "See the activity", "Your place in the row", "Guests who come along",
     "You get this mail because you signed up for an activity.",
     "You get this mail because somebody signed up with this address. Was it not you? Then you "
     "need do nothing. We erase your details by ourselves.",
     "You get this mail because you organise this activity."},
};

static const struct words *words_for(const struct sign_up_news *n)
{
    const char *language = text_equal(n->language, "en") ? "en" : "nl";

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].what, n->what) && text_equal(words[i].language, language))
            return &words[i];
    return NULL;
}

/* Is it for who keeps the list? */
static bool for_keeper(const struct sign_up_news *n)
{
    return text_equal(n->what, "drop-out") || text_equal(n->what, "call");
}

static const char *where_to(struct arena *mem, const struct sign_up_news *n)
{
    if (for_keeper(n))
        return arena_printf(mem, "/werk/%s/activiteiten/%s/aanmeldingen?keer=%s", n->slug,
                            n->activity, n->occurrence);
    return arena_printf(mem, "/l/%s/%s",
                        text_equal(n->what, "confirm") ? "sign-up-confirm" : "sign-up-leave",
                        n->id);
}

/* When and where, the place in the row, and who comes along: a line each. */
static const char *about(struct arena *mem, const struct around *a,
                         const struct sign_up_news *n)
{
    struct buffer out = {.mem = mem};

    if (n->starts)
        buffer_printf(&out, "%s\n",
                      when_words(mem, a->language, n->starts, n->ends, n->all_day));
    if (n->place)
        buffer_printf(&out, "%s\n", n->place);
    if (n->queue)
        buffer_printf(&out, "%s: %lld\n", a->place_in_row, (long long)n->queue);
    if (n->guests)
        buffer_printf(&out, "%s: %lld\n", a->guests, (long long)n->guests);
    return out.len ? text_trim(mem, out.text) : NULL;
}

enum err sign_up_letter(struct ctx *ctx, const struct sign_up_news *n, const char **payload)
{
    const struct words *w = words_for(n);
    const struct around *a = &around[text_equal(n->language, "en")];
    struct mail_block block[BLOCKS];
    const char *facts;
    size_t count = 0;

    if (!w)
        return ERR_BROKEN;
    facts = about(ctx->mem, a, n);
    block[count++] = (struct mail_block){MAIL_HEADING, w->subject, NULL};
    block[count++] = (struct mail_block){
        MAIL_QUOTE, facts ? arena_printf(ctx->mem, "%s\n%s", n->title, facts) : n->title, NULL};
    block[count++] = (struct mail_block){MAIL_TEXT, w->text, NULL};
    if (w->button)
        block[count++] = (struct mail_block){MAIL_ACTION, w->button, where_to(ctx->mem, n)};
    if (!for_keeper(n))
        block[count++] = (struct mail_block){MAIL_ACTION, a->see, n->page};
    block[count++] = (struct mail_block){MAIL_SMALL,
                                         for_keeper(n) ? a->why_keeper
                                         : n->person   ? a->why
                                                       : a->why_address,
                                         NULL};
    return letter_payload(
        ctx->mem,
        &(struct letter){
            .subject = arena_printf(ctx->mem, "%s: %s", w->subject,
                                    text_line(ctx->mem, n->title, SUBJECT_MOST)),
            .language = w->language,
            .open = for_keeper(n) ? where_to(ctx->mem, n) : n->page,
            .block = block,
            .nblocks = count,
        },
        payload);
}
