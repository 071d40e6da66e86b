#include "base/text.h"
#include "commons/letter.h"
#include "resources/account/account.h"

/* What each letter says, by kind and language; of a kind the first language is the fallback. */
static const struct words {
    const char *kind, *language;
    const char *subject, *text, *action;
    const char *path; /* behind the neighbourhood; the token of the link comes after it */
} words[] = {
    {"join", "nl", "Welkom bij de buurt: nog één stap",
     "U wilt meedoen in de buurt. Druk op de knop, dan is uw account klaar. De knop werkt drie "
     "dagen.",
     "Maak mijn account", "welkom#"},
    {"join", "en", "Welcome to the neighbourhood: one more step",
     "You want to take part in the neighbourhood. Press the button and your account is ready. "
     "The button works for three days.",
     "Make my account", "welkom#"},
    {"known", "nl", "U heeft al een account",
     "Iemand, waarschijnlijk u, wilde een account maken met dit e-mailadres. Dat is er al. Met "
     "de knop bent u binnen. Hij werkt een uur.",
     "Naar binnen", "aanmelden#"},
    {"known", "en", "You have an account already",
     "Somebody, probably you, wanted to make an account with this e-mail address. There is one "
     "already. The button lets you in. It works for an hour.",
     "Let me in", "aanmelden#"},
    {"sign-in", "nl", "Aanmelden met deze mail",
     "Druk op de knop om binnen te komen. Hij werkt een uur, en maar één keer.", "Naar binnen",
     "aanmelden#"},
    {"sign-in", "en", "Sign in with this mail",
     "Press the button to come in. It works for an hour, and only once.", "Let me in",
     "aanmelden#"},
    {"reset", "nl", "Een nieuw wachtwoord kiezen",
     "Druk op de knop en kies een nieuw wachtwoord. De knop werkt een uur. Op al uw apparaten "
     "meldt u zich daarna opnieuw aan.",
     "Kies een wachtwoord", "nieuw-wachtwoord#"},
    {"reset", "en", "Choose a new password",
     "Press the button and choose a new password. The button works for an hour. On all your "
     "devices you sign in again afterwards.",
     "Choose a password", "nieuw-wachtwoord#"},
    {"nobody", "nl", "Er is nog geen account met dit adres",
     "Iemand, waarschijnlijk u, wilde zich aanmelden met dit e-mailadres. Er is geen account "
     "mee. Wilt u er een maken? De knop werkt een uur.",
     "Maak een account", "welkom#"},
    {"nobody", "en", "There is no account with this address yet",
     "Somebody, probably you, wanted to sign in with this e-mail address. There is no account "
     "with it. Do you want to make one? The button works for an hour.",
     "Make an account", "welkom#"},
    {"address", "nl", "Klopt dit nieuwe e-mailadres?",
     "U wilt voortaan dit e-mailadres gebruiken. Druk op de knop om dat te bevestigen. Hij "
     "werkt "
     "een dag.",
     "Ja, dit is mijn adres", "nieuw-adres#"},
    {"address", "en", "Is this new e-mail address right?",
     "You want to use this e-mail address from now on. Press the button to confirm. It works "
     "for "
     "a day.",
     "Yes, this is my address", "nieuw-adres#"},
};

static const char *small_print(const char *language)
{
    return text_equal(language, "en")
               ? "Was it not you? Then you need do nothing; nothing happens."
               : "Was u dit niet? Dan hoeft u niets te doen; er gebeurt niets.";
}

static const struct words *words_for(const struct account_letter *letter)
{
    const struct words *found = NULL;

    for (size_t i = 0; i < COUNT(words); i++)
        if (text_equal(words[i].kind, letter->kind) &&
            (!found || text_equal(words[i].language, letter->language)))
            found = &words[i];
    return found;
}

enum err account_write(struct ctx *ctx, const char *email, const struct account_letter *letter)
{
    const struct words *w = words_for(letter);

    if (!w)
        return ERR_BROKEN;
    const struct mail_block block[] = {
        {MAIL_HEADING, w->subject, NULL},
        {MAIL_TEXT, w->text, NULL},
        {MAIL_ACTION, w->action, arena_printf(ctx->mem, "/%s/%s", letter->slug, w->path)},
        {MAIL_SMALL, small_print(letter->language), NULL},
    };

    return letter_add(ctx, &(struct letter){
                               .cause = arena_printf(ctx->mem, "account:%s", letter->id),
                               .kind = "account",
                               .to = email,
                               .subject = w->subject,
                               .language = letter->language,
                               .key = letter->id,
                               .block = block,
                               .nblocks = COUNT(block),
                           });
}
