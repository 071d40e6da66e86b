/* Where somebody lives: a street with a number, or a postal code.  That of a library is no
 * secret. */
#include <stdlib.h>
#include <string.h>

#include "hint/parts.h"

enum { HIGHEST = 9999, YEARS = 1900, YEARS_END = 2100, FAR = 9, AFTER = 4 };

static const char days[] = " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di "
                           "wo do vr za zo kerst pasen groep team veld lijn "
                           "verdieping etage afdeling unit gang woning kamer zaal baan bus "
                           "lokaal spoor perron rij stand kraam hal loods "
                           "blok week les deel route ";

static const char *const street_ends[] = {
    "straat",    "straatje", "laan",   "laantje", "weg",    "plein",  "pleintje",  "hof",
    "hofje",     "pad",      "dreef",  "singel",  "kade",   "gracht", "dijk",      "steeg",
    "plantsoen", "veld",     "akker",  "horst",   "spoor",  "zicht",  "burg",      "burgh",
    "donk",      "wal",      "brink",  "erf",     "kamp",   "oord",   "flat",      "toren",
    "str",       "park",     "heide",  "poort",   "gaarde", "weide",  "beemd",     "hoeve",
    "hoek",      "berg",     "dal",    "wei",     "rede",   "haag",   "haven",     "boulevard",
    "terras",    "bos",      "akkers", "velden",  "kreek",  "sloot",  "vliet",     "stede",
    "markt",     "forst",    "vert",   "acker",   "kolk",   "werf",   "passage",   "warande",
    "gaard",     "hage",     "schans", "heuvel",  "oever",  "allee",  "esplanade", "bolwerk",
    "veste",     "woerd",    "duinen",
};

/* Words that end like a street and are none. */
static const char no_street[] =
    " sportpark bungalowpark vakantiepark recreatiepark attractiepark voetbalveld sportveld "
    "hockeyveld tennisbaan kegelbaan ijsbaan snelweg onderweg "
    "halverwege omweg "
    "terugweg heenweg autoweg loopbaan rommelmarkt kerstmarkt vlooienmarkt paasmarkt "
    "boekenmarkt "
    "weekmarkt speelplaats werkplaats parkeerplaats standplaats staanplaats zitplaats "
    "ligplaats geboorteplaats nederland buitenland duitsland engeland ring eiland volgende "
    "woonwijk buurtwijk werkring kring verering ervaring oefening uitvoering herinnering "
    "mening vergadering "
    "weg hoek markt land dal berg bos veld park baan hof kant plaats wijk flat toren tentamen "
    "campingplaats camperplaats werkkamp zomerkamp kinderkamp voetbalkamp handbalveld "
    "korfbalveld zaalveld "
    "verkering verzekering rekening levering wering viering lering ontmoetingsplaats vrijmarkt "
    "afdeling "
    "kinderdagverblijf badmintonbaan skibaan schietbaan atletiekbaan rolbaan bijbaan "
    "bowlingbaan "
    "voorkant achterkant zijkant bovenkant onderkant friesland zeeland gelderland ikhof "
    "ziekenhuis "
    "opzicht overzicht inzicht toezicht uitzicht gezicht vooruitzicht aanzicht verzicht "
    "autokerkhof kerkhof "
    "boerderij gehandicaptenparkeerplaats rustplaats vindplaats aanplakplaats markering "
    "geluidswal fietspad wandelpad ruiterpad pretpark speelpark dierenpark waterpark skatepark "
    "hondenveld "
    "speelveld trapveld grasveld duiventoren watertoren kerktoren moestuinpark ";

static const char units[] = " uur uurtje euro cent jaar jaren jarige maanden maand weken week "
                            "dagen dag minuten min personen persoon "
                            "mensen man vrouw km kilometer meter m cm stuks stuk kinderen keer "
                            "x maal graden procent liter kg kilo gram "
                            "januari februari maart april mei juni juli augustus september "
                            "oktober november december jan feb mrt apr "
                            "jun jul aug sep sept okt nov dec of spelers teams deelnemers "
                            "leden huizen woningen plekken vrijwilligers "
                            "stoelen tafels plaatsen kramen avonden lessen h u am pm mm ";

static const char homes[] =
    " woon woont wonen thuis adres ophalen afhalen voordeur aanbellen oprit voortuin live "
    "alleen "
    "appartementencomplex complex vindt stulpje verhuisd hier staat huis zitten haal haalt "
    "breng brengen lever afleveren bezorgen sleutel huur huren huurt appartement bezoekadres "
    "afhaaladres ophaaladres woonadres bezorgadres ";

static bool ends_in_street(const char *word)
{
    size_t len = strlen(word);

    for (size_t i = 0; i < sizeof street_ends / sizeof *street_ends; i++) {
        size_t end = strlen(street_ends[i]);

        if (len > end + 1 && strcmp(word + len - end, street_ends[i]) == 0)
            return true;
    }
    return false;
}

static bool is_street(const struct token *w)
{
    return !w->number && ends_in_street(w->text) && !hint_token_is(w, no_street);
}

/* Is word i a house's number, and not a price, an hour, a date or so many of something? */
static bool is_house(const struct tokens *t, size_t i)
{
    const struct token *w = &t->at[i], *next = w + 1;
    long value;

    if (i >= t->n || !w->said || strlen(w->said) > 4 || hint_token_is(w, " een one "))
        return false;
    value = strtol(w->said, NULL, 10);
    if (value < 1 || value > HIGHEST || (value >= YEARS && value < YEARS_END) ||
        strchr(w->gap, '~'))
        return false;
    if (i + 1 < t->n && next->number && strlen(next->gap) == 1 && strchr(":.,/", *next->gap))
        return false;
    if (i + 2 < t->n && next->number && strcmp(next->gap, "-") == 0 &&
        hint_token_is(&next[1], units))
        return false;
    return i + 1 == t->n || !hint_token_is(next, units) || strpbrk(next->gap, ".\n!?,");
}

/* "Oude Dijk": what is no street by itself, after another capital; "Lange Voorhout 8". */
static bool is_street_of_two(const struct tokens *t, size_t i)
{
    return i > 0 && t->at[i].capital && t->at[i - 1].capital &&
           strcmp(t->at[i].gap, " ") == 0 &&
           (hint_token_is(&t->at[i],
                          " straat laan weg plein dijk kade singel gracht steeg markt "
                          "dreef hof pad ") ||
            (hint_token_is(&t->at[i - 1], " lange korte hoge lage ") && is_house(t, i + 1)));
}

static bool is_letter(const struct tokens *t, size_t i)
{
    return i < t->n && (hint_token_is(&t->at[i], " bis zwart rood hs huis ") ||
                        (strlen(t->at[i].text) == 1 && *t->at[i].gap == '\0'));
}

/* "Schoolstr.", "nr.": its full stop ends no sentence. */
static bool is_short(const struct token *w)
{
    size_t len = strlen(w->text);

    return hint_token_is(w, " nr no ") || (len > 3 && strcmp(w->text + len - 3, "str") == 0);
}

/* The house's number after word i, with what may stand between; 0 for none. */
static size_t house_after(const struct tokens *t, size_t i)
{
    enum { BETWEEN = 3 };

    for (size_t j = i + 1; j <= i + BETWEEN && j < t->n; j++) {
        if (strpbrk(t->at[j].gap, "!?\n;:") ||
            (strstr(t->at[j].gap, ". ") && !is_short(&t->at[j - 1])))
            return 0;
        if (is_house(t, j))
            return j == i + 1 && strchr(t->at[j].gap, ',') ? 0 : j;
        if (!hint_token_is(&t->at[j], " op nummer nr huisnummer huisnr no nummertje het huis "
                                      "met appartement apt kamer "))
            return 0;
    }
    return 0;
}

/* "in de Groene Engel, Kruisstraat 15": a house with a name, before the street. */
static bool has_name(const struct tokens *t, size_t first)
{
    enum { BEFORE = 4 };

    while (first > 0 && t->at[first - 1].capital && strcmp(t->at[first].gap, " ") == 0)
        first--;
    return first > 1 && strchr(t->at[first].gap, ',') && t->at[first - 1].capital &&
           token_had(t, first - 1, BEFORE, " de het in t ");
}

/* Is it where everybody may come, by the words before it or after it? */
static bool in_public(const struct tokens *t, size_t first, size_t house)
{
    for (size_t i = first; i > 0 && first - i < FAR && !token_begins_sentence(t, i); i--)
        if (hint_public(&t->at[i - 1]))
            return true;
    for (size_t i = house + 1; i < t->n && i <= house + AFTER && !token_begins_sentence(t, i);
         i++) {
        if (hint_token_is(&t->at[i],
                          " naast tegenover achter bij vlakbij boven dichtbij voor na om en "))
            break;
        if (hint_public(&t->at[i]))
            return true;
    }
    return has_name(t, first);
}

/* Somebody's home, or where everybody may come? */
static bool is_home(const struct tokens *t, size_t first, size_t house)
{
    return !in_public(t, first, house) ||
           token_had(
               t, first, FAR,
               " woon woont wonen thuis boven naast tegenover achter mij my live ophalen ");
}

static bool found(const struct tokens *t, size_t first, size_t house, struct stretch *out)
{
    if (!house || !is_home(t, first, house))
        return false;
    *out = (struct stretch){first, is_letter(t, house + 1) ? house + 1 : house};
    return true;
}

/* "Ruwaard 3 - Zwanenberg 2" */
static bool is_score(const struct tokens *t, size_t i)
{
    return i > 0 && strchr(t->at[i].gap, '-') && t->at[i - 1].number;
}

/* "Kievitsbloemstraat 8a", "molenakkerhof 5", "Sterrenflat op nummer 212", "Oude Dijk 3" */
static bool street_at(const struct tokens *t, size_t i, struct stretch *out)
{
    bool two = is_street_of_two(t, i);
    size_t house = two || (is_street(&t->at[i]) && !is_score(t, i)) ? house_after(t, i) : 0;

    return house && found(t, two ? i - 1 : i, house, out);
}

/* Does "daar woon ik", "achterom" or "ons huis" follow on the number? */
static bool is_said_after(const struct tokens *t, size_t house)
{
    enum { NEXT = 7 };

    for (size_t j = house + 1; j < t->n && j <= house + NEXT; j++)
        if (hint_token_is(&t->at[j], " woon wonen woont achterom poort voordeur aanbellen ") ||
            (hint_token_is(&t->at[j - 1], " mijn ons my ") &&
             hint_token_is(&t->at[j], " huis adres home address ")))
            return true;
    return false;
}

/* "12 bis" is a house's number, and "8 rood" behind a name of two words. */
static bool has_suffix(const struct tokens *t, size_t house, bool two)
{
    return house + 1 < t->n && strlen(t->at[house + 1].gap) == 1 &&
           (hint_token_is(&t->at[house + 1], " bis hs ") ||
            (two && hint_token_is(&t->at[house + 1], " rood zwart ")));
}

/* The last word of the name that begins with word i: "Wilde Dille". */
static size_t name_end(const struct tokens *t, size_t i)
{
    enum { NAMES = 3 };
    size_t j = i;

    while (j + 1 < t->n && j < i + NAMES && !t->at[j + 1].number && t->at[j + 1].capital &&
           strcmp(t->at[j + 1].gap, " ") == 0)
        j++;
    return j;
}

/* May a name of a street begin with word i: "in de …", "ophalen: …"? */
static bool is_led_to(const struct tokens *t, size_t i)
{
    return strpbrk(t->at[i].gap, ",:") ||
           hint_token_is(&t->at[i - 1], " de het t op den is in bij stulpje adres afhaaladres "
                                        "ophaaladres woonadres bezorgadres naar huis "
                                        "woon woont wonen ");
}

/* "aan de Wilde Dille 19": names with a number, where somebody says that he lives there. */
static bool name_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t house;

    if (!i || !t->at[i].capital || t->at[i].shout || hint_token_is(&t->at[i], days))
        return false;
    house = house_after(t, name_end(t, i));
    if (!hint_token_is(&t->at[i - 1], " aan ") && !token_had(t, i - 1, 1, " aan ") &&
        !(is_led_to(t, i) && (token_had(t, i, FAR, homes) || is_said_after(t, house))))
        return false;
    return found(t, i, house, out);
}

/* "Laan van Meerdervoort 1200" */
static bool of_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t j = i + 2;

    if (!t->at[i].capital || i + 2 >= t->n || !hint_token_is(&t->at[i + 1], " van ") ||
        !hint_token_is(&t->at[i], " laan weg plein singel kade gracht hof pad park plantsoen "))
        return false;
    while (hint_token_is(&t->at[j], " de den der het t "))
        j++;
    return t->at[j].capital && found(t, i, house_after(t, name_end(t, j)), out);
}

/* The first word of the name that ends with word i: "Blauwe Molen". */
static size_t name_begin(const struct tokens *t, size_t i)
{
    while (!token_begins_sentence(t, i) && t->at[i].capital && t->at[i - 1].capital &&
           strcmp(t->at[i].gap, " ") == 0)
        i--;
    return i;
}

/* "Paardenkastanje 17, daar woon ik", "Blauwe Molen 22, dat is mijn huis" */
static bool said_after(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { LETTERS = 5 };
    size_t house = i + 1, first = name_begin(t, i);

    if (!token_begins_sentence(t, first) || t->at[i].number ||
        (first == i && strlen(t->at[i].text) < LETTERS) || hint_token_is(&t->at[i], days) ||
        !is_house(t, house))
        return false;
    return (is_said_after(t, house) || has_suffix(t, house, first < i)) &&
           found(t, first, house, out);
}

/* "ik woon op de vlasbloem 12": any word, where somebody says so. */
static bool said_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { NEXT = 4 };
    bool at = i && !t->at[i].number && is_house(t, i + 1) && strlen(t->at[i].text) > 3 &&
              !hint_token_is(&t->at[i], days) &&
              !hint_token_is(&t->at[i], " nummer huisnummer ") &&
              !hint_token_is(&t->at[i], units) &&
              (hint_token_is(&t->at[i - 1], " op aan ") || token_had(t, i - 1, 1, " op aan "));

    return at && token_had(t, i, NEXT, " woon woont wonen wonend wone live ") &&
           is_house(t, i + 1) && token_gap(&t->at[i + 1], " ", 1) && found(t, i, i + 1, out);
}

/* "op nummer 7 in 't Weverspad", "op 12 in de Tulpstraat" */
static bool number_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { BETWEEN = 3 };
    bool number = hint_token_is(&t->at[i], " nummer nr huisnummer huisnr appartement ") ||
                  hint_token_is(&t->at[i], " op at ");

    if (!number || !is_house(t, i + 1))
        return false;
    for (size_t j = i + 2; j < t->n && j <= i + 2 + BETWEEN; j++) {
        if (is_street(&t->at[j]) && is_home(t, i, j)) {
            *out = (struct stretch){i, j};
            return true;
        }
        if (!hint_token_is(&t->at[j], " in aan van op de het t a b c d flat "))
            return false;
    }
    return false;
}

/* "5345 ZZ 17", "5345zz" */
static bool postal_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { NEAR = 3 };
    const struct token *w = &t->at[i], *two = w + 1;
    bool shaped = w->number && strlen(w->text) == 4 && *w->text != '0' && i + 1 < t->n &&
                  !two->number && strlen(two->text) == 2 && token_gap(two, " ", 1) &&
                  (two->shout || (*two->gap == '\0' && !two->capital) ||
                   (two[1].number && token_had(t, i, FAR, homes)) ||
                   (hint_token_is(&two[1], " nummer nr huisnummer huisnr ") && two[2].number) ||
                   token_had(t, i, 2, " postcode "));

    /* "wie in 3521 VK woont": of so many that it is nobody's. */
    if (!shaped || token_had(t, i, NEAR, " wie iedereen bewoners mensen huishoudens ") ||
        hint_token_is(two, " gb mb km kg cm mm ml pk kw db wp eu tb mg px st de te en ") ||
        !is_home(t, i, i + 1))
        return false;
    *out = (struct stretch){i, is_house(t, i + 2) ? i + 2 : i + 1};
    return true;
}

bool hint_address(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++)
        if (street_at(t, i, out) || of_at(t, i, out) || name_at(t, i, out) ||
            number_at(t, i, out) || said_at(t, i, out) || said_after(t, i, out) ||
            postal_at(t, i, out))
            return true;
    return false;
}
