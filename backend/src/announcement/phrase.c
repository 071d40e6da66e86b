#include "announcement/phrase.h"

#include <ctype.h>
#include <string.h>

#include "announcement/place_words.h"

const char phrase_articles[] = " de het 't t een d'n 'n den ";

/* A capital that is of a name, and not of a sentence or a month. */
bool phrase_is_name(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].capital && t->at[i].use == USE_NONE &&
           !token_in(&t->at[i],
                     " open aanvang zaal datum volgt inloop kosten meedoen deelname entree "
                     " vrij vrije kaarten aanmelden per met voor iedereen komen kom er "
                     " publiek toegang kraam inbreng gratis wie opgave info via ");
}

bool phrase_is_free(const struct tokens *t, size_t i)
{
    return i < t->n && t->at[i].use == USE_NONE && !tokens_dash(t, i) &&
           t->at[i].word[0] != '\0';
}

/* May the phrase go on with word i?  With one in quotes only as a name: "buurthuis "De
 * Klimop"". */
bool phrase_goes_on(const struct tokens *t, size_t i)
{
    return phrase_is_free(t, i) && t->at[i - 1].mark == MARK_NONE &&
           t->at[i].depth <= t->at[i - 1].depth &&
           (!phrase_is_quoted(t, i) || place_is_kind(&t->at[i - 1]));
}

/* A word that may follow an adjective: it is none of those that hold a sentence together. */
static bool is_noun(const struct token *t)
{
    return isalpha((unsigned char)t->word[0]) &&
           !token_in(t,
                     " en of met van voor in op is zijn die dat waar wordt worden gaan bij aan "
                     "te om een tot vanaf kan kunt ");
}

bool phrase_is_quoted(const struct tokens *t, size_t i)
{
    size_t from = t->at[i].from;

    return from > 0 && (t->text[from - 1] == '"' ||
                        (from > 2 && memcmp(t->text + from - 3, "\xe2\x80\x9c", 3) == 0));
}

bool phrase_ends_apart(const struct tokens *t, size_t last)
{
    return last + 1 >= t->n || t->at[last].mark != MARK_NONE ||
           t->at[last + 1].use == USE_WHEN || t->at[last + 1].use == USE_PRICE ||
           tokens_dash(t, last + 1) || t->at[last + 1].depth > t->at[last].depth ||
           phrase_is_quoted(t, last + 1);
}

bool phrase_begins_noun(const struct tokens *t, size_t i)
{
    return phrase_goes_on(t, i) &&
           (token_in(&t->at[i], phrase_articles) || phrase_is_name(t, i) ||
            place_is_kind(&t->at[i]) || place_is_street(&t->at[i]) ||
            (token_ends_in(&t->at[i], " vereniging gilde harmonie fanfare stichting ") &&
             phrase_is_name(t, i + 1))); /* "korfbalvereniging OKV" */
}

/* Somebody who does something, and not where it is done. */
bool phrase_does_something(const struct token *next)
{
    return token_in(
        next, " open is zijn heeft wordt dicht sluit gaat start begint organiseert "
              "geeft houdt zoekt nodigt viert vergadert kookt speelt zingt draait presenteert "
              "leest vertelt spelen zingen koken lezen vertellen ");
}

/* "sporthal de rusheuvel" where nobody takes the trouble of capitals: the last word of a name
 * of up to four words behind a kind of place, up to a mark; at where there is none. */
static size_t named_small(const struct tokens *t, size_t at)
{
    enum { MOST = 4 };
    size_t last = at;

    if (!place_is_kind(&t->at[at]))
        return at;
    while (phrase_goes_on(t, last + 1) && last < at + MOST && !t->at[last + 1].capital &&
           isalpha((unsigned char)t->at[last + 1].word[0]) && is_noun(&t->at[last + 1]) &&
           !phrase_does_something(&t->at[last + 1]))
        last++;
    return last > at && (t->at[at].small || token_in(&t->at[at + 1], phrase_articles)) &&
                   phrase_ends_apart(t, last)
               ? last
               : at;
}

/* "watertoren in Goes": a kind of place without a name at word at, and whose it is after it. */
static size_t in_town(const struct tokens *t, size_t i, size_t at)
{
    enum { BEFORE = 2 }; /* an article and an adjective */
    size_t name = at + 2;

    if (!place_is_kind(&t->at[at]) || (t->at[at].capital && !tokens_begins(t, at)) ||
        at > i + BEFORE || !phrase_goes_on(t, at + 1) ||
        !token_in(&t->at[at + 1], " in te op "))
        return at;
    name += phrase_goes_on(t, name) && token_in(&t->at[name], phrase_articles);
    return phrase_goes_on(t, name) && phrase_is_name(t, name) ? name : at;
}

/* The last word of the phrase that begins at i: an article, a noun and its names, and once more
 * after "van", "aan" or "achter". */
size_t phrase_end(const struct tokens *t, size_t i, bool linked)
{
    static const char links[] = " van vh v/h vd v.d aan bij achter naast tegenover op voor ";
    size_t at = i;

    if (token_in(&t->at[at], phrase_articles) && phrase_goes_on(t, at + 1)) {
        at++;
        if (!t->at[at].capital && token_ends_in(&t->at[at], " e oud nieuw ") &&
            phrase_goes_on(t, at + 1) && !place_is_kind(&t->at[at]) && is_noun(&t->at[at + 1]))
            at++;
    }
    if (named_small(t, at) > at)
        return named_small(t, at);
    for (;;) {
        const struct token *next = &t->at[at + 1];

        if (!phrase_goes_on(t, at + 1))
            return at;
        if (token_in(next, " v.d van der den ") && phrase_is_name(t, at + 2) &&
            token_in(&t->at[at], " fam familie "))
            at += 2;
        else if (phrase_is_name(t, at + 1) || isdigit((unsigned char)next->word[0]) ||
                 place_is_kind(next) || (token_in(next, " en & ") && phrase_is_name(t, at + 2)))
            at++;
        else if (token_in(next, phrase_articles) && !token_in(next, " een ") &&
                 phrase_goes_on(t, at + 2) &&
                 (phrase_is_name(t, at + 2) ||
                  (place_is_kind(&t->at[at]) && phrase_ends_apart(t, at + 2))))
            at += 2;
        else if (linked && token_in(next, links) && phrase_begins_noun(t, at + 2) &&
                 !token_in(&t->at[at + 2], " een ") &&
                 (!token_in(next, " voor ") || phrase_is_name(t, at + 3)))
            at +=
                token_in(&t->at[at + 2], phrase_articles) && phrase_goes_on(t, at + 3) ? 3 : 2;
        else
            return linked ? in_town(t, i, at) : at;
    }
}
