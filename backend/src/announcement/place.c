/* Where it is: "in De Haard", "Locatie: buurthuis 't Hof", "verzamelen bij de kerk". */
#include <ctype.h>
#include <string.h>

#include "announcement/parts.h"
#include "base/err.h"

enum place_weight {
    PLACE_NONE,
    PLACE_MAYBE, /* "de haard" between an hour and a price */
    PLACE_KIND,  /* "in de kantine" */
    PLACE_NAMED, /* "in De Haard" */
    PLACE_MEET,  /* "verzamelen bij" */
    PLACE_LABEL  /* "Waar:" */
};

struct found {
    enum place_weight weight;
    size_t lead, first, last; /* lead: where the words before it begin ("in") */
};

static const char articles[] = " de het 't een d'n 'n den ";
static const char kinds[] =
    " zaal caf\xc3\xa9 cafe restaurant kantine bibliotheek bieb kerk kapel school theater hal "
    "gebouw accommodatie atelier keuken praktijk boerderij molen museum hotel moskee synagoge "
    "gemeentehuis stadhuis raadhuis sterrebos thuiskamer huiskamer huis wijkcentrum kas "
    "bso park plein bos parkeerplaats parkeerterrein veld sportpark loods camping aula club "
    "zwembad ";
static const char kind_tails[] =
    " centrum zaal huis kerk kapel school hal gebouw studio theater tuin plein pleintje park "
    "veld sportveld kantine speeltuin speelplaats koepel hut cafe caf\xc3\xa9 zwembad plaats "
    "restaurant boerderij accommodatie haven markthal terrein gebouw bibliotheek museum loods "
    "atelier paviljoen bad ";
static const char street_tails[] =
    " straat laan weg singel plein dijk kade dreef steeg pad hof gracht plantsoen baan wal ";
/* What ends in one of these and is none, or is too large to be one. */
static const char no_kinds[] = " wijk buurt thuis markt plaats allerlei weg tuin huis baan hof "
                               "onderweg opa ziekenhuis pad ";

static bool is_kind(const struct token *t)
{
    if (token_in(t, kinds))
        return true;
    return (token_ends_in(t, kind_tails) && !token_in(t, no_kinds));
}

/* A capital that is of a name, and not of a sentence or a month. */
static bool is_name(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].capital && t->at[i].use == USE_NONE;
}

static bool is_free(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].use == USE_NONE && !tokens_dash(t, i) &&
           t->at[i].word[0] != '\0';
}

/* May the phrase go on with word i? */
static bool goes_on(const struct tokens *t, size_t i)
{
    return is_free(t, i) && t->at[i - 1].mark == MARK_NONE &&
           t->at[i].depth <= t->at[i - 1].depth;
}

/* A word that may follow an adjective: it is none of those that hold a sentence together. */
static bool is_noun(const struct token *t)
{
    return isalpha((unsigned char)t->word[0]) &&
           !token_in(t,
                     " en of met van voor in op is zijn die dat waar wordt worden gaan bij aan "
                     "te om een tot vanaf kan kunt ");
}

static bool is_street(const struct token *t)
{
    return token_ends_in(t, street_tails) && !token_in(t, no_kinds);
}

static bool ends_apart(const struct tokens *t, size_t last)
{
    return last + 1 >= t->n || t->at[last].mark != MARK_NONE ||
           t->at[last + 1].use == USE_WHEN || t->at[last + 1].use == USE_PRICE ||
           tokens_dash(t, last + 1) || t->at[last + 1].depth > t->at[last].depth;
}

static bool begins_noun(const struct tokens *t, size_t i)
{
    return goes_on(t, i) && (token_in(&t->at[i], articles) || is_name(t, i) ||
                             is_kind(&t->at[i]) || is_street(&t->at[i]));
}

/* The last word of the phrase that begins at i: an article, a noun and its names, and once more
 * after "van", "aan" or "achter". */
static size_t phrase_end(const struct tokens *t, size_t i, bool linked)
{
    static const char links[] = " van aan bij achter naast tegenover ";
    size_t at = i;

    if (token_in(&t->at[at], articles) && goes_on(t, at + 1)) {
        at++;
        if (!t->at[at].capital && token_ends_in(&t->at[at], " e oud nieuw ") &&
            goes_on(t, at + 1) && !is_kind(&t->at[at]) && is_noun(&t->at[at + 1]))
            at++;
    }
    for (;;) {
        const struct token *next = &t->at[at + 1];

        if (!goes_on(t, at + 1))
            return at;
        if (next->capital || isdigit((unsigned char)next->word[0]) || is_kind(next) ||
            (token_in(next, " en & ") && is_name(t, at + 2)))
            at++;
        else if (token_in(next, articles) && !token_in(next, " een ") && goes_on(t, at + 2) &&
                 (is_name(t, at + 2) || (is_kind(&t->at[at]) && ends_apart(t, at + 2))))
            at += 2;
        else if (linked && token_in(next, links) && begins_noun(t, at + 2) &&
                 !token_in(&t->at[at + 2], " een "))
            at += token_in(&t->at[at + 2], articles) && goes_on(t, at + 3) ? 3 : 2;
        else
            return at;
    }
}

/* How surely the phrase names a place. */
static enum place_weight weigh(const struct tokens *t, size_t first, size_t last)
{
    enum place_weight weight = PLACE_NONE;

    for (size_t i = first; i <= last; i++) {
        bool article = token_in(&t->at[i], articles);

        if (is_street(&t->at[i]) || (is_name(t, i) && (!article || i < last)))
            return PLACE_NAMED;
        if (is_kind(&t->at[i]))
            weight = PLACE_KIND;
    }
    return weight;
}

static void offer(struct found *found, enum place_weight weight, size_t lead, size_t first,
                  size_t last)
{
    if (weight > found->weight)
        *found = (struct found){weight, lead, first, last};
}

/* "Waar: De Haard, zaal 3": up to the mark. */
static void labelled(const struct tokens *t, size_t i, struct found *found)
{
    size_t first = i, last;

    if (!t->at[i].pin) {
        if (!token_in(&t->at[i], " locatie plaats waar adres plek ") ||
            t->at[i].mark != MARK_COLON)
            return;
        first = i + 1;
    }
    if (first < t->n && token_in(&t->at[first], " in bij op aan ") &&
        t->at[first].mark == MARK_NONE)
        first++;
    if (!is_free(t, first))
        return;
    for (last = first; goes_on(t, last + 1);)
        last++;
    offer(found, PLACE_LABEL, i, first, last);
}

/* "verzamelen om 10 uur bij de kerk", "vertrek vanaf De Haard". */
static void meeting(const struct tokens *t, size_t i, struct found *found)
{
    size_t at = i + 1;

    if (!token_in(&t->at[i], " verzamelen verzamelpunt verzamelplaats verzameling vertrek "
                             "vertrekpunt vertrekken vertrekplaats start startpunt samenkomst "
                             "startplaats "))
        return;
    while (at < t->n && at < i + 8 && t->at[at - 1].mark != MARK_STOP &&
           !token_in(&t->at[at], " bij op aan vanaf in voor achter ") &&
           !(at == i + 1 && begins_noun(t, at) && !token_in(&t->at[at], articles)))
        at++;
    if (at >= t->n || at >= i + 8 || t->at[at - 1].mark == MARK_STOP)
        return;
    if (token_in(&t->at[at], " bij op aan vanaf in voor achter "))
        at++;
    if (at < t->n && is_free(t, at) &&
        (token_in(&t->at[at], articles) || weigh(t, at, at) > PLACE_NONE))
        offer(found, PLACE_MEET, at - 1, at, phrase_end(t, at, true));
}

/* What is no place after "in" or "bij". */
static bool is_no_place(const struct tokens *t, size_t first, size_t last)
{
    static const char words[] =
        " nederlands nederlandse engels turks arabisch pools wijk buurt overleg groep groepen "
        "ochtend middag avond nacht week weekend zomer winter herfst lente voorjaar najaar "
        "samenwerking ruwaard oss nederland brabant kou prijs vakantie schoolvakantie "
        "kerstvakantie "
        "herfstvakantie zomervakantie meivakantie regen lucht buitenlucht natuur zon zonnetje "
        "stad "
        "pauze avonduren maand maanden periode toekomst donker buurten media hand ";

    if (token_in(&t->at[first], " ons mij u jullie hem haar mijn je jou ons wie wat "))
        return true;
    return token_in(&t->at[last], words) &&
           (last == first || (last == first + 1 && token_in(&t->at[first], articles)));
}

/* "in De Haard", "aan de Heihoekstraat". */
static void after_preposition(const struct tokens *t, size_t i, struct found *found)
{
    const struct token *at = &t->at[i];
    enum place_weight weight;
    size_t first = i + 1, last;

    if (!token_in(at, " in bij op aan vanaf te nabij rond rondom achter naast tegenover ") ||
        at->mark != MARK_NONE || at->use != USE_NONE || !is_free(t, first))
        return;
    last = phrase_end(t, first, true);
    weight = weigh(t, first, last);
    if (weight == PLACE_NONE && token_in(at, " in ") && token_in(&t->at[first], " de het ") &&
        last == first + 1 && ends_apart(t, last))
        weight = PLACE_MAYBE; /* "in de haard" */
    if (weight == PLACE_NONE || is_no_place(t, first, last))
        return;
    /* "bij Henk" is a person; "aan het museum" is about it. */
    if (token_in(at, " bij ") && first == last && !is_kind(&t->at[first]))
        return;
    if (token_in(at, " aan ") && !is_street(&t->at[last]) &&
        !(last > first && is_street(&t->at[last - 1])))
        return;
    if (weight == PLACE_KIND && tokens_begins(t, 0) && i < 3 &&
        t->at[i - (i > 0)].use == USE_NONE && i > 0 && !t->at[first].capital)
        weight = PLACE_MAYBE; /* "Fitness in het park" is what it is called */
    offer(found, weight, i, first, last);
}

/* Is word i the first after a mark, a dash, or what was understood? */
static bool stands_apart(const struct tokens *t, size_t i)
{
    return i > 0 && (tokens_begins(t, i) || t->at[i - 1].use == USE_WHEN ||
                     t->at[i - 1].use == USE_PRICE);
}

/* Something was said before word i that was not understood: the title, likely. */
static bool has_title_before(const struct tokens *t, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (t->at[k].use == USE_NONE && isalpha((unsigned char)t->at[k].word[0]))
            return true;
    return false;
}

/* ", De Haard, Ruwaardsingel 5", "sporthal de Rusheuvel": a name that stands by itself. */
static void by_itself(const struct tokens *t, size_t i, struct found *found)
{
    size_t last;
    enum place_weight weight;
    bool article = token_in(&t->at[i], articles);

    if (!is_free(t, i) || t->at[i].depth > 0 || token_in(&t->at[i], " een ") ||
        !stands_apart(t, i) || !has_title_before(t, i))
        return;
    last = phrase_end(t, i, article || is_kind(&t->at[i]));
    weight = weigh(t, i, last);
    if (weight == PLACE_NONE && article && last == i + 1 &&
        (t->at[i - 1].use == USE_WHEN || last + 1 == t->n ||
         t->at[last + 1].use == USE_PRICE) &&
        ends_apart(t, last))
        weight = PLACE_MAYBE;
    if (weight == PLACE_NONE || (!ends_apart(t, last) && !is_kind(&t->at[i])) ||
        token_in(&t->at[last + 1], " open is zijn heeft wordt dicht sluit gaat "))
        return;
    /* At the beginning of a sentence a capital says nothing. */
    if (!is_kind(&t->at[i]) && !is_street(&t->at[i]) && !article && last == i &&
        t->at[i - 1].mark == MARK_STOP && t->text[t->at[i - 1].to] != '\n')
        return;
    offer(found, weight == PLACE_KIND && !is_kind(&t->at[i]) ? PLACE_MAYBE : weight, i, i,
          last);
}

void announcement_place(struct arena *mem, struct tokens *t, struct announcement *a)
{
    struct found found = {0};

    for (size_t i = 0; i < t->n; i++) {
        labelled(t, i, &found);
        meeting(t, i, &found);
        after_preposition(t, i, &found);
        by_itself(t, i, &found);
    }
    if (found.weight == PLACE_NONE)
        return;
    a->place = tokens_text(mem, t, found.first, found.last);
    tokens_use(t, found.lead, found.last - found.lead + 1, USE_PLACE);
}
