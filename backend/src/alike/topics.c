/* What an activity is about: words for one thing have one topic. */
#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"

/* Stems, not words (spell_stem).  Who does one of these does not do another at the same time.
 */
static const char *const doings[] = {
    (" zwerfafval zwerfvuil zwerfaval prik prikrond rap afval opruim schonmak opschon schon "
     "opschondag liter cleanup plandel "),
    " bingo kien ",
    " gym gymnastiek ",
    " zitgymnastiek stoelgymnastiek stoelgym zitgym ",
    " wandel wandeling wandeltocht lop omet walking walk tipel staper ",
    " hardlop ren runing jog trim loptraining lopgroep ",
    " kor zing zang zangkor zangroep choir singing samenzang carol sjong ",
    " repair reparati reparer kapot ",
    " handwerk wol ",
    " brei kniting ",
    " hak crochet ",
    " spelet spel bordspel gezelschapspel gezelschapspelet gam spelenavond ",
    " film bioscop movi cinema filmhui ",
    (" tuin tuinier moestuin tuinwerk moestuinier gardening snoei schofel wied zai "
     "tuinonderhoud scholtuin "),
    " nai naigroep sewing ",
    " kart card ",
    " klaverja klaverjas ",
    " rik ",
    " joker ",
    " bridg ",
    " toep ",
    " fiets fiet fietstocht cycling traper ",
    " nederland nederlands tal dutch nt2 ",
    " dans dan dancing danc ",
    " linedanc linedancing linedans ",
    " salsa bachata ",
    " stretdanc hiphop breakdanc ",
    " volksdans volksdan ",
    " balet ",
    " tango ",
    " stijldans stijldan balrom ",
    " zumba ",
    " teken tek drawing ",
    " schilder schilderij painting aquareler aquarel ",
    " boetser keramiek klei potenbak beldhouw potery ",
    " yoga joga ",
    " stoelyoga stoeljoga ",
    " pilat ",
    " taichi qigong ",
    " boul petanqu jeudeboul ",
    " kok kokgroep kokclub coking ",
    " bak tart koek ",
    " bloemschik kerststuk bloemstuk ",
    " schak ches jeugdschak ",
    " dam ",
    " biljart biliard ",
    " pol snoker ",
    " dart ",
    " sjoel ",
    " mahjong ",
    " rumikub rumikup ",
    " scrabl scrabel ",
    " koersbal ",
    " curling ",
    " voleybal ",
    " badminton ",
    " basketbal ",
    " korfbal ",
    " handbal ",
    " hockey ",
    " teni tenis ",
    " padel ",
    " tafelteni tafeltenis pingpong ",
    " voetbal stratvoetbal fotbal ",
    " wandelvoetbal ",
    " zalvoetbal futsal ",
    " zwem swiming zweml ",
    " aquagym aquajoging aquafit aquarobic ",
    " judo ",
    " karat ",
    " boks kickboks bok boxing ",
    " botcamp ",
    " schats schat ",
    " gitar gitarl guitar ",
    " ukelel ukulel ",
    " piano keyboard ",
    " djemb drum percusi slagwerk ",
    " tonel tonelspel theatersport improvisatietheater ",
    " quiz pubquiz wijkquiz popquiz muziekquiz dorpsquiz kenisquiz burtquiz ",
    " jamsesi jam jamsesion ",
    " wenskart kerstkart ",
    " kars karsenmak ",
    " modelspor modelbouw modeltrein modelsporbouw treint ",
    " postzegel ",
    " fotografi fotoclub fotografer foto ",
    " engel engels english ",
    " span spans spanish ",
    " fran frans french ",
    " duit duits german ",
    " italian italians ",
    " vorlez vorle vorlesurt verhalt prentenboek ",
    " lego ",
    " huiswerk huiswerkla ",
    " babymasag masag ",
    " ehbo reanimati reanimer aed ",
    " bloedprik bloedafnam prikpost prikdienst ",
    " nordic nordicwalking ",
    " spining ",
    " aerobic bodyshap step ",
    " trompet ",
    " klarinet ",
    " fluit blokfluit dwarsfluit ",
    " viol ",
    " saxofon ",
    " acordeon ",
    " sierad ",
    " zep ",
    " wijkagent politi ",
    " wijkverplegkundig wijkzuster ",
    " huisart dokter ",
    " dietist ",
    " rechtswinkel juridisch jurist ",
    " radslied radsvrouw radsman ",
    " notari ",
    " fysiotherapeut fysiotherapi fysio ",
    " karaok ",
    " kat kats keat keats katspartij keatspartij katswedstrijd ",
    " programer coderdojo coding cod scratch ",
    " eierzok paseier paseir ",
    " openpodium openmic ",
    " ster sterenkijk sterenwacht sterenhemel sterenkund telescop ",
};

static const char *const subjects[] = {
    " kleding kler ",
    (" eten et tafel maltijd diner etafel anschuiftafel driegangendiner driegangenmenu etent "
     "resto meal burtmaltijd etclub burtrestaurant anschuiv met "),
    " recepti borel vrijmibo nieuwjarsrecepti prost ",
    " computer pc laptop digital ict digipunt internet email ",
    " telefon smartphon mobiel mobielt tablet ipad ",
    " lez boek le leskring boekenclub boekclub reading ",
    " beweg fit fitnes ",
    " muziek muzikal ",
    " belasting angift belastingangift ",
    " formulier papier briev post formulierenbrigad ",
    " meditati mediter meditation mindfulnes ",
    " sinterkla sint ",
    " kofi baki cofe kofieochtend kofiedrink kofiemoment kofietijd kofieinlop kahv kawa قهوة ",
    " ontbijt breakfast kahvalti kahvaltisi ",
    " soep soeplunch ",
    " fanfar harmoni muziekvereniging blasorkest ",
    " blu ",
    " knutsel creatief crea hoby craft creagroep handvardigheid ",
    " arabisch ",
    " turk turks ",
    " rouw verli nabestand ",
    " dementi alzheimer geheug ",
    " valpreventi val ",
    " licht lampion lichtjesavond ",
    (" romel snufel vloi koferbak romelmarkt snufelmarkt vloienmarkt romelrout garageverkop "
     "garagesal braderi "),
    " ruil ruilbeur swap ",
    " expositi tentonsteling exhibition ",
    " opendag ",
    " bijbel bijbelstudi bijbelkring ",
    " kerkdienst eucharisti eucharistieviering oecumenisch ",
    " jeugdso jeugdhonk chil jongerenwerk jongereninlop jongerenhonk hangplek ",
    " peuterinstuif spelochtend spelinlop spelgroep ",
    " mantelzorg mantelzorger ",
    " financi geld geldzak schuld thuisadministrati administrati ",
    " soliciter solicitati solicitatietraining ban ",
    " timerdorp bouwdorp hutenbouw hut ",
    " barbecu bq barbecue ",
    " opvoed opvoeding ",
    " zwanger zwangerschap ",
    " oudejar oudjar oudejarsavond ",
    " conversati conversation prat sprek pratafel ",
    " herdenking dodenherdenking ",
    " uitstap uit dagtocht busrei reis ",
    " ijsban kunstijsban schatsban ",
    " pelgrim bedevart ",
    " voedselbank voedselpaket ",
    " dagbesteding dagopvang dagverzorging dagactiviteit ",
    " wegef giveaway wegefkast wegefwinkel ",
    " kringlop kringlopwinkel ",
    " iftar ",
    " energi isolati isoler verduurzam verduurzaming energiecoach ",
    " oplichting phishing babeltruc cybercriminaliteit ",
    " stambom genealogi stambomonderzok vorouder ",
    " heemkund historisch histori geschiedeni ",
    " kunstrout atelierrout ",
    " gehor gehortest hortest audicien ",
    " pedicur voetzorg voet ",
    " vinyl lp plat ",
    " brocant antiek curiosa ",
    " rokvrij ",
    " overgang menopauz ",
    " vrijwiliger vrijwiligerswerk ",
};

/* One is a kind of the other: "kaartmiddag" may be what another calls "rikken". */
static const char *const kinds_of[][2] = {
    {"zitgymnastiek", "gym"}, {"brei", "handwerk"},      {"hak", "handwerk"},
    {"klaverja", "kart"},     {"rik", "kart"},           {"joker", "kart"},
    {"bridg", "kart"},        {"toep", "kart"},          {"linedanc", "dans"},
    {"salsa", "dans"},        {"stretdanc", "dans"},     {"volksdans", "dans"},
    {"balet", "dans"},        {"tango", "dans"},         {"stijldans", "dans"},
    {"sjoel", "spelet"},      {"mahjong", "spelet"},     {"rumikub", "spelet"},
    {"scrabl", "spelet"},     {"zalvoetbal", "voetbal"}, {"nordic", "wandel"},
};

/* Two words that are one: the first, the second, what they are together. */
static const char *const phrases[][3] = {
    {"kaarten", "maken", "wenskaarten"},
    {"kaart", "maken", "wenskaarten"},
    {"walking", "football", "wandelvoetbal"},
    {"walking", "voetbal", "wandelvoetbal"},
    {"tai", "chi", "taichi"},
    {"qi", "gong", "qigong"},
    {"jam", "session", "jamsessie"},
    {"open", "dag", "opendag"},
    {"open", "huis", "opendag"},
    {"line", "dance", "linedance"},
    {"line", "dancing", "linedance"},
    {"line", "dansen", "linedance"},
    {"street", "dance", "streetdance"},
    {"hip", "hop", "hiphop"},
    {"pub", "quiz", "pubquiz"},
    {"stoel", "yoga", "stoelyoga"},
    {"jeu", "boules", "jeudeboules"},
    {"jeu", "boule", "jeudeboules"},
    {"jeux", "boules", "jeudeboules"},
    {"jeux", "boule", "jeudeboules"},
    {"stoel", "gym", "stoelgym"},
    {"gym", "stoel", "stoelgym"},
    {"drie", "koningen", "driekoningen"},
    {"bewegen", "stoel", "stoelgym"},
    {"open", "mic", "openmic"},
    {"open", "podium", "openpodium"},
    {"give", "away", "giveaway"},
    {"vasten", "breken", "iftar"},
    {"eieren", "zoeken", "eierzoeken"},
    {"eieren", "rapen", "eierzoeken"},
    {"eitjes", "zoeken", "eierzoeken"},
    {"paaseieren", "zoeken", "eierzoeken"},
    {"stoppen", "roken", "rookvrij"},
    {"geef", "bloed", "bloedafname"},
    {"bloed", "geven", "bloedafname"},
    {"dungeons", "dragons", "dungeonsdragons"},
    {"d", "d", "dungeonsdragons"},
    {"tafel", "tennis", "tafeltennis"},
    {"yoga", "stoel", "stoelyoga"},
};

static bool stands_in(const char *stems, const char *stem, size_t len)
{
    for (const char *at = strstr(stems, stem); at; at = strstr(at + 1, stem))
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

int lexicon_topic(const char *stem)
{
    size_t len = strlen(stem);

    for (size_t i = 0; len > 1 && i < COUNT(doings); i++)
        if (stands_in(doings[i], stem, len))
            return (int)i + 1;
    for (size_t i = 0; len > 1 && i < COUNT(subjects); i++)
        if (stands_in(subjects[i], stem, len))
            return (int)(COUNT(doings) + i) + 1;
    return 0;
}

bool lexicon_topic_is_doing(int topic) { return topic > 0 && topic <= (int)COUNT(doings); }

static bool is_kind_of(int part, int whole)
{
    for (size_t i = 0; i < COUNT(kinds_of); i++)
        if (stands_in(doings[part - 1], kinds_of[i][0], strlen(kinds_of[i][0])) &&
            stands_in(doings[whole - 1], kinds_of[i][1], strlen(kinds_of[i][1])))
            return true;
    return false;
}

bool lexicon_topics_agree(int a, int b)
{
    return a == b || (lexicon_topic_is_doing(a) && lexicon_topic_is_doing(b) &&
                      (is_kind_of(a, b) || is_kind_of(b, a)));
}

const char *lexicon_phrase(const char *first, const char *second)
{
    size_t whole = strlen(second), len = whole - lexicon_neutral_tail(second);

    for (size_t i = 0; i < COUNT(phrases); i++)
        if (strcmp(first, phrases[i][0]) == 0 &&
            (strcmp(second, phrases[i][1]) == 0 || /* "jeu-de-boulesmiddag" */
             (len < whole && len > 2 && strlen(phrases[i][1]) == len &&
              memcmp(second, phrases[i][1], len) == 0)))
            return phrases[i][2];
    return NULL;
}
