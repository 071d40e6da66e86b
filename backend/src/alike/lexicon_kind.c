/* What kind of meeting it is. */
#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"

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
    KIND_TOUR,
    KIND_SWAP,
    KIND_CLUB,
    KIND_EXHIBITION
};

static const struct {
    const char *word;
    enum kind kind;
} kinds[] = {{"cursus", KIND_LEARN},
             {"lessen", KIND_LEARN},
             {"les", KIND_LEARN},
             {"workshop", KIND_LEARN},
             {"training", KIND_TRAIN},
             {"cafe", KIND_MEET},
             {"hulp", KIND_HELP},
             {"spreekuur", KIND_HELP},
             {"toernooi", KIND_MATCH},
             {"competitie", KIND_MATCH},
             {"drive", KIND_MATCH},
             {"marathon", KIND_MATCH},
             {"kampioenschap", KIND_MATCH},
             {"kampioenschappen", KIND_MATCH},
             {"concours", KIND_MATCH},
             {"concert", KIND_SHOW},
             {"voorstelling", KIND_SHOW},
             {"markt", KIND_MARKET},
             {"feest", KIND_PARTY},
             {"disco", KIND_PARTY},
             {"party", KIND_PARTY},
             {"lunch", KIND_LUNCH},
             {"ontbijt", KIND_BREAKFAST},
             {"diner", KIND_DINNER},
             {"kamp", KIND_CAMP},
             {"vergadering", KIND_BOARD},
             {"bestuur", KIND_BOARD},
             {"leden", KIND_BOARD},
             {"algemene", KIND_BOARD},
             {"lezing", KIND_TALK},
             {"presentatie", KIND_TALK},
             {"voorlichting", KIND_TALK},
             {"themabijeenkomst", KIND_TALK},
             {"tocht", KIND_TOUR},
             {"optocht", KIND_TOUR},
             {"loop", KIND_TOUR},
             {"lessons", KIND_LEARN},
             {"class", KIND_LEARN},
             {"cursussen", KIND_LEARN},
             {"workshops", KIND_LEARN},
             {"wedstrijd", KIND_MATCH},
             {"uitvoering", KIND_SHOW},
             {"beurs", KIND_MARKET},
             {"ruil", KIND_SWAP},
             {"excursie", KIND_TOUR},
             {"rondleiding", KIND_TOUR},
             {"expositie", KIND_EXHIBITION},
             {"tentoonstelling", KIND_EXHIBITION},
             {"clubavond", KIND_CLUB},
             {"clubmiddag", KIND_CLUB},
             {"speelavond", KIND_CLUB},
             {"speelmiddag", KIND_CLUB},
             {"bewoners", KIND_TALK},
             {"informatie", KIND_TALK},
             {"thema", KIND_TALK},
             {"optreden", KIND_SHOW},
             {"matinee", KIND_SHOW}};

int lexicon_kind(const char *w)
{
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(w, kinds[i].word) == 0)
            return (int)kinds[i].kind;
    return 0;
}

bool lexicon_kind_is_what(int kind)
{
    return kind && kind != KIND_HELP && kind != KIND_MEET && kind != KIND_CLUB;
}

/* What one calls so another may call otherwise. */
static const struct {
    enum kind one, other;
} alike[] = {{KIND_LEARN, KIND_TRAIN},  {KIND_MEET, KIND_TALK},      {KIND_SWAP, KIND_MARKET},
             {KIND_PARTY, KIND_MARKET}, {KIND_PARTY, KIND_LUNCH},    {KIND_PARTY, KIND_DINNER},
             {KIND_PARTY, KIND_SHOW},   {KIND_PARTY, KIND_BREAKFAST}};

unsigned lexicon_kinds_alike(unsigned bits)
{
    unsigned more = bits;

    for (size_t i = 0; i < COUNT(alike); i++) {
        more |= bits & 1u << alike[i].one ? 1u << alike[i].other : 0;
        more |= bits & 1u << alike[i].other ? 1u << alike[i].one : 0;
    }
    return more;
}

bool lexicon_kind_is_board(int kind) { return kind == KIND_BOARD; }

/* What sort of gathering or of help it is; what about is another word, or in front of it. */
static const char *const sorts[] = {"opendag",
                                    "wandeling",
                                    "maaltijd",
                                    "orkest",
                                    "ensemble",
                                    "winkel",
                                    "bank",
                                    "klas",
                                    "borrel",
                                    "dienst",
                                    "viering",
                                    "bijles",
                                    "begeleiding",
                                    "ondersteuning",
                                    "advies",
                                    "gesprek",
                                    "overleg",
                                    "team",
                                    "raad",
                                    "commissie",
                                    "werkgroep",
                                    "soos",
                                    "restaurant",
                                    "atelier",
                                    "loket",
                                    "punt",
                                    "verkoop",
                                    "project",
                                    "reis",
                                    "ronde",
                                    "ruimte",
                                    "kamer",
                                    "zaal",
                                    "lokaal",
                                    "oefenen",
                                    "oefening",
                                    "oefent",
                                    "gesprekken",
                                    "vergadert",
                                    "live",
                                    "spel",
                                    "werkdag",
                                    "winkeltje",
                                    "bespreking",
                                    "uitgifte",
                                    "verhaal",
                                    "bal",
                                    "muziek",
                                    "mis",
                                    "eten",
                                    "bezoek",
                                    "cafeetje",
                                    "praatje",
                                    "praatgroep",
                                    "les",
                                    "ledenvergadering",
                                    "jaarvergadering",
                                    "landelijke",
                                    "nationale"};

bool lexicon_sort(const char *w)
{
    for (size_t i = 0; i < COUNT(sorts); i++)
        if (strcmp(w, sorts[i]) == 0)
            return true;
    return false;
}

size_t lexicon_sort_tail(const char *w)
{
    enum { LONG = 4 };

    for (size_t i = 0; i < COUNT(sorts); i++) {
        size_t n = strlen(sorts[i]);

        if (n >= LONG && lexicon_ends_in(w, sorts[i], n) && strlen(w) >= n + 3)
            return n;
    }
    return 0;
}

size_t lexicon_kind_tail(const char *w)
{
    for (size_t i = 0; i < COUNT(kinds); i++) {
        size_t n = strlen(kinds[i].word);

        if (lexicon_ends_in(w, kinds[i].word, n) && strlen(w) >= n + 3)
            return n;
    }
    return 0;
}

bool lexicon_kind_is_special(int kind)
{
    return kind == KIND_MATCH || kind == KIND_SHOW || kind == KIND_PARTY || kind == KIND_CAMP;
}
