/* Words for places. */
#include "announcement/place_words.h"

static const char kinds[] =
    " zaaltje kamer dojo lunchroom brasserie poppodium sportschool supermarkt feesttent "
    "hospice "
    "zaal caf\xc3\xa9 cafe eetcaf\xc3\xa9 eetcafe muziekcaf\xc3\xa9 grandcaf\xc3\xa9 "
    "restaurant schouwburg "
    "pastorie kasteel kerkplein marktplein fam familie dierenweide kinderboerderij "
    "buurtkamer sacristie raadzaal mfa mfc kc obs bs kbs buurth wijkgeb "
    "gemeenschapshuis kulturhus gymz sportz kantine bibliotheek bieb kerk kapel "
    "school theater hal gebouw accommodatie atelier keuken praktijk boerderij molen "
    "museum hotel moskee synagoge gemeentehuis stadhuis raadhuis sterrebos "
    "thuiskamer huiskamer huis wijkcentrum kas bso park plein bos parkeerplaats "
    "parkeerterrein veld sportpark loods camping aula club zwembad salon kazerne "
    "station manege galerie landgoed strandje strand speelveld speelveldje veldje "
    "grasveld kiosk muziektent fontein haven clubhuis gymzaal dorpshuis brede hofje flat hoeve "
    "weiland weide wei schuur stal erf villa pand bunker fort bistro herberg taverne campus "
    "azc "
    "begraafplaats soos bakkerij kringloop ruimte toren watertoren kerktoren uitkijktoren "
    "church hall centre center library pub playground courtyard clubhouse ";
static const char kind_tails[] =
    " klooster kantoor opvang bioscoop stadion handel "
    "centrum zaal huis kerk kapel school hal gebouw studio theater tuin plein "
    "pleintje park veld sportveld kantine speeltuin speelplaats koepel hut zwembad "
    "plaats ijsbaan raadzaal college restaurant boerderij accommodatie haven "
    "markthal terrein bibliotheek museum loods atelier paviljoen bad praktijk "
    "kazerne station manege molen salon galerie landgoed camping kasteel honk "
    "lokaal pastorie kelder tent hotel poort fabriek ruimte asiel flat hoeve weide weiland "
    "schuur gaard winkel podium filmhuis villa steiger kamer herberg bureau atletiekbaan "
    "kegelbaan skatebaan wielerbaan steunpunt trefpunt ontmoetingspunt inlooppunt buurtpunt "
    "wijkpunt informatiepunt taalpunt servicepunt foyer serre arena verblijf apotheek moskee "
    "tempel vijver tuinen bushalte ";
static const char street_tails[] =
    " straat laan weg singel plein dijk kade dreef steeg pad hof gracht plantsoen "
    "baan wal ";
/* What ends in one of these and is none, or is too large to be one. */
static const char no_kinds[] =
    " zomerschool weekendschool vakantieschool muziekles wijk buurt thuis markt "
    "plaats allerlei weg tuin huis baan hof onderweg opa ziekenhuis pad festival "
    "carnavalstent hoofdkantoor onderhoud schotel dagschotel ";

bool place_is_kind(const struct token *t)
{
    if (token_in(t, kinds))
        return true;
    return (token_ends_in(t, kind_tails) && !token_in(t, no_kinds));
}

bool place_is_people(const struct token *t)
{
    return token_in(t, " bestuur heren dames organisatie redactie commissie vrijwilligers team "
                       "werkgroep buren bewoners kinderen ouders leden deelnemers man vrouw ");
}

bool place_is_street(const struct token *t)
{
    return token_ends_in(t, street_tails) && !token_in(t, street_tails) &&
           !token_in(t, no_kinds) &&
           !token_ends_in(t, " ijsbaan atletiekbaan kegelbaan skatebaan wielerbaan zwembad ");
}
