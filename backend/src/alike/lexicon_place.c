/* The words in names of places and organisations. */
#include <string.h>

#include "alike/lexicon.h"
#include "base/err.h"

bool lexicon_is_common_room(const char *w)
{
    static const char *const tails[] = {"zaal", "kamer", "ruimte", "lokaal", "hoek"};
    static const char *const heads[] = {
        "hobby",       "boven",       "beneden", "vergader",  "spreek",       "speel",
        "crea",        "creatieve",   "eet",     "feest",     "leer",         "les",
        "cursus",      "computer",    "muziek",  "yoga",      "dans",         "biljart",
        "woon",        "studie",      "stilte",  "koffie",    "kook",         "handwerk",
        "knutsel",     "tuin",        "achter",  "voor",      "activiteiten", "ontvangst",
        "jongeren",    "ontmoetings", "werk",    "trainings", "oefen",        "repetitie",
        "gemeenschaps"};
    size_t tail = lexicon_tail_of(w, tails, COUNT(tails), 3);

    return tail && lexicon_head_of(w, heads, COUNT(heads), tail) == strlen(w) - tail;
}

bool lexicon_in_names(const char *w)
{
    return lexicon_among(
               " de het in t van en s huis buurthuis wijkhuis dorpshuis wijkcentrum "
               "buurtcentrum "
               "ontmoetingscentrum st stichting vereniging club zaal gr grote kleine gebouw "
               "centrum "
               "winkelcentrum parkeerplaats oss wijkstichting ingang keuken atelier eetzaal "
               "vertrek start verzamelen verzamelpunt kamer spreekkamer bar boven "
               "informatiebord "
               "zaaltje ruimte lokaal hal veldje der den d n a the achter bij buurth vzw cv bv "
               "ver "
               "center centre community foyer ruimten verdieping uitagenda uitkrant agenda "
               "wijkkrant "
               "dorpskrant kalender diverse verschillende locaties omgeving beneden "
               "bovenverdieping e o eo ",
               w) ||
           lexicon_is_common_room(w);
}

const char *lexicon_full_name(const char *w)
{
    static const struct {
        const char *often, *name;
    } names[] = {{"bieb", "bibliotheek"},
                 {"gymz", "gymzaal"},
                 {"sportz", "sportzaal"},
                 {"library", "bibliotheek"},
                 {"bijles", "hulp"},
                 {"herh", "herhaling"},
                 {"rep", "repetitie"},
                 {"verg", "vergadering"},
                 {"toern", "toernooi"},
                 {"comp", "competitie"},
                 {"info", "informatie"},
                 {"beg", "beginners"},
                 {"gev", "gevorderden"},
                 {"sen", "senioren"},
                 {"wandelgr", "wandelgroep"},
                 {"parochiez", "parochiezaal"},
                 /* as it is spelt, or said in Friesland and Limburg */
                 {"tournooi", "toernooi"},
                 {"doarpshus", "dorpshuis"},
                 {"tsjerke", "kerk"},
                 {"fytstocht", "fietstocht"},
                 {"kuier", "wandeling"},
                 {"toaniel", "toneel"},
                 {"bern", "kinderen"},
                 {"vastelaovend", "carnaval"}};

    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(w, names[i].often) == 0)
            return names[i].name;
    return w;
}

size_t lexicon_place_tail(const char *w)
{
    static const char *const tails[] = {"centrum", "zaal",   "huis",    "hus",  "kerk",
                                        "school",  "gebouw", "hal",     "park", "tuin",
                                        "tuinen",  "kapel",  "theater", "hof",  "bad",
                                        "plein",   "honk",   "kantine", "cafe"};

    return lexicon_tail_of(w, tails, COUNT(tails), 4);
}

bool lexicon_street(const char *w)
{
    static const char *const tails[] = {"straat",    "str",    "laan",  "ln",    "weg",
                                        "wg",        "singel", "plein", "dijk",  "kade",
                                        "steeg",     "hof",    "pad",   "dreef", "gracht",
                                        "plantsoen", "baan",   "wal",   "erf",   "markt"};

    return lexicon_tail_of(w, tails, COUNT(tails), 0) > 0;
}

bool lexicon_room(const char *w)
{
    return lexicon_among(
        " zaal zalen kamer lokaal veld hal ruimte groep gr verdieping gebouw blok "
        "ingang baan bus lijn ",
        w);
}

bool lexicon_place_kind(const char *w)
{
    return lexicon_among(
        " gymzaal sporthal sportpark sportzaal school basisschool kerk park plein straat weg "
        "laan tuin bibliotheek theater cafe restaurant wijktuin speeltuin kantine clubhuis "
        "markt cruyff court krajicek playground inloophuis gemeenschapshuis mienskipshus "
        "kindcentrum jongerencentrum jongerenhonk zorgcentrum gezondheidscentrum wijkgebouw "
        "wijkgeb clubgebouw sportcentrum parochiehuis parochiezaal kc gc bs obs kbs rkbs mfa "
        "mfc bh wc kulturhus buurtkamer museum foyer aula kapel moskee camping hotel zwembad "
        "atletiekbaan kinderboerderij molen schouwburg ",
        w);
}

bool lexicon_is_room(const char *w)
{
    static const char *const tails[] = {"zaal", "kamer", "ruimte", "lokaal"};

    return !lexicon_audience_before(w) && lexicon_tail_of(w, tails, COUNT(tails), 0) > 0;
}
