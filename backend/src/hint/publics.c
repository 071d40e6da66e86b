#include <string.h>

#include "hint/parts.h"

/* Where everybody may come. */
static const char publics[] =
    " bibliotheek bieb sporthal sportzaal gymzaal gymnastiekzaal "
    "wijkgebouw wijkhuis wijkcentrum buurthuis buurtcentrum "
    "buurtkamer dorpshuis gemeentehuis stadhuis stadskantoor school "
    "basisschool kerk cafe winkel zwembad museum "
    "huisartsenpraktijk huisarts gezondheidscentrum apotheek "
    "ziekenhuis station theater sportpark "
    "clubgebouw clubhuis kantine praktijk restaurant inloophuis "
    "moskee speeltuin zaal gebouw centrum kringloop "
    "kringloopwinkel supermarkt bakker slager kapper hotel "
    "voedselbank kantoor politiebureau "
    "gemeenschapshuis parochiehuis ontmoetingscentrum zorgcentrum "
    "verzorgingshuis filmhuis bioscoop schouwburg "
    "atelier galerie concert albert heijn jumbo lidl aldi hema "
    "expositie poppodium jongerencentrum college lyceum "
    "tandarts fysio fysiotherapie dierenarts "
    "kinderopvang kinderboerderij volkstuinvereniging vereniging "
    "stichting organisatie repaircafe loket "
    "wijkteam balie manege dojo sportschool studio halte bushalte begraafplaats monument "
    "volkstuin volkstuinen parkeerplaats ingang receptie politie brandweer brandweerkazerne "
    "theetuin ijssalon frituur cafetaria snackbar milieustraat notaris gemeente "
    "consultatiebureau ggd thuiszorg opticien drogist bloemist tankstation hospice "
    "verpleeghuis kinderdagverblijf bso scouting dokter sv vv camping asiel gamma praxis "
    "action "
    "kruidvat blokker intratuin kapel klooster synagoge tempel crematorium plus coop spar ah "
    "brasserie eetcafe lunchroom pizzeria repetitie repeteert repeteren training wedstrijd "
    "voorstelling lezing bijeenkomst vergadering inloop spreekuur ";

/* "wijkcentrum", "basisschool": also as the end of a word. */
bool hint_public(const struct token *w)
{
    static const char *const ends[] = {"centrum",  "school",    "kerk",   "zaal",
                                       "gebouw",   "theater",   "museum", "winkel",
                                       "praktijk", "buurthuis", "club",   "zwembad"};
    size_t len = strlen(w->text);

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);

        if (len > end && strcmp(w->text + len - end, ends[i]) == 0)
            return true;
    }
    return hint_token_is(w, publics);
}
