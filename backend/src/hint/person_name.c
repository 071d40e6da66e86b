/* Somebody's name: after "mevrouw", by a first name that people have, or where a text says that
 * it is one. A street, a school or a shop that is called after somebody is nobody. */
#include <string.h>

#include "hint/person_parts.h"
#include "hint/phrases.h"

/* Words of one name: "Lia de Koning-Smits". */
enum { NAME_WORDS = 8 };

static const char titles[] = " mevrouw mevr mw mej juffrouw meneer mijnheer dhr heer mevrou "
                             "familie fam gezin buurman buurvrouw tante oom oma opa ";

/* Right before a name; "klant van Jumbo" is none. */
static const char parts_of_people[] =
    " client clienten cliente bewoner bewoonster klant patient "
    "patiente leerling deelnemer deelneemster ";

static const char between[] = " van de der den t ter ten te von el al ben bin ait la le da dos "
                              "del di ";

/* Before a name: what is called so is no person, or it is somebody who works here. */
static const char called[] =
    " dokter dr drs mr ir prof wijkagent agent docent docente meester juf consulent consulente "
    "notaris tandarts advocaat dominee pastoor imam pater collega collegas ambtenaar "
    "coordinator "
    "teamleider wijkverpleegkundige beleidsmedewerker projectleider voorzitter trainer "
    "opbouwwerker jongerenwerker beste hoi hallo autobedrijf circus "
    " sint st santa san stichting vereniging huize huis villa prins prinses koning koningin "
    "zwarte "
    "basisschool school scholen kerk kapel zwembad park cafe restaurant winkel bakkerij "
    "slagerij "
    "kapsalon fysiotherapie apotheek praktijk huisartsenpraktijk huisarts zorgboerderij hotel "
    "bibliotheek wijkcentrum buurthuis dagopvang koor band orkest museum theater methode "
    "boek film liedje paus minister staatssecretaris burgemeester wethouder schrijver schilder "
    "supermarkt bank merk winkelketen ziekenhuis locatie gebouw zaal fonds ";

/* Before one's own. */
static const char signing[] = " groet groeten groetjes mvg ";

/* After a name or at its end: the same. */
static const char things[] =
    " stichting school college zorg fonds groep bank koor club team loket lab thuiszorg "
    "straat plein laan weg hof markt ziekenhuis huis park kerk parochie college instituut "
    "academie "
    "wonen welzijn kapel kerkje bakkerij winkel service centrum advies koffie kliniek cup "
    "toernooi dag feest pas foundation "
    "festival hulp lijn prijs methode test boek vereniging hoeve hof kade dreef singel pad ";

static const char *const thing_ends[] = {
    "straat",     "laan",    "plein",   "weg",    "school",  "zorg",      "maaltijden",
    "stichting",  "fonds",   "groep",   "huis",   "centrum", "college",   "parochie",
    "kerk",       "koor",    "park",    "singel", "dreef",   "pad",       "hof",
    "kade",       "welzijn", "wonen",   "winkel", "service", "instituut", "academie",
    "bank",       "kliniek", "advies",  "hulp",   "werk",    "loket",     "club",
    "team",       "feest",   "dag",     "markt",  "buurt",   "wijk",      "poort",
    "hulppunt",   "lijn",    "bedrijf", "handel", "bouw",    "apotheek",  "kapel",
    "vereniging",
};

/* Several words that are no person. */
static const char famous[] =
    " anne_frank jan_steen jeroen_bosch maria_montessori titus_brandsma max_havelaar "
    "albert_heijn "
    "willem_alexander johan_cruijff vincent_van_gogh dirk_van_den_broek piet_hein "
    "albert_schweitzer "
    "sint_maarten zwarte_piet anton_de_kom frans_hals martin_luther_king nelson_mandela "
    "jan_linders karel_doorman "
    "michiel_de_ruyter huub_van_doorne anna_tyndall ronald_mcdonald rembrandt_van_rijn "
    "jan_modaal jan_met_de_pet jan_en_alleman jan_rap oom_agent ";

/* With a capital, and never a name. */
static const char no_names[] = " januari februari maart april mei juni juli augustus september "
                               "oktober november december maandag "
                               "dinsdag woensdag donderdag vrijdag zaterdag zondag pasen kerst "
                               "ramadan sinterklaas carnaval oss "
                               "brabant nederland nederlands nederlandse turks turkse pools "
                               "poolse arabisch arabische marokkaanse "
                               "marokkaans syrische syrisch engels engelse oekraiens "
                               "oekraiense eritrese somalische wmo wlz ggz "
                               "ggd uwv ind cak svb ruwaard schadewijk vogelbuurt centrum den "
                               "bosch eindhoven nijmegen amsterdam "
                               "jeugdzorg welzijn participatiewet jeugdwet belastingdienst "
                               "gemeente bernhoven facebook whatsapp "
                               "positieve gezondheid rode kruis leger des heils zonnebloem "
                               "alzheimer parkinson vluchtelingenwerk ";

/* What a sentence begins with. */
static const char starters[] = " wie wat waar wanneer waarom hoe welk welke wil kan kunnen kun "
                               "zou is zijn heeft hebben weet kent "
                               "wij we ik hij zij ze er dit dat deze die de het een in op bij "
                               "voor met van na om als maar en of ook "
                               "graag bel kom mag moet moeten gaat doet geen niet alle alleen "
                               "iemand iedereen mijn onze ons hun haar "
                               "daar dan nu nog tot uit vandaag morgen vraag hulp dank bedankt "
                               "alvast wordt worden zoekt zoek heb ";

/* What only people do. */
static const char deeds[] =
    " wil woont belde zegt vertelt durft slaapt eet drinkt gebruikt huilt vroeg "
    "vraagt lijdt vertelde verblijft ";

static const char persons[] = " hij zij ze hem haar zijn mij ";

/* Words after which a name comes. */
static const char naming[] = " heet heten genaamd genoemd voornaam achternaam naam roepnaam ";

static const char of_whom[] =
    " hij zij ze die man vrouw jongen meisje client cliente bewoner moeder "
    "vader zoon dochter kind broer zus ";

static bool ends_as_thing(const struct token *w)
{
    size_t len = strlen(w->text);

    for (size_t i = 0; i < sizeof thing_ends / sizeof *thing_ends; i++) {
        size_t end = strlen(thing_ends[i]);

        if (len > end + 1 && strcmp(w->text + len - end, thing_ends[i]) == 0)
            return true;
    }
    return false;
}

/* Is the word what people called something, not somebody? A surname that many have is none. */
static bool is_thing(const struct token *w)
{
    return !person_surname(w) &&
           (hint_token_is(w, things) || hint_public(w) || ends_as_thing(w));
}

static bool joins(const struct tokens *t, size_t i)
{
    return i < t->n && !t->at[i].number && token_gap(&t->at[i], " -.'", 2) && *t->at[i].gap &&
           !(strchr(t->at[i].gap, '.') && strlen(t->at[i - 1].text) > 2);
}

static bool is_initial(const struct tokens *t, size_t i)
{
    return t->at[i].capital && strlen(t->at[i].text) == 1 && *t->at[i + 1].gap == '.';
}

/* May the word be part of somebody's name, with its capital? */
static bool is_part(const struct token *w)
{
    return w->capital && !w->number && !hint_token_is(w, no_names) &&
           !hint_token_is(w, starters);
}

/* Is a small word part of a name that goes on after it? Then the word that it goes on with, or
 * 0. */
static size_t after_between(const struct tokens *t, size_t i)
{
    enum { MOST = 3 };
    size_t j = i;

    while (j < i + MOST && joins(t, j) && hint_token_is(&t->at[j], between))
        j++;
    return joins(t, j) ? j : 0;
}

/* The last word of the name that begins with word i: "Kees van der Heijden". */
static size_t name_last(const struct tokens *t, size_t i)
{
    size_t last = i;

    for (size_t next = after_between(t, i + 1); next && next < i + NAME_WORDS;
         next = after_between(t, last + 1)) {
        if (!is_part(&t->at[next]) && !is_initial(t, next) &&
            !hint_token_is(&t->at[next], things))
            break;
        last = next;
    }
    return last;
}

/* Is what stands from first to last called after somebody: a street, a school, a saint? */
static bool is_called(const struct tokens *t, size_t first, size_t last)
{
    for (size_t i = first; i <= last; i++)
        if (is_thing(&t->at[i]) || phrase_at(t, i, famous) ||
            (i < last && !person_surname(&t->at[i]) && hint_token_is(&t->at[i], called)))
            return true;
    if (last + 1 < t->n && token_gap(&t->at[last + 1], " -", 1) &&
        hint_token_is(&t->at[last + 1], things))
        return true;
    if (first &&
        (hint_token_is(&t->at[first - 1], signing) ||
         (hint_token_is(&t->at[first - 1], called) && !strpbrk(t->at[first].gap, "?,"))))
        return true;
    return first && t->at[first - 1].capital && strcmp(t->at[first].gap, " ") == 0 &&
           is_thing(&t->at[first - 1]);
}

static bool found(const struct tokens *t, size_t first, size_t last, struct stretch *out)
{
    if (is_called(t, first, last))
        return false;
    *out = (struct stretch){first, last};
    return true;
}

/* "mevrouw De Wit", "dhr. A.B. van Dongen", "oma Nel" */
static bool titled_at(const struct tokens *t, size_t i, struct stretch *out)
{
    bool title = hint_token_is(&t->at[i], titles);
    size_t next;

    if ((!title && !hint_token_is(&t->at[i], parts_of_people)) ||
        !token_gap(&t->at[i + 1], " .:", 2) ||
        (!title && !t->at[i + 1].capital && hint_token_is(&t->at[i + 1], between)))
        return false;
    for (next = i + 1;
         next < t->n && hint_token_is(&t->at[next], between) && !is_initial(t, next); next++)
        if (t->at[next].capital && hint_token_is(&t->at[next], starters) &&
            !hint_token_is(&t->at[next], " de van der den "))
            return false;
    if (next >= t->n || !token_gap(&t->at[next], " .:", 2) ||
        (!is_part(&t->at[next]) && !person_surname(&t->at[next]) &&
         !person_first(&t->at[next])) ||
        (t->at[next].shout && !t->at[i].shout && !is_initial(t, next) && next == i + 1))
        return false;
    if (!found(t, i + 1, name_last(t, next), out))
        return false;
    out->first = i;
    return true;
}

/* Those of whom somebody is the mother. */
static const char kin[] =
    " moeder vader ouders zoon dochter kind kinderen broer zus zusje broertje man "
    "vrouw partner verzorger huisarts mantelzorger buurvrouw buurman oma opa ";

/* "de moeder van Jaydee" */
static bool kin_at(const struct tokens *t, size_t i, struct stretch *out)
{
    if (!hint_token_is(&t->at[i], kin) || i + 2 >= t->n ||
        !hint_token_is(&t->at[i + 1], " van ") || !is_part(&t->at[i + 2]) ||
        t->at[i + 2].shout || strcmp(t->at[i + 2].gap, " ") != 0)
        return false;
    return found(t, i + 2, name_last(t, i + 2), out);
}

/* Between a first name and a surname, and hardly ever between other words. */
static bool surely_joins(const struct tokens *t, size_t i)
{
    return i + 2 < t->n &&
           ((hint_token_is(&t->at[i], " van ") && hint_token_is(&t->at[i + 1], " der den ")) ||
            hint_token_is(&t->at[i], " ten ter el al ben "));
}

/* Does somebody speak of a person after word i? */
static bool person_follows(const struct tokens *t, size_t i)
{
    enum { NEXT = 7 };

    for (size_t j = i + 1; j < t->n && j <= i + NEXT; j++)
        if (hint_token_is(&t->at[j], persons))
            return true;
    return false;
}

/* "(87)", ", 81 jaar" */
static bool age_follows(const struct tokens *t, size_t last)
{
    return last + 1 < t->n && t->at[last + 1].number && strlen(t->at[last + 1].text) <= 2 &&
           ((strchr(t->at[last + 1].gap, '(') && strchr(t->at[last + 2].gap, ')')) ||
            hint_token_is(&t->at[last + 2], " jaar jr "));
}

/* What is said of people only, and not by what they are called. */
static const char fates[] =
    " zwanger dakloos ziek overleden gescheiden bang depressief verslaafd "
    "eenzaam blind doof opgenomen gevallen vermist opgepakt verward uitgezet ";

/* "Sylvana is zwanger", "Jaydee (4 jaar)" */
static bool alone_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t last = is_part(&t->at[i]) && !t->at[i].shout ? name_last(t, i) : i;
    bool fate = hint_token_is(&t->at[last + 1], " is ") && last + 2 < t->n &&
                (hint_token_is(&t->at[last + 2], fates) ||
                 (last + 3 < t->n && hint_token_is(&t->at[last + 3], fates)));

    if (!is_part(&t->at[i]) || t->at[i].shout || strlen(t->at[i].text) < 3 ||
        hint_token_is(&t->at[i], titles) || hint_token_is(&t->at[i], parts_of_people) ||
        hint_token_is(&t->at[i], of_whom) || hint_token_is(&t->at[i], kin) ||
        hint_token_is(&t->at[i], " iemand ouder oudere partner echtgenoot echtgenote jongere "))
        return false;
    return (fate || (age_follows(t, last) && !token_begins_sentence(t, i))) &&
           found(t, i, last, out);
}

/* "Annie Janssen", "Roos Vermeulen", "Bas? Hij is 19": a name that people have. */
static bool first_at(const struct tokens *t, size_t i, struct stretch *out)
{
    const struct token *w = &t->at[i];
    size_t last = name_last(t, i);
    bool word = person_first_or_word(w);

    if (!w->capital || (w->shout && strlen(w->text) < 3) || (!word && !person_first(w)))
        return false;
    if (word && last == i && !age_follows(t, last) && !hint_token_is(&t->at[i + 1], deeds) &&
        (token_begins_sentence(t, i) || !person_follows(t, i)))
        return false;
    if (word && last > i && t->at[last].shout)
        return false;
    return found(t, i, last, out);
}

/* "jan de vries" */
static bool small_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t next = after_between(t, i + 1);

    if (!next || !person_surname(&t->at[next]) ||
        (!person_first(&t->at[i]) && !person_first_or_word(&t->at[i])) ||
        hint_token_is(&t->at[i], " wil een max dag door "))
        return false;
    return found(t, i, next, out);
}

/* "J. Smulders", "Samira B." */
static bool initial_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t last = i, next = 0;

    if (!is_initial(t, i) || (i && t->at[i - 1].number && !*t->at[i].gap) ||
        (hint_token_is(&t->at[i], " v s ") && hint_token_is(&t->at[i + 1], " v ")))
        return false;
    last = name_last(t, i);
    for (size_t j = i + 1; j <= last; j++)
        if (strlen(t->at[j].text) > 2 && !t->at[j].shout)
            next = j;
    return next && found(t, i, last, out);
}

/* "hij heet X", "Naam cliënt: X", "achternaam is X" */
static bool named_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { NEXT = 3, FAR = 3 };
    bool heet = hint_token_is(&t->at[i], " heet heten ");

    if (!hint_token_is(&t->at[i], naming) || (heet && !token_had(t, i, FAR, of_whom)))
        return false;
    for (size_t j = i + 1; j < t->n && j <= i + NEXT; j++) {
        if (strpbrk(t->at[j].gap, ".?!,;\n"))
            return false;
        if (is_part(&t->at[j]) && !t->at[j].shout)
            return found(t, j, name_last(t, j), out);
        if (!hint_token_is(&t->at[j], " is client cliente bewoner van de het kind luidt "))
            return false;
    }
    return false;
}

/* "contact met Selam Tesfay", "Marek Wisniewski zit": two words of which one is known as a
 * name, or where something is said of it that is said of people. */
static bool two_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { FAR = 3 };
    size_t last = is_part(&t->at[i]) && !t->at[i].shout ? name_last(t, i) : i;

    if (last == i || t->at[last].shout || token_begins_sentence(t, last))
        return false;
    if (!person_surname(&t->at[last]) && !person_surname_end(&t->at[last]) &&
        !person_first(&t->at[last]) && !age_follows(t, last) && !surely_joins(t, i + 1) &&
        !(last + 1 < t->n && hint_token_is(&t->at[last + 1], " hij zij ze ")) &&
        !(token_had(t, i, FAR, " begeleid gesproken terugbellen huisbezoek casus intake ") &&
          person_follows(t, last)))
        return false;
    return found(t, i, last, out);
}

bool person_name(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++)
        if (!t->at[i].number &&
            (titled_at(t, i, out) || first_at(t, i, out) || small_at(t, i, out) ||
             initial_at(t, i, out) || named_at(t, i, out) || kin_at(t, i, out) ||
             alone_at(t, i, out) || two_at(t, i, out)))
            return true;
    return false;
}
