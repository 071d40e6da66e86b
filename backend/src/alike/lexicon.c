#include "alike/lexicon.h"

#include <string.h>

#include "base/err.h"

/* Is the word one of these, which stand with single spaces between and around them? */
static bool among(const char *words, const char *word)
{
    size_t n = strlen(word);

    for (const char *at = words; n && (at = strstr(at, word)); at += n)
        if (at[-1] == ' ' && at[n] == ' ')
            return true;
    return false;
}

static bool ends_with(const char *word, const char *tail, size_t n)
{
    size_t len = strlen(word);

    return len >= n && memcmp(word + len - n, tail, n) == 0;
}

bool lexicon_small(const char *w)
{
    return among(
        " de het een en of in op om van voor met bij aan uit te ten ter tot door over naar is "
        "zijn er ook wie wat u uw we wij je jij ons onze elke iedere alle allen dit deze dat "
        "die als niet nog kan kun komt kom gaan gaat wordt samen gezellig nieuw nieuwe groot "
        "grote the uur vanaf rond rondom langs onder leiding per persoon pp euro gratis inloop "
        "loop binnen welkom iedereen week wekelijks wekelijkse maand maandelijks maandelijkse "
        "ev olv oss ruwaard wijk buurt zaal wk maandag dinsdag woensdag donderdag vrijdag "
        "zaterdag zondag avond avonden middag ochtend club groep bijeenkomst uurtje instuif "
        "clubavond clubmiddag rep repetitie koor activiteiten programma sessie dag activiteit "
        "vereniging ",
        w);
}

bool lexicon_told(const char *w)
{
    return among(
        " koffie thee meenemen neem nemen aanmelden opgeven inschrijven entree kosten kost "
        "iedereen kom komen beginnen begint deur vooraf nodig plaats plaatsen middag avond "
        "ochtend staat klaar zelf eigen mensen leden lid gewoon mag mogen geen maar altijd "
        "heeft hebben eerste tweede derde laatste toegang boven onder minuten uren jaar "
        "deelnemers deelname materiaal maandag dinsdag woensdag donderdag vrijdag zaterdag "
        "zondag ",
        w);
}

bool lexicon_in_names(const char *w)
{
    return among(
        " de het in t van en s bh huis buurthuis wijkhuis dorpshuis wijkcentrum buurtcentrum "
        "ontmoetingscentrum st stichting vereniging club zaal gr grote kleine gebouw centrum "
        "winkelcentrum parkeerplaats oss wijkstichting ingang keuken atelier eetzaal "
        "vertrek start verzamelen verzamelpunt kamer spreekkamer bar boven informatiebord "
        "zaaltje ruimte lokaal hal veldje ",
        w);
}

const char *lexicon_full_name(const char *w)
{
    static const struct {
        const char *often, *name;
    } names[] = {{"bieb", "bibliotheek"}, {"gymz", "gymzaal"}, {"sportz", "sportzaal"}};

    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(w, names[i].often) == 0)
            return names[i].name;
    return w;
}

bool lexicon_place_kind(const char *w)
{
    return among(
        " gymzaal sporthal sportpark sportzaal school basisschool kerk park plein straat weg "
        "laan tuin bibliotheek theater cafe restaurant wijktuin speeltuin kantine clubhuis "
        "markt ",
        w);
}

size_t lexicon_neutral_head(const char *w)
{
    static const char *const heads[] = {"buurt", "wijk", "dorps"};

    for (size_t i = 0; i < COUNT(heads); i++) {
        size_t n = strlen(heads[i]);

        if (strncmp(w, heads[i], n) == 0 && strlen(w) >= n + 4)
            return n;
    }
    return 0;
}

size_t lexicon_neutral_tail(const char *w)
{
    static const char *const tails[] = {
        "avond", "avonden", "middag",      "ochtend",    "clubavond", "clubmiddag",
        "club",  "groep",   "bijeenkomst", "uurtje",     "instuif",   "repetitie",
        "koor",  "sessie",  "dag",         "activiteit", "vereniging"};

    for (size_t i = 0; i < COUNT(tails); i++) {
        size_t n = strlen(tails[i]);

        if (ends_with(w, tails[i], n) && strlen(w) >= n + 3)
            return n;
    }
    return 0;
}

enum kind {
    KIND_LEARN = 1,
    KIND_TRAIN,
    KIND_MEET,
    KIND_HELP,
    KIND_MATCH,
    KIND_SHOW,
    KIND_MARKET,
    KIND_PARTY,
    KIND_LUNCH,
    KIND_BREAKFAST,
    KIND_DINNER,
    KIND_CAMP,
    KIND_BOARD,
    KIND_TALK,
};

static const struct {
    const char *word;
    enum kind kind;
} kinds[] = {
    {"cursus", KIND_LEARN},      {"lessen", KIND_LEARN},          {"les", KIND_LEARN},
    {"workshop", KIND_LEARN},    {"training", KIND_TRAIN},        {"cafe", KIND_MEET},
    {"hulp", KIND_HELP},         {"spreekuur", KIND_HELP},        {"toernooi", KIND_MATCH},
    {"competitie", KIND_MATCH},  {"drive", KIND_MATCH},           {"marathon", KIND_MATCH},
    {"concert", KIND_SHOW},      {"voorstelling", KIND_SHOW},     {"markt", KIND_MARKET},
    {"feest", KIND_PARTY},       {"disco", KIND_PARTY},           {"lunch", KIND_LUNCH},
    {"ontbijt", KIND_BREAKFAST}, {"diner", KIND_DINNER},          {"kamp", KIND_CAMP},
    {"vergadering", KIND_BOARD}, {"bestuur", KIND_BOARD},         {"leden", KIND_BOARD},
    {"algemene", KIND_BOARD},    {"lezing", KIND_TALK},           {"presentatie", KIND_TALK},
    {"voorlichting", KIND_TALK}, {"themabijeenkomst", KIND_TALK},
};

int lexicon_kind(const char *w)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(w, kinds[i].word) == 0)
            return (int)kinds[i].kind;
    return 0;
}

bool lexicon_kind_is_board(int kind) { return kind == KIND_BOARD; }

size_t lexicon_kind_tail(const char *w)
{
    for (size_t i = 0; i < COUNT(kinds); i++) {
        size_t n = strlen(kinds[i].word);

        if (ends_with(w, kinds[i].word, n) && strlen(w) >= n + 3)
            return n;
    }
    return 0;
}

bool lexicon_kind_is_special(int kind)
{
    return kind == KIND_MATCH || kind == KIND_SHOW || kind == KIND_PARTY || kind == KIND_CAMP;
}

enum {
    TODDLERS = 4,
    INFANTS = 8,
    CHILDREN = 16,
    TEENS = 32,
    SENIORS = 64,
    ADULTS = 128,
    BABIES = 256,
};

static const struct {
    const char *word;
    unsigned who;
} audiences[] = {
    {"mannen", AUDIENCE_MEN},
    {"heren", AUDIENCE_MEN},
    {"man", AUDIENCE_MEN},
    {"jongens", AUDIENCE_MEN},
    {"vrouwen", AUDIENCE_WOMEN},
    {"dames", AUDIENCE_WOMEN},
    {"meiden", AUDIENCE_WOMEN},
    {"meisjes", AUDIENCE_WOMEN},
    {"kinderen", TODDLERS | INFANTS | CHILDREN},
    {"kinder", TODDLERS | INFANTS | CHILDREN},
    {"kids", TODDLERS | INFANTS | CHILDREN},
    {"kleuters", INFANTS},
    {"kleuter", INFANTS},
    {"kleintjes", TODDLERS | INFANTS},
    {"peuters", TODDLERS},
    {"peuter", TODDLERS},
    {"baby", BABIES},
    {"babys", BABIES},
    {"jeugd", CHILDREN | TEENS},
    {"jongeren", TEENS},
    {"tieners", TEENS},
    {"tiener", TEENS},
    {"senioren", SENIORS},
    {"ouderen", SENIORS},
    {"vijftigplus", SENIORS},
    {"vijftigplussers", SENIORS},
    {"volwassenen", ADULTS},
};

unsigned lexicon_audience(const char *w)
{
    for (size_t i = 0; i < COUNT(audiences); i++)
        if (strcmp(w, audiences[i].word) == 0)
            return audiences[i].who;
    return 0;
}

size_t lexicon_audience_before(const char *w)
{
    for (size_t i = 0; i < COUNT(audiences); i++) {
        size_t n = strlen(audiences[i].word);

        if (n >= 5 && strncmp(w, audiences[i].word, n) == 0 && strlen(w) >= n + 4)
            return n;
    }
    return 0;
}

unsigned lexicon_audience_in(const char *w)
{
    unsigned who = lexicon_audience(w);

    for (size_t i = 0; i < COUNT(audiences); i++) {
        size_t n = strlen(audiences[i].word);

        if (n > 4 && strncmp(w, audiences[i].word, n) == 0)
            who |= audiences[i].who;
    }
    return who;
}

unsigned lexicon_level(const char *w)
{
    static const struct {
        const char *word;
        unsigned level;
    } levels[] = {
        {"beginners", LEVEL_BEGINNERS},
        {"beginner", LEVEL_BEGINNERS},
        {"beginers", LEVEL_BEGINNERS},
        {"gevorderden", LEVEL_ADVANCED},
        {"gevorderd", LEVEL_ADVANCED},
        {"recreanten", 4},
        {"eerste", 8},
        {"tweede", 16},
        {"derde", 32},
    };

    for (size_t i = 0; i < COUNT(levels); i++)
        if (strcmp(w, levels[i].word) == 0)
            return levels[i].level;
    return 0;
}

bool lexicon_special(const char *w)
{
    static const char *const specials[] = {"kerst",
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
                                           "slot",
                                           "kamp",
                                           "finale",
                                           "feestelijke",
                                           "extra",
                                           "speciaal",
                                           "speciale",
                                           "bezoek",
                                           "uitje",
                                           "excursie",
                                           "proefles"};

    for (size_t i = 0; i < COUNT(specials); i++) {
        size_t n = strlen(specials[i]);

        if (strncmp(w, specials[i], n) == 0 && (n >= 5 || w[n] == '\0'))
            return true;
    }
    return false;
}

int lexicon_group(const char *stem)
{
    /* Stems, not words. */
    static const char *const groups[] = {
        " zwerfafval zwerfvuil prik prikrond rap afval ",
        " kleding kler ",
        " bingo kien ",
        " gym gymnastiek ",
        " et eten diner maltijd tafel etafel ",
        " recepti borel vrijmibo ",
        " computer pc laptop digital ",
        " telefon smartphon mobiel mobielt ",
        " wandel wandeling lop omet ",
        " kor zing zang zangkor ",
        " repair reparati reparer kapot ",
        " brei hak handwerk ",
        " spelet spel bordspel ",
        " film bioscop ",
        " lez boek le leskring ",
        " tuin tuinier moestuin tuinwerk ",
        " nai naigroep ",
        " kart klaverjas ",
        " beweg fit ",
        " fiet fiets ",
        " muziek muzikal ",
        " nederland nederlands tal ",
        " belasting angift ",
        " formulier papier briev ",
        " dans dan ",
        " teken tek ",
        " yoga joga ",
        " jeu boul petanqu ",
        " sinterkla sint ",
    };

    for (size_t i = 0; i < COUNT(groups); i++)
        if (among(groups[i], stem))
            return (int)i + 1;
    return 0;
}
