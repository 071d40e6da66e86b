#include "alike/lexicon.h"

#include <string.h>

#include "base/err.h"

/* Is the word one of these, which stand with single spaces between and around them? */
bool lexicon_among(const char *words, const char *word)
{
    size_t n = strlen(word);

    for (const char *at = words; n && (at = strstr(at, word)); at += n)
        if (at[-1] == ' ' && at[n] == ' ')
            return true;
    return false;
}

bool lexicon_ends_in(const char *word, const char *tail, size_t n)
{
    size_t len = strlen(word);

    return len >= n && memcmp(word + len - n, tail, n) == 0;
}

size_t lexicon_head_of(const char *w, const char *const heads[], size_t n, size_t beside)
{
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(heads[i]);

        if (strncmp(w, heads[i], len) == 0 && strlen(w) >= len + beside)
            return len;
    }
    return 0;
}

size_t lexicon_tail_of(const char *w, const char *const tails[], size_t n, size_t beside)
{
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(tails[i]);

        if (lexicon_ends_in(w, tails[i], len) && strlen(w) >= len + beside)
            return len;
    }
    return 0;
}

bool lexicon_small(const char *w)
{
    static const char *const lists[] = {
        /* articles, prepositions, verbs that hold a sentence together */
        " de het een en of in op om van voor met bij aan uit te ten ter tot door over naar "
        "is zijn er ook wie wat u uw we wij je jij ons onze hun haar jullie dit deze dat "
        "die als niet nog kan kun kunt komt kom gaan gaat wordt onder leiding per and for "
        "with the na ev olv icin ",
        /* when */
        " uur vanaf week wekelijks wekelijkse maand maandelijks maandelijkse wk maandag "
        "dinsdag woensdag donderdag vrijdag zaterdag zondag avond avonden middag ochtend "
        "uurtje dag januari februari maart april mei juni juli augustus september oktober "
        "november december ma di wo za zo vm nm feb mrt apr aug sept okt nov dec jaarlijkse "
        "traditionele aanvang begin tijd eerstvolgende weer ",
        /* how much, how many */
        " euro pp gratis persoon vrij inclusief incl elke iedere alle allen iedereen plus "
        "plusser plussers jr jaar jarigen km kilometer twee drie vier vijf zes zeven acht "
        "negen tien ",
        /* where */
        " oss ruwaard wijk buurt zaal rond rondom langs huis foyer keuken eetzaal kantine "
        "gr kl gez vertrek verzamelen binnen ",
        /* that somebody comes, or something is held */
        " inloop loop welkom samen gezellig nieuw nieuwe groot grote leuk leuke speciaal "
        "bijzondere club groep bijeenkomst gezamenlijk gezamenlijke hele heel buurtbewoners "
        "wijkbewoners samenkomst ontmoeting ontmoeten ontmoet instuif "
        "clubavond clubmiddag groeps rep repetitie koor activiteiten activiteit programma "
        "sessie "
        "vereniging onderdeel afsluiting maken doen doe mee open geopend kijken vergader ",
        /* what a list of rooms and a poster say */
        " inschrijven inschrijving opgave opgeven aanmelden aanmelding deelname verhuur "
        "verhuurd gereserveerd reservering reserv bezet uitnodiging oproep herinnering "
        "nodig verplicht afspraak ",
    };

    for (size_t i = 0; i < COUNT(lists); i++)
        if (lexicon_among(lists[i], w))
            return true;
    return false;
}

bool lexicon_foreign(const char *w)
{
    return lexicon_among(
        " the for and with women men kids children morning evening lessons walking "
        "reading cooking singing dancing knitting sewing chess language conversation meeting "
        "community dinner breakfast coffee speaking learn learning games "
        "icin kadinlar kahvalti kahvaltisi cocuklar kursu bulusma "
        "dla kobiet dzieci spotkanie kawa kurs jezyka "
        "frauen kaffee treffen femmes enfants conversacion mujeres "
        "kofje foar mei froulju ",
        w);
}

bool lexicon_before_detail(const char *w)
{
    return lexicon_among(" met door olv o inclusief incl with ", w);
}

bool lexicon_told(const char *w)
{
    return lexicon_among(
        " koffie thee meenemen neem nemen aanmelden opgeven inschrijven entree kosten kost "
        "iedereen kom komen beginnen begint deur vooraf nodig plaats plaatsen middag avond "
        "ochtend staat klaar zelf eigen mensen leden lid gewoon mag mogen geen maar altijd "
        "heeft hebben eerste tweede derde laatste toegang boven onder minuten uren jaar "
        "deelnemers deelname materiaal maandag dinsdag woensdag donderdag vrijdag zaterdag "
        "zondag ",
        w);
}

size_t lexicon_neutral_head(const char *w)
{
    static const char *const heads[] = {"buurt", "wijk", "dorps"};

    return lexicon_head_of(w, heads, COUNT(heads), 4);
}

size_t lexicon_neutral_tail(const char *w)
{
    static const char *const tails[] = {
        "inloop",     "actie",  "avond", "avonden",     "middag",    "ochtend", "clubavond",
        "clubmiddag", "club",   "groep", "bijeenkomst", "uurtje",    "instuif", "repetitie",
        "koor",       "sessie", "dag",   "activiteit",  "vereniging"};

    return lexicon_tail_of(w, tails, COUNT(tails), 3);
}

size_t lexicon_season_before(const char *w)
{
    static const char *const seasons[] = {"kerst",   "paas",  "carnavals", "sinterklaas",
                                          "winter",  "zomer", "herfst",    "voorjaars",
                                          "najaars", "lente", "halloween", "nieuwjaars"};

    return lexicon_head_of(w, seasons, COUNT(seasons), 3);
}

bool lexicon_season(const char *w)
{
    return lexicon_among(
        " kerst kerstmis paas pasen carnaval carnavals sinterklaas winter zomer herfst "
        "voorjaar voorjaars najaar najaars lente halloween nieuwjaar nieuwjaars ",
        w);
}

bool lexicon_around(const char *w)
{
    return lexicon_among(
        " intake opbouw opbouwen afbouw afbouwen inrichten generale voorbereiding "
        "nabespreking proefles proeflessen evaluatie ",
        w);
}

bool lexicon_special(const char *w)
{
    static const char *const heads[] = {"kerst",
                                        "paas",
                                        "pasen",
                                        "sinterklaas",
                                        "pieten",
                                        "nieuwjaar",
                                        "carnaval",
                                        "halloween",
                                        "koningsdag",
                                        "zomer",
                                        "herfst",
                                        "voorjaar",
                                        "vakantie",
                                        "zomervakantie",
                                        "herfstvakantie",
                                        "kerstvakantie",
                                        "voorjaarsvakantie",
                                        "meivakantie",
                                        "opening",
                                        "jubileum",
                                        "finale",
                                        "feestelijke",
                                        "extra",
                                        "speciaal",
                                        "speciale",
                                        "bezoek",
                                        "uitje",
                                        "excursie",
                                        "proefles"};

    for (size_t i = 0; i < COUNT(heads); i++)
        if (strncmp(w, heads[i], strlen(heads[i])) == 0)
            return true;
    return lexicon_among(" slot kamp ", w);
}
