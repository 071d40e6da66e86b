/* Where it is: "in De Haard", "Locatie: buurthuis 't Hof", "verzamelen bij de kerk". */
#include <ctype.h>
#include <string.h>

#include "announcement/address.h"
#include "announcement/parts.h"
#include "announcement/phrase.h"
#include "announcement/place_words.h"
#include "base/err.h"

enum place_weight {
    PLACE_NONE,
    PLACE_TOWN,  /* "in Tilburg" */
    PLACE_MAYBE, /* "de haard" between an hour and a price */
    PLACE_KIND,  /* "in de kantine" */
    PLACE_BARE,  /* "Filmhuis Oss" by itself: a name of something */
    PLACE_NAMED, /* "in De Haard" */
    PLACE_MEET,  /* "verzamelen bij" */
    PLACE_LABEL  /* "Waar:" */
};

struct found {
    enum place_weight weight;
    size_t lead, first, last; /* lead: where the words before it begin ("in") */
};

/* Is there no small letter in the text?  Then a capital says nothing. */
static bool shouts(const struct tokens *t)
{
    for (const char *s = t->text; *s; s++)
        if (islower((unsigned char)*s))
            return false;
    return true;
}

/* The first word after "Beste mensen,". */
static size_t after_greeting(const struct tokens *t)
{
    size_t i = 0;

    if (!token_in(&t->at[0], " beste lieve geachte hoi hallo dag ha hi hey "))
        return 0;
    while (i + 1 < t->n && t->at[i].mark == MARK_NONE)
        i++;
    return i + 1 < t->n ? i + 1 : 0;
}

/* How surely the phrase names a place. */
static enum place_weight weigh(const struct tokens *t, size_t first, size_t last)
{
    enum place_weight weight = PLACE_NONE;

    for (size_t i = first; i <= last; i++) {
        bool article = token_in(&t->at[i], phrase_articles);

        if (place_is_street(&t->at[i]) || (phrase_is_name(t, i) && (!article || i < last)))
            return PLACE_NAMED;
        if (place_is_kind(&t->at[i]))
            weight = PLACE_KIND;
    }
    return weight;
}

static void offer(const struct tokens *t, struct found *found, enum place_weight weight,
                  size_t lead, size_t first, size_t last)
{
    if (weight > PLACE_NONE && weight < PLACE_NAMED && address_end(t, last) > last)
        weight = PLACE_NAMED; /* "in de buurtkamer, Vossenlaan 8" */
    if (weight > found->weight)
        *found = (struct found){weight, lead, first, last};
}

/* "Waar:", "Waar?", "Locatie De Haard", or by itself on a line. */
static bool is_label(const struct tokens *t, size_t i)
{
    const struct token *at = &t->at[i];

    if (!token_in(at, " locatie lokatie plaats waar adres plek "))
        return false;
    if (at->mark == MARK_COLON)
        return true;
    if (!tokens_begins(t, i))
        return false;
    if (at->mark == MARK_STOP)
        return t->text[at->to] == '?' || t->text[at->to] == '\n';
    return at->mark == MARK_NONE && token_in(at, " locatie lokatie adres ") &&
           phrase_begins_noun(t, i + 1);
}

/* "Waar: De Haard, zaal 3": up to the mark. */
static void labelled(const struct tokens *t, size_t i, struct found *found)
{
    size_t first = i, last;

    if (!t->at[i].pin) {
        if (!is_label(t, i))
            return;
        first = i + 1;
    }
    if (first < t->n && token_in(&t->at[first], " in bij op aan ") &&
        t->at[first].mark == MARK_NONE)
        first++;
    if (!phrase_is_free(t, first))
        return;
    for (last = first; phrase_goes_on(t, last + 1);)
        last++;
    offer(t, found, PLACE_LABEL, i, first, last);
}

/* "vertrek De Haard", "verzamelpunt de Witte Villa", "startpunt: de kerk": does the place
 * follow word i without another word? */
static bool names_it(const struct tokens *t, size_t i)
{
    bool article = token_in(&t->at[i + 1], phrase_articles);

    if (token_ends_in(&t->at[i], " punt plaats "))
        return t->at[i].mark == MARK_COLON ? article && phrase_is_free(t, i + 1)
                                           : phrase_begins_noun(t, i + 1);
    return phrase_begins_noun(t, i + 1) && !article;
}

/* "verzamelen om 10 uur bij de kerk", "vertrek vanaf De Haard". */
static void meeting(const struct tokens *t, size_t i, struct found *found)
{
    size_t at = i + 1;

    if (!token_in(&t->at[i], " verzamelen verzamelpunt verzamelplaats verzameling vertrek "
                             "vertrekt opstappen opstapplaats vertrekpunt vertrekken "
                             "vertrekplaats start startpunt samenkomst "
                             "startplaats starten verzamelt "))
        return;
    while (at < t->n && at < i + 8 && t->at[at - 1].mark != MARK_STOP &&
           !token_in(&t->at[at], " bij op aan vanaf vanuit in voor achter ") &&
           !(at == i + 1 && names_it(t, i)))
        at++;
    if (at >= t->n || at >= i + 8 || t->at[at - 1].mark == MARK_STOP)
        return;
    if (token_in(&t->at[at], " bij op aan vanaf vanuit in voor achter "))
        at++;
    if (at < t->n && phrase_is_free(t, at) &&
        (token_in(&t->at[at], phrase_articles) || weigh(t, at, at) > PLACE_NONE))
        offer(t, found, PLACE_MEET, at - 1, at, phrase_end(t, at, true));
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
        "pauze avonduren maand maanden periode toekomst donker buurten media hand advent "
        "feestdagen kerstdagen ";

    if (token_in(&t->at[first], " ons mij u jullie hem haar mijn je jou ons wie wat voor met "
                                "van en of uit over naar ") ||
        token_ends_in(&t->at[last], " dag "))
        return true;
    return token_in(&t->at[last], words) &&
           (last == first || (last == first + 1 && token_in(&t->at[first], phrase_articles)));
}

/* "staan voor de Coop". */
static bool stands_before(const struct tokens *t, size_t i)
{
    return token_in(&t->at[i], " voor ") &&
           tokens_had(t, i, 3, MARK_COMMA, " staan staat sta ");
}

/* "Kaarten verkrijgbaar bij boekhandel Plukker": where one gets them, and not where it is. */
static bool is_for_sale(const struct tokens *t, size_t i)
{
    enum { FAR = 8 };

    return tokens_had(t, i, FAR, MARK_STOP,
                      " kaarten kaartjes tickets verkrijgbaar koop voorverkoop "
                      "kaartverkoop folder folders ");
}

/* "ons eigen clubgebouw": how many words are before the kind of place. */
static size_t whose(const struct tokens *t, size_t first)
{
    return token_in(&t->at[first], " ons onze ") &&
                   token_in(&t->at[first + 1], " eigen nieuwe ") &&
                   phrase_goes_on(t, first + 2) && place_is_kind(&t->at[first + 2])
               ? 2
               : 0;
}

/* "te Elst", "in Tilburg": a single name that says nothing of a house. */
static bool is_town(const struct tokens *t, const struct token *at, size_t first, size_t last)
{
    return first == last && token_in(at, " in te ") && !place_is_kind(&t->at[first]) &&
           !place_is_street(&t->at[first]) && phrase_is_name(t, first);
}

/* "in De Haard", "aan de Heihoekstraat". */
static void after_preposition(const struct tokens *t, size_t i, struct found *found)
{
    const struct token *at = &t->at[i];
    enum place_weight weight;
    size_t first = i + 1, last;

    if (!(token_in(
              at, " in bij op aan vanaf vanuit te nabij rond rondom achter naast tegenover ") ||
          stands_before(t, i)) ||
        at->mark != MARK_NONE || at->use != USE_NONE || !phrase_is_free(t, first))
        return;
    first += whose(t, first);
    last = phrase_end(t, first, true);
    weight = is_town(t, at, first, last) ? PLACE_TOWN : weigh(t, first, last);
    if (weight == PLACE_NONE && token_in(at, " in ") && token_in(&t->at[first], " de het ") &&
        last == first + 1 && phrase_ends_apart(t, last))
        weight = PLACE_MAYBE; /* "in de haard" */
    if (weight == PLACE_NONE || is_no_place(t, first, last))
        return;
    if (token_in(at, " bij ") && is_for_sale(t, i))
        return;
    /* "bij Henk" is a person; "aan het museum" is about it. */
    if (token_in(at, " bij ") && first == last && !place_is_kind(&t->at[first]))
        return;
    if (token_in(at, " aan ") && !place_is_street(&t->at[last]) &&
        !isdigit((unsigned char)t->at[last].word[0]) && /* "aan de Oude Delft 8" */
        !(last > first && place_is_street(&t->at[last - 1])))
        return;
    if (weight == PLACE_KIND && i < after_greeting(t) + 3 && i != after_greeting(t) &&
        t->at[i - (i > 0)].use == USE_NONE && i > 0 && !t->at[first].capital)
        weight = PLACE_MAYBE; /* "Fitness in het park" is what it is called */
    offer(t, found, weight, i, first, last);
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
    for (size_t k = after_greeting(t); k < i; k++)
        if (t->at[k].use == USE_NONE && isalpha((unsigned char)t->at[k].word[0]))
            return true;
    return false;
}

/* "grote zaal": lower case, and a kind of place all the same. */
static bool is_sized_kind(const struct tokens *t, size_t i)
{
    return token_in(&t->at[i], " grote kleine oude nieuwe ") && phrase_goes_on(t, i + 1) &&
           place_is_kind(&t->at[i + 1]);
}

/* "De Haard" and "sporthal De Kuil" are where; "Harmonie Cecilia" may be who. */
static enum place_weight weigh_apart(const struct tokens *t, size_t i, size_t last)
{
    enum place_weight weight = weigh(t, i, last);
    bool article = token_in(&t->at[i], phrase_articles);

    if (article && last > i + 1 && !phrase_is_name(t, i + 1) && !place_is_kind(&t->at[i + 1]) &&
        !place_is_street(&t->at[i + 1]) && !token_ends_in(&t->at[i + 1], " e oud nieuw "))
        return PLACE_NONE; /* "de bewoners van de Lindelaan" */
    if (place_is_kind(&t->at[i]) || place_is_street(&t->at[i]) || article ||
        is_sized_kind(t, i))
        return weight;
    if (!t->at[i].capital)
        return PLACE_NONE;
    if (weight == PLACE_KIND)
        return PLACE_MAYBE;
    if (weight != PLACE_NAMED)
        return weight;
    if (t->at[i - 1].mark == MARK_COLON) /* "Theater De Flint presenteert: Kikker" */
        return PLACE_NONE;
    return address_end(t, last) > last ? PLACE_NAMED : shouts(t) ? PLACE_NONE : PLACE_BARE;
}

/* "Pianiste Eline Groot (Conservatorium) speelt", "de heren": somebody, or a cry. */
static bool is_somebody(const struct tokens *t, size_t i, size_t last)
{
    size_t next = last + 1;
    bool article = token_in(&t->at[i], phrase_articles);

    while (next < t->n && t->at[next].depth > t->at[last].depth)
        next++;
    if (phrase_does_something(&t->at[next]))
        return true;
    if (article || place_is_kind(&t->at[i]))
        return article && place_is_people(&t->at[i + 1]);
    return t->text[t->at[last].to] == '!' && t->at[i - 1].mark == MARK_STOP;
}

/* ", De Haard, Ruwaardsingel 5", "sporthal de Rusheuvel": a name that stands by itself. */
static void by_itself(const struct tokens *t, size_t i, struct found *found)
{
    size_t last;
    enum place_weight weight;
    bool article = token_in(&t->at[i], phrase_articles);

    if (!phrase_is_free(t, i) || phrase_is_quoted(t, i) || /* it is called so */
        (t->at[i].depth > 0 && (i == 0 || t->at[i - 1].use != USE_WHEN)) ||
        token_in(&t->at[i], " een ") || !stands_apart(t, i) || !has_title_before(t, i))
        return;
    last = phrase_end(t, i, article || place_is_kind(&t->at[i]) || is_sized_kind(t, i));
    weight = weigh_apart(t, i, last);
    if (weight == PLACE_NONE && article && last == i + 1 &&
        (t->at[i - 1].use == USE_WHEN || last + 1 == t->n || t->at[last + 1].use == USE_PRICE ||
         tokens_dash(t, last + 1)) &&
        phrase_ends_apart(t, last))
        weight = PLACE_MAYBE;
    if (weight == PLACE_NONE || is_somebody(t, i, last) ||
        (!phrase_ends_apart(t, last) && !place_is_kind(&t->at[i]) &&
         !token_in(&t->at[last + 1], " te ")))
        return;
    /* At the beginning of a sentence a capital says nothing. */
    if (!place_is_kind(&t->at[i]) && !place_is_street(&t->at[i]) && !article && last == i &&
        t->at[i - 1].mark == MARK_STOP && t->text[t->at[i - 1].to] != '\n')
        return;
    offer(t, found, weight, i, i, last);
}

/* "Speeltuin Het Zonnetje: bouwdorp": a house that says what it has. */
static void in_front(const struct tokens *t, struct found *found)
{
    size_t first = after_greeting(t), last;

    if (t->n < 2 || !phrase_is_free(t, first) || !place_is_kind(&t->at[first]))
        return;
    last = phrase_end(t, first, true);
    if (last > first && tokens_dash(t, last + 1) && found->lead == found->first &&
        place_is_street(&t->at[found->first]) && found->weight == PLACE_NAMED)
        found->weight = PLACE_MAYBE; /* "Eetcaf\xc3\xa9 De Toren - dagschotel, Kerkplein 2" */
    if (last > first && tokens_dash(t, last + 1))
        offer(t, found, PLACE_BARE, first, first, last);
    else if (t->at[last].mark == MARK_COLON)
        offer(t, found, last == first ? PLACE_MAYBE : PLACE_NAMED, first, first, last);
    else if (last > first && phrase_does_something(&t->at[last + 1]))
        offer(t, found, PLACE_BARE, first, first, last);
}

/* "pubquiz caf\xc3\xa9 De Hoek 20:30": a kind of house with its name, in the middle of a line.
 */
static void in_passing(const struct tokens *t, size_t i, struct found *found)
{
    size_t name = i + 1;

    if (i == 0 || !phrase_is_free(t, i) || !place_is_kind(&t->at[i]) || tokens_begins(t, i) ||
        !phrase_goes_on(t, name) || (token_in(&t->at[i - 1], " bij ") && is_for_sale(t, i)))
        return;
    if (token_in(&t->at[name], phrase_articles) && phrase_goes_on(t, name + 1))
        name++;
    if (phrase_is_name(t, name) && phrase_ends_apart(t, phrase_end(t, i, false)))
        offer(t, found, PLACE_BARE, i, i, phrase_end(t, i, false));
}

/* "dansschool rueda, havenkade 7": the name before an address that was found; the first word.
 */
static size_t name_before(const struct tokens *t, const struct found *found)
{
    enum { MOST = 4 };
    size_t first = found->first, i = first;

    if (found->weight == PLACE_LABEL || first == 0 || found->lead != first ||
        !place_is_street(&t->at[first]) ||
        (t->at[first - 1].mark != MARK_COMMA && t->text[t->at[first - 1].to] != '\n'))
        return first;
    while (i > 0 && i + MOST > first && t->at[i - 1].use == USE_NONE &&
           (i == first || t->at[i - 1].mark == MARK_NONE))
        i--;
    for (size_t k = i; k < first; k++)
        if (token_in(&t->at[k], " in bij op te "))
            return k + 1 < first ? k + 1 : first;
    return i < first && i > 0 && stands_apart(t, i) && has_title_before(t, i) ? i : first;
}

void announcement_place(struct arena *mem, struct tokens *t, struct announcement *a)
{
    struct found found = {0};
    size_t last;

    for (size_t i = 0; i < t->n; i++) {
        labelled(t, i, &found);
        meeting(t, i, &found);
        after_preposition(t, i, &found);
        by_itself(t, i, &found);
        in_passing(t, i, &found);
    }
    in_front(t, &found);
    /* A town is no place where nothing is said to be. */
    if (found.weight == PLACE_NONE || (found.weight == PLACE_TOWN && !a->has_start))
        return;
    found.first = name_before(t, &found);
    found.lead = found.lead < found.first ? found.lead : found.first;
    last = address_end(t, found.last);
    a->place = address_text(mem, t, found.first, last);
    tokens_use(t, found.lead, last - found.lead + 1, USE_PLACE);
}
