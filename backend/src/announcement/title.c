/* What it is called: the first words that say something else than when, where and how much. */
#include <ctype.h>
#include <string.h>

#include "announcement/parts.h"
#include "base/err.h"

/* A run of words, both ends included. */
struct run {
    size_t first, last;
};

static bool is_free(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].use == USE_NONE && !tokens_dash(t, i);
}

/* "Beste bewoners,", "Hoi allemaal!", "Let op:": not what it is called. */
static bool is_greeting(const struct tokens *t, size_t i)
{
    return token_in(&t->at[i], " beste hoi hallo hai hey hee ha hi hello dag geachte lieve "
                               "goedemorgen goedemiddag goedenavond allemaal hoihoi dames "
                               "heer mevrouw zo ") ||
           (token_in(&t->at[i], " let ") && token_in(&t->at[i + 1], " op ")) ||
           token_in(&t->at[i], " datum tijd locatie kosten waar wanneer ");
}

/* "Nieuw!", "Uitnodiging:": a cry before it. */
static bool is_cry(const struct token *t)
{
    return t->mark != MARK_NONE &&
           token_in(t, " nieuw nieuws opgelet attentie welkom tip reminder herinnering "
                       "uitnodiging aankondiging titel wat activiteit activiteiten agenda "
                       "onderwerp betreft ");
}

/* "Kom dansen!", "Ouders opgelet:": a cry of a few words before what it is. */
static bool is_call(const struct tokens *t, size_t i, size_t end)
{
    enum { FEW = 3 };

    if (end == i || end - i >= FEW || end + 1 >= t->n)
        return false;
    if (token_in(&t->at[end], " opgelet attentie oproep nieuws "))
        return true;
    return t->text[t->at[end].to] == '!' &&
           token_in(&t->at[i], " kom komt doe zing help ga dans speel wandel fiets eet ");
}

static size_t clause_end(const struct tokens *t, size_t i)
{
    while (i + 1 < t->n && t->at[i].mark == MARK_NONE)
        i++;
    return i;
}

/* "…, zou je dit op de site willen zetten?": a letter to whom it is sent to. */
static bool is_request(const struct tokens *t, size_t i, size_t end)
{
    bool asks = false, place = false;

    for (size_t k = i; k <= end; k++) {
        asks = asks || token_in(&t->at[k], " zou zouden kunt kun kan willen graag hierbij "
                                           "bijgaand can could please ");
        place = place || token_in(&t->at[k], " site website plaatsen plaatsing zetten agenda "
                                             "krant wijkkrant nieuwsbrief bericht app add ");
    }
    return asks && place;
}

/* Words before the thing itself. */
static const char front[] =
    " de het een 't met gezellig lekker geef geven er is zijn was op in van voor om te we wij "
    "gaan ga u jullie ik kom komt "
    "naar hebben heeft start starten begint ons bij weer ook dan nu en of organiseren "
    "organiseert houdt houden haar hun onze wordt vindt plaats tijdens kun kunt kan je ";

/* "organiseert buurtvereniging De Brug een kerstdiner": after the one who does. */
static size_t after_who(const struct tokens *t, size_t verb, size_t last)
{
    for (size_t i = verb + 1; i < last; i++)
        if (token_in(&t->at[i], " een haar zijn hun "))
            return i + 1;
    return verb + 1;
}

/* After these what comes is the thing itself. */
static void skip_introduction(const struct tokens *t, struct run *r)
{
    for (size_t i = r->first; i < r->last; i++) {
        const struct token *at = &t->at[i];

        if ((token_in(at, " uit ") && token_in(&at[1], " voor ")) ||
            (token_in(at, " mee ") && token_in(&t->at[r->first], " wie ")) ||
            (token_in(at, " terecht ") && token_in(&at[1], " voor ")) ||
            (token_in(at, " om ") && token_in(&at[1], " te ")) ||
            (token_in(at, " af mee ") && token_in(&at[1], " met ")) ||
            (token_in(at, " maar ") && token_in(&at[1], " een ")))
            r->first = i + 2 <= r->last && !token_in(at, " mee ") ? i + 2 : i + 1;
        if (token_in(at, " organiseert houdt geeft verzorgt presenteert "))
            r->first = after_who(t, i, r->last);
    }
    while (r->first < r->last && token_in(&t->at[r->first], front) &&
           !(r->first == 0 && token_in(&t->at[0], " start ")))
        r->first++;
    /* "spelen we bingo", "wandelen we een uurtje" */
    if (r->first < r->last && token_in(&t->at[r->first + 1], " we wij ")) {
        if (r->first + 2 <= r->last &&
            token_in(&t->at[r->first], " spelen doen vieren maken houden "))
            r->first += 2;
        else
            r->last = r->first;
    }
}

static void drop_end(const struct tokens *t, struct run *r)
{
    static const char verbs[] = " zoekt zoeken wordt worden gaat is zijn start begint vindt "
                                "vinden organiseert houdt komt keert ";
    static const char back[] = " op in om van bij met en de het een te aan elke iedere is voor "
                               "vanaf start ";

    for (size_t i = r->first + 1; i <= r->last; i++)
        if (token_in(&t->at[i], verbs)) {
            r->last = i - 1;
            break;
        }
    for (size_t i = r->first + 1; i <= r->last; i++) /* "warme soep voor wie wil" */
        if (token_in(&t->at[i - 1], " voor ") && token_in(&t->at[i], " wie iedereen "))
            r->last = i - 2 > r->first && i > 1 ? i - 2 : r->first;
    while (r->last > r->first && token_in(&t->at[r->last], back))
        r->last--;
}

/* A bracket that does not close within. */
static void drop_bracket(const struct tokens *t, struct run *r)
{
    if (t->at[r->last].depth > t->at[r->first].depth && t->text[t->at[r->last].to] != ')')
        while (r->last > r->first && t->at[r->last].depth > t->at[r->first].depth)
            r->last--;
}

/* The free words from i on, up to a mark or to what was understood; over a colon when what
 * follows was not understood either. */
static struct run run_from(const struct tokens *t, size_t i)
{
    struct run r = {i, i};

    while (is_free(t, r.last + 1) &&
           (t->at[r.last].mark == MARK_NONE || t->at[r.last].mark == MARK_COLON))
        r.last++;
    return r;
}

/* In letters that a Dutch reader knows; accents too. */
static bool is_latin(const struct token *t) { return (unsigned char)t->word[0] < 0xC8; }

static bool says_something(const struct tokens *t, const struct run *r)
{
    if (r->first == r->last && token_in(&t->at[r->first], " open geopend "))
        return false;
    for (size_t i = r->first; i <= r->last; i++)
        if (t->at[i].to - t->at[i].from > 2 && is_latin(&t->at[i]) &&
            !token_in(&t->at[i], front) && !isdigit((unsigned char)t->at[i].word[0]))
            return true;
    return false;
}

static bool nothing_found(const struct announcement *a)
{
    return !a->has_start && !a->rrule && !a->price && !a->place;
}

void announcement_title(struct arena *mem, struct tokens *t, struct announcement *a)
{
    for (size_t i = 0; i < t->n; i++) {
        struct run r;
        size_t end = clause_end(t, i);

        if (!is_free(t, i) || is_cry(&t->at[i]))
            continue;
        if (is_greeting(t, i) || is_request(t, i, end) || is_call(t, i, end)) {
            i = end;
            continue;
        }
        r = run_from(t, i);
        if (!nothing_found(a)) {
            skip_introduction(t, &r);
            drop_end(t, &r);
            drop_bracket(t, &r);
        }
        if (says_something(t, &r)) {
            a->title = tokens_text(mem, t, r.first, r.last);
            return;
        }
        i = r.last;
    }
}
