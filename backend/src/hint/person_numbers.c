/* A citizen's number by its check, and the day somebody was born. */
#include <stdlib.h>
#include <string.h>

#include "hint/person_parts.h"

enum { CITIZEN = 9, CITIZEN_SHORT = 8, ELEVEN = 11, FAR = 4 };

static const char citizen_words[] = " bsn bsnnr bsnnummer burgerservicenummer sofinummer sofi "
                                    "sofinr burgerservicenr ";

/* Numbers of things. */
static const char counted[] =
    " kenmerk ordernummer klantnummer dossiernummer dossier zaaknummer zaak factuurnummer "
    "factuur polisnummer polis kvk kvknummer rsin lidnummer bestelnummer referentie "
    "referentienummer artikelnummer serienummer ean vraag ticket registratienummer agb "
    "agbcode relatienummer rekening rekeningnummer ";

/* The check of the civil registry: weights 9 to 2 and -1, and a multiple of eleven. */
static bool passes(const char *digits)
{
    long sum = 0;

    for (int i = 0; i < CITIZEN; i++)
        sum += (digits[i] - '0') * (i == CITIZEN - 1 ? -1 : CITIZEN - i);
    return sum % ELEVEN == 0 && strspn(digits, "0") < CITIZEN;
}

/* The digits from word i on, in at most four groups: how many, and the last word. */
static size_t digits_at(const struct tokens *t, size_t i, char out[CITIZEN + 1], size_t *last)
{
    size_t len = 0;

    for (size_t j = i; j < t->n && j < i + FAR && t->at[j].number; j++) {
        size_t more = strlen(t->at[j].text);

        if (len + more > CITIZEN || (j > i && !token_gap(&t->at[j], " .-", 1)))
            break;
        memcpy(out + len, t->at[j].text, more);
        len += more;
        *last = j;
    }
    out[len] = '\0';
    return len;
}

bool person_number(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++) {
        char digits[CITIZEN + 1], padded[CITIZEN + 2] = "0";
        size_t last = i, len = t->at[i].number ? digits_at(t, i, digits, &last) : 0;
        bool named = len && token_had(t, i, FAR, citizen_words);
        bool whole = last == i || named;

        if (len < CITIZEN_SHORT || (len == CITIZEN_SHORT && !named) || !whole ||
            (last + 1 < t->n && t->at[last + 1].number && *t->at[last + 1].gap == '\0') ||
            (!named && token_had(t, i, FAR, counted)))
            continue;
        strcpy(padded + (len == CITIZEN_SHORT), digits);
        if (passes(padded)) {
            *out = (struct stretch){i, last};
            return true;
        }
    }
    return false;
}

static const char months[] = " januari februari maart april mei juni juli augustus september "
                             "oktober november december jan feb mrt apr jun jul aug sep sept "
                             "okt nov dec ";

static const char birth_words[] = " geboren geb gebdatum geboortedatum geboortedag "
                                  "gebdat geborene verjaardag ";

/* Dates of laws and organisations, not of people. */
static const char no_birth[] = " sinds vanaf per opgericht wet besluit regeling start gestart "
                               "ingang brief verslag notitie versie gepubliceerd geopend ";

static bool is_between(const struct token *w, long least, long most)
{
    long value = w->number && strlen(w->text) <= 4 ? strtol(w->text, NULL, 10) : -1;

    return value >= least && value <= most;
}

/* "12-03-1956", "4 juli 1948": the last word, or i where it is no date. */
static size_t date_end(const struct tokens *t, size_t i)
{
    enum { DAYS = 31, MONTHS = 12, FIRST_YEAR = 1900, LAST_YEAR = 2099, SHORT_YEAR = 99 };
    const struct token *w = &t->at[i];

    if (i + 2 < t->n && strcmp(w[1].gap, "-") == 0 && strcmp(w[2].gap, "-") == 0 &&
        is_between(w, FIRST_YEAR, LAST_YEAR) && is_between(&w[1], 1, MONTHS) &&
        is_between(&w[2], 1, DAYS))
        return i + 2;
    if (i + 2 >= t->n || !is_between(w, 1, DAYS) || strlen(w->text) > 2)
        return i;
    if (hint_token_is(&w[1], months))
        return is_between(&w[2], FIRST_YEAR, LAST_YEAR) ? i + 2 : i;
    if (!is_between(&w[1], 1, MONTHS) || !token_gap(&w[1], "-/. ", 2) ||
        strcmp(w[1].gap, w[2].gap) != 0 || !*w[1].gap)
        return i;
    return is_between(&w[2], FIRST_YEAR, LAST_YEAR) ||
                   (strlen(w[2].text) == 2 && is_between(&w[2], 0, SHORT_YEAR) &&
                    token_had(t, i, FAR, birth_words))
               ? i + 2
               : i;
}

/* A day that is long past is somebody's birth, unless something else happened then. */
bool person_birth(const struct tokens *t, struct stretch *out)
{
    enum { CHILD = 2014 };

    for (size_t i = 0; i < t->n; i++) {
        size_t last = date_end(t, i), year = strlen(t->at[i].text) == 4 ? i : last;

        if (last == i ||
            (!token_had(t, i, FAR, birth_words) &&
             (strtol(t->at[year].text, NULL, 10) > CHILD || token_had(t, i, FAR, no_birth))))
            continue;
        *out = (struct stretch){i, last};
        return true;
    }
    return false;
}
