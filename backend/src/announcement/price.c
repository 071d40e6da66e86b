/* Prices: "€1,50", "2 euro p.p.", "gratis".  Of several the one that counts for anybody. */
#include <ctype.h>
#include <string.h>

#include "announcement/parts.h"
#include "base/err.h"

enum price_weight { PRICE_OTHER, PRICE_GROUP, PRICE_SAID, PRICE_LABELLED, PRICE_ANYBODY };

struct found {
    enum price_weight weight;
    long cents;
};

static const char labels[] =
    " kosten kost prijs entree entreeprijs toegang bijdrage deelname "
    "deelnemen meedoen inleg kaarten kaartje kaartjes eigen "
    "inschrijfgeld inschrijving contributie lesgeld cursusgeld betaalt betaal betalen ";
/* A price of something else than being there. */
static const char things[] =
    " boeken cd's kaarsen kraam kramen tafel borg subsidie opbrengst winnen win prijzen koffie "
    "thee kopje hapjes "
    "hapje drankje drankjes consumptie consumpties loten lot lotje parkeren tienbadenkaart "
    "strippenkaart waarde stuk wifi lunch soep materiaal boekje proefles "
    "teruggestort loterij winnaar kinderopvang oppas "
    "bakkie bakje bak boete hoofdprijs huur schaatshuur statiegeld ";
static const char drinks[] =
    " soep koffie thee hapje hapjes drankje drankjes glas snert sap bier wijn fris ranja taart "
    "chocolademelk limonade gl\xc3\xbchwein oliebol oliebollen ";
/* A price for some. */
static const char groups[] =
    " leden lid kinderen kind minima student studenten korting "
    "voorverkoop eerste proefkeer proefles ooievaarspas jeugd 65+ vrijwilligers begeleiders "
    "begeleider mantelzorgers ";

/* Who is no member. */
static const char anybody[] = " gasten niet-leden nietleden introduc\xc3\xa9s introducees "
                              "losse overige anderen ";

/* "1,50", "2,-", "5", "1.250,00", in whole cents; false for anything else. */
static bool amount(const char *s, long *cents, bool *exact)
{
    long whole = 0, part = 0;
    int n = 0;

    if (!isdigit((unsigned char)*s))
        return false;
    for (; isdigit((unsigned char)*s) && whole < 100000; s++)
        whole = whole * 10 + (*s - '0');
    *exact = false;
    if (*s == ',' || *s == '.') {
        s++;
        for (; isdigit((unsigned char)*s) && n < 3; n++)
            part = part * 10 + (*s++ - '0');
        *exact = n == 2 || *s == '-';
        while (*s == '-' || *s == '=')
            s++;
    }
    if (strncmp(s, "euro", 4) == 0 && n != 3) { /* "5euro" */
        s += 4;
        *exact = true;
    }
    if (strcmp(s, "\xe2\x82\xac") == 0) {
        s += 3;
        *exact = true;
    }
    *cents = whole * 100 + (n == 1 ? part * 10 : part);
    return *s == '\0' && n < 3;
}

/* What money is won, raised or left as a pledge: said before it. */
static const char worth[] =
    " inbreng inbrengen boete borg waarde prijzenpot pot hoofdprijs waardebon "
    "cadeaubon tegoedbon opgehaald haalden ";

/* In cents. */
static long spelled(const char *word)
{
    static const char *const names[] = {"een", "twee",  "drie", "vier",  "vijf",
                                        "zes", "zeven", "acht", "negen", "tien"};

    for (long i = 0; i < (long)COUNT(names); i++)
        if (strcmp(word, names[i]) == 0)
            return (i + 1) * 100;
    if (strcmp(word, "anderhalve") == 0)
        return 150;
    return strcmp(word, "\xc3\xa9\xc3\xa9n") == 0 ? 100 : 0;
}

/* Where the clause that word i is in begins. */
static size_t clause_begin(const struct tokens *t, size_t i)
{
    while (i > 0 && t->at[i - 1].mark != MARK_COMMA && t->at[i - 1].mark != MARK_STOP &&
           !tokens_dash(t, i - 1) && t->at[i - 1].use != USE_PRICE)
        i--;
    return i;
}

static bool has_before(const struct tokens *t, size_t i, const char *list)
{
    for (size_t k = clause_begin(t, i); k < i; k++)
        if (token_in(&t->at[k], list) && !(k > 0 && token_in(&t->at[k - 1], " per incl met ")))
            return true;
    return false;
}

/* "kraam 10 euro": shortly before, and not in what the text begins with: that is what it is. */
static bool is_for_thing(const struct tokens *t, size_t i)
{
    size_t begin = clause_begin(t, i);

    if (begin == 0)
        return false;
    for (size_t k = i; k > begin && k + 3 > i && t->at[k - 1].use != USE_WHEN; k--)
        if ((token_in(&t->at[k - 1], things) || token_ends_in(&t->at[k - 1], drinks)) &&
            !(k > 1 && token_in(&t->at[k - 2], " per incl met ")))
            return true;
    return false;
}

/* "leden", "bibliotheekleden"; not "niet-leden" or "niet leden". */
static bool is_group(const struct tokens *t, size_t k)
{
    if (k > 0 && token_in(&t->at[k - 1], " niet "))
        return false;
    return token_in(&t->at[k], groups) ||
           (token_ends_in(&t->at[k], " leden ") && !token_in(&t->at[k], anybody));
}

static bool has_group_before(const struct tokens *t, size_t i)
{
    for (size_t k = clause_begin(t, i); k < i; k++)
        if (is_group(t, k) && !(k > 0 && token_in(&t->at[k - 1], " per incl met ")))
            return true;
    return false;
}

/* "€3 voor leden" and "(leden €3)"; "per kind" is for everybody who comes. */
static bool is_of_group(const struct tokens *t, size_t i, size_t end)
{
    if (has_group_before(t, i))
        return true;
    return t->at[end - 1].mark == MARK_NONE && token_in(&t->at[end], " voor ") &&
           is_group(t, end + 1);
}

static void keep(struct tokens *t, size_t i, size_t count, long cents, struct found *found)
{
    enum price_weight weight = PRICE_SAID;

    if (is_for_thing(t, i) || has_before(t, i, worth) ||
        (i > 0 && token_in(&t->at[i - 1], " t.w.v twv ")))
        weight = PRICE_OTHER;
    else if (is_of_group(t, i, i + count) ||
             (cents == 0 && token_in(&t->at[i + count], " mee ")))
        weight = PRICE_GROUP;
    else if (has_before(t, i, anybody))
        weight = PRICE_ANYBODY;
    else if (has_before(t, i, labels))
        weight = PRICE_LABELLED;
    tokens_use(t, i, count, USE_PRICE);
    if (weight > found->weight) {
        found->weight = weight;
        found->cents = cents;
    }
}

static bool is_currency(const struct token *t)
{
    return token_in(t, " \xe2\x82\xac eur eu euri euries eurotjes eurootjes euro euro's ");
}

/* "vijf euro vijftig", "4 euro 50": how many words the cents are. */
static size_t cents_after(const struct token *euro, long *cents)
{
    const char *next = euro[1].word;

    if (euro->mark != MARK_NONE || *cents % 100)
        return 0;
    if (strcmp(next, "vijftig") == 0)
        *cents += 50;
    else if (strspn(next, "0123456789") == 2 && !next[2] &&
             (euro[1].mark != MARK_NONE || token_in(&euro[2], " per p.p pp p.p.p ")))
        *cents += (next[0] - '0') * 10 + next[1] - '0';
    else
        return 0;
    return 1;
}

/* An amount at word i; how many words it is. */
static size_t amount_at(const struct tokens *t, size_t i, long *cents)
{
    const struct token *at = &t->at[i];
    bool before = is_currency(at), exact = false;
    size_t n = before ? 1 : 0;

    if (before && (at->mark == MARK_STOP || at->mark == MARK_COMMA))
        return 0;
    if (!amount(at[n].word, cents, &exact)) {
        *cents = before ? 0 : spelled(at->word);
        if (*cents == 0 || !is_currency(&at[1]))
            return 0;
    }
    n++;
    if (at[n - 1].mark == MARK_NONE && is_currency(&at[n]))
        return n + 1 + cents_after(&at[n], cents);
    if (at[n - 1].mark == MARK_NONE && token_in(&at[n], " cent ")) {
        *cents /= 100;
        return n + 1;
    }
    if (before || token_in(&at[1], " p/m p.p pp p.p.p "))
        return n;
    /* "7,50" alone, and "Kosten: 5". */
    if (exact && strpbrk(at->word, ",-") &&
        !token_in(&at[1], " km m meter kg kilo liter procent % "))
        return n;
    if (exact && i > 0 && at[-1].mark == MARK_NONE && token_in(&at[-1], labels))
        return n; /* "inleg 2.50" */
    return exact && !strchr(at->word, '.') ? n
           : i > 0 && at[-1].mark == MARK_COLON && token_in(&at[-1], labels) &&
                   !token_in(&at[1], " personen jaar uur keer ")
               ? n
               : 0;
}

/* "Wat kost het? Niks!" */
static bool is_asked_price(const struct tokens *t, size_t i)
{
    return i > 1 &&
           (token_in(&t->at[i - 1], " kosten prijs ") ||
            (token_in(&t->at[i - 1], " het dat ") && token_in(&t->at[i - 2], " kost ")));
}

/* "gratis", "geen kosten", "toegang vrij"; how many words it is. */
static size_t free_at(const struct tokens *t, size_t i)
{
    static const char entrance[] = " toegang entree ";
    const struct token *at = &t->at[i];

    if (token_in(at, " gratis kosteloos kosteloze nihil "))
        return i > 0 && token_in(&at[-1], " niet geen ") ? 0 : 1;
    if (token_in(at, " geen ") &&
        token_in(&at[1], " kosten entree entreekosten toegangsprijs toegangskosten "))
        return 2;
    if (token_in(at, " kosten entree ") && token_in(&at[1], " geen "))
        return 2;
    if (token_in(at, " niks niets ") && token_in(&at[1], " betalen "))
        return 2;
    if (token_in(at, " niks niets ") && token_in(&at[1], " te ") &&
        token_in(&at[2], " betalen "))
        return 3;
    if (token_in(at, " niks niets nix noppes ") && is_asked_price(t, i))
        return 1;
    if (token_in(at, " kost kosten voor ") && token_in(&at[1], " niks niets nix noppes "))
        return 2;
    if (token_in(at, " vrij vrije ") && token_in(&at[1], entrance))
        return 2;
    if (token_in(at, entrance) && token_in(&at[1], " vrij "))
        return 2;
    return token_in(at, entrance) && token_in(&at[1], " is ") && token_in(&at[2], " vrij ") ? 3
                                                                                            : 0;
}

/* "gratis koffie" says what is free, and it is not being there. */
static bool is_of_thing(const struct tokens *t, size_t i, size_t count)
{
    const struct token *next = &t->at[i + count];

    return t->at[i + count - 1].mark == MARK_NONE &&
           (token_in(next, things) || token_ends_in(next, drinks) ||
            (token_in(next, " kop kopje bakje een ") && token_in(&next[1], things)));
}

/* Words before and after a price that belong to it. */
static void take_fillers(struct tokens *t)
{
    static const char before[] = " kosten kost prijs entree entreeprijs toegang bijdrage inleg "
                                 "kaarten kaartje kaartjes eigen is zijn \xc3\xa0 a : de ";
    static const char after[] =
        " p.p pp p.p.p per persoon keer les avond middag ochtend kind x "
        "entree toegang ";

    for (size_t i = t->n; i-- > 1;)
        if (t->at[i].use == USE_PRICE && t->at[i - 1].use == USE_NONE &&
            t->at[i - 1].mark != MARK_STOP && token_in(&t->at[i - 1], before))
            t->at[i - 1].use = USE_PRICE;
    for (size_t i = 1; i < t->n; i++)
        if (t->at[i - 1].use == USE_PRICE && t->at[i - 1].mark == MARK_NONE &&
            t->at[i].use == USE_NONE && token_in(&t->at[i], after))
            t->at[i].use = USE_PRICE;
}

void announcement_price(struct arena *mem, struct tokens *t, struct announcement *a)
{
    struct found found = {0};

    for (size_t i = 0; i < t->n; i++) {
        long cents = 0;
        size_t used = 0;

        if (t->at[i].use == USE_WHEN || t->at[i].use == USE_PRICE)
            continue;
        used = free_at(t, i);
        if (used && is_of_thing(t, i, used))
            used = 0;
        else if (used == 0)
            used = amount_at(t, i, &cents);
        if (used) {
            keep(t, i, used, cents, &found);
            i += used - 1;
        }
    }
    take_fillers(t);
    if (found.weight > PRICE_OTHER)
        a->price = arena_printf(mem, "%ld.%02ld", found.cents / 100, found.cents % 100);
}
