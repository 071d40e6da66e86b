/* What a text tells besides the help itself: when, in which language, by whom and where only.
 */
#include <string.h>

#include "base/err.h"
#include "base/text.h"
#include "matching/reading.h"

enum { DAYS = 7, PARTS = 3 };

/* The days that begin this word, as bits from Monday; *rest: what comes after. */
static unsigned day_named(const char *word, const char **rest)
{
    static const struct {
        const char *name;
        unsigned days;
    } names[] = {{"maandag", 1},    {"dinsdag", 2},    {"woensdag", 4},     {"donderdag", 8},
                 {"vrijdag", 16},   {"zaterdag", 32},  {"zondag", 64},      {"monday", 1},
                 {"tuesday", 2},    {"wednesday", 4},  {"thursday", 8},     {"friday", 16},
                 {"saturday", 32},  {"sunday", 64},    {"weekend", 96},     {"doordeweek", 31},
                 {"werkdag", 31},   {"schooldag", 31}, {"poniedzialek", 1}, {"wtorek", 2},
                 {"sroda", 4},      {"czwartek", 8},   {"piatek", 16},      {"sobota", 32},
                 {"niedziela", 64}, {"pazartesi", 1},  {"sali", 2},         {"carsamba", 4},
                 {"persembe", 8},   {"cuma", 16},      {"cumartesi", 32},   {"pazar", 64},
                 {"субота", 32},    {"неділя", 64},    {"zaterd", 32},      {"zond", 64}};

    for (size_t i = 0; i < COUNT(names); i++) {
        size_t len = strlen(names[i].name);

        if (strncmp(word, names[i].name, len) == 0) {
            *rest = word + len;
            return names[i].days;
        }
    }
    *rest = word;
    return 0;
}

/* The parts of the day that a word names, as bits; 0: none. */
static unsigned part_named(const char *word)
{
    static const struct {
        const char *name;
        unsigned part;
    } names[] = {{"ochtend", 1},    {"morgen", 1},    {"middag", 2},    {"avond", 4},
                 {"voormiddag", 1}, {"namiddag", 2},  {"morning", 1},   {"afternoon", 2},
                 {"evening", 4},    {"ochtends", 1},  {"morgens", 1},   {"middags", 2},
                 {"avonds", 4},     {"avonden", 4},   {"ochtenden", 1}, {"middagen", 2},
                 {"smiddags", 2},   {"savonds", 4},   {"sochtends", 1}, {"smorgens", 1},
                 {"overdag", 3},    {"wieczorem", 4}, {"aksam", 4},     {"sabah", 1},
                 {"rano", 1},       {"ochtendje", 1}, {"middagje", 2},  {"avondje", 4},
                 {"mornings", 1},   {"evenings", 4}};

    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(word, names[i].name) == 0)
            return names[i].part;
    return 0;
}

static uint32_t bits_of(unsigned on_days, unsigned at_parts)
{
    uint32_t bits = 0;

    for (unsigned day = 0; day < DAYS; day++)
        if (on_days & 1U << day)
            bits |= (uint32_t)(at_parts ? at_parts : 7U) << (day * PARTS);
    return bits;
}

/* Is what a clause tells of time the opposite: "op zondag niet", "behalve vrijdag"? */
static bool denies_time(const struct reading *r, size_t at)
{
    static const char before[] = " behalve niet geen nooit uitgezonderd except ";
    size_t end = at + 3;

    for (size_t i = at > 3 ? at - 3 : 0; i < at; i++)
        if (r->token[i].clause == r->token[at].clause && token_among(&r->token[i], before))
            return true;
    for (size_t i = at + 1; i < end && i < r->n; i++)
        if (r->token[i].clause == r->token[at].clause &&
            token_among(&r->token[i], " niet nooit nie "))
            return !token_is(r, i + 1, "meer") && !token_is(r, i + 1, "alleen");
    return false;
}

static void note_time(struct reading *r, size_t at, unsigned on_days, unsigned at_parts)
{
    uint32_t bits = bits_of(on_days ? on_days : 127U, at_parts);

    if (denies_time(r, at))
        r->need->never |= bits;
    else
        r->need->when |= bits;
}

/* "dinsdagmiddag", "dinsdag in de middag", "'s avonds"; parts without a day only by adverbs. */
static void read_time(struct reading *r, size_t at)
{
    enum { ON = 3 };
    const char *rest;
    const char *word = r->token[at].text;
    unsigned on = day_named(word, &rest), part = part_named(*rest == 's' ? rest + 1 : rest);

    if (!on && strcmp(word, "week") == 0 && at >= 2 && token_is(r, at - 1, "de") &&
        token_among(&r->token[at - 2], " door doorde in "))
        on = token_is(r, at - 2, "in") && !denies_time(r, at) ? 0 : 31U;
    if (!on) {
        bool adverb = strcmp(word, "overdag") == 0 ||
                      (at > 0 && token_among(&r->token[at - 1], " s elke iedere every ")) ||
                      word[0] == 's';

        if (part_named(word) && adverb)
            note_time(r, at, 0, part_named(word));
        return;
    }
    for (size_t i = at + 1; i < r->n && i <= at + ON && !part; i++)
        if (r->token[i].clause == r->token[at].clause)
            part = part_named(r->token[i].text);
    note_time(r, at, on, part);
}

static void read_language(struct reading *r, size_t at)
{
    static const struct {
        const char *words, *code;
    } named[] = {
        {" pools poolse polski polska po polsku polish polskiego ", "pl"},
        {" turks turkse turkce turkish turecki ", "tr"},
        {" arabisch arabische arabic arapca ", "ar"},
        {" oekraiens oekraiense ukrainian українська українською ", "uk"},
        {" russisch russische russian rosyjski ", "ru"},
        {" engels engelse english ingilizce angielski ", "en"},
        {" duits duitse german ", "de"},
        {" frans franse french ", "fr"},
        {" spaans spaanse spanish ", "es"},
        {" tigrinya tigrinja ", "ti"},
        {" somalisch somali ", "so"},
        {" farsi perzisch dari ", "fa"},
        {" bulgaars bulgaarse ", "bg"},
        {" roemeens roemeense ", "ro"},
        {" berbers tamazight ", "ber"},
        {" papiaments ", "pap"},
        {" hongaars ", "hu"},
        {" chinees ", "zh"},
        /* written in it */
        {" jestem szukam prosze potrzebuje mowie pomoc moge dzien dobry czesc dziekuje "
         "tlumacze chce "
         "dziecko szuka pomocy babcia ",
         "pl"},
        {" merhaba selam lazim yardim konusuyorum hos geldiniz benim icin ariyorum var "
         "tesekkur "
         "istiyorum annem babam ",
         "tr"},
        {" потрібна допомога шукаю привіт добрий дякую будь мені потрібно можу ", "uk"},
        {" the my with someone looking need please can would you anybody ", "en"},
    };

    for (size_t i = 0; i < COUNT(named); i++)
        if (token_among(&r->token[at], named[i].words))
            r->need->languages |= matching_language(named[i].code);
}

static void read_wish(struct reading *r, size_t at)
{
    static const char women[] =
        " vrouw vrouwen dame dames mevrouw oma moeder lerares buurvrouw kobieta "
        "ciocia babcia zangeres juf kadin woman lady vrouwelijke vriendinnen ";
    static const char men[] =
        " man mannen heer opa vader meneer chauffeurs vent kerel mannelijke erkek ";
    bool asked =
        at > 0 && token_among(&r->token[at - 1],
                              " een zoek alleen liefst andere voor graag van met tot lieve ");

    if (r->need->side == MATCHING_ASK && !asked)
        return;
    if (token_among(&r->token[at], women))
        r->need->wishes |= MATCHING_WOMAN;
    else if (token_among(&r->token[at], men))
        r->need->wishes |= MATCHING_MAN;
}

/* "alleen in Ussen": the names after it, by capitals. */
static void read_only(struct reading *r, uint64_t *place, size_t at)
{
    enum { AROUND = 6 };

    if (r->need->side != MATCHING_OFFER ||
        !token_among(&r->token[at], " alleen enkel uitsluitend slechts only "))
        return;
    for (size_t i = at + 1; i < r->n && i <= at + AROUND; i++) {
        const struct token *t = &r->token[i];
        const char *rest;

        if (r->token[i].sentence != r->token[at].sentence)
            return;
        if (t->capital && strcmp(t->text, "oss") != 0 && !day_named(t->text, &rest) &&
            token_among(&r->token[i - 1], " in binnen en of rond vanuit bij de "))
            place[r->need->nonly++] = text_hash(t->text, strlen(t->text));
    }
}

/* "even niet", "voorlopig gestopt": an offer that is not now. */
static void read_stopped(struct reading *r, size_t at)
{
    if (r->need->side == MATCHING_OFFER && at + 1 < r->n &&
        token_among(&r->token[at], " even voorlopig momenteel tijdelijk ") &&
        token_among(&r->token[at + 1], " niet gestopt gestaakt nie ") &&
        r->token[at + 1].clause == r->token[at].clause)
        r->need->stopped = true;
}

void told_read(struct reading *r)
{
    uint64_t *place = arena_take(r->keep, (6 * r->n + 1) * sizeof *place);

    r->need->only = place;
    for (size_t i = 0; i < r->n; i++) {
        read_time(r, i);
        read_language(r, i);
        read_wish(r, i);
        read_only(r, place, i);
        read_stopped(r, i);
    }
    r->need->when &= ~r->need->never;
}
