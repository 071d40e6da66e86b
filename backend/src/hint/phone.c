/* Telephone numbers: in figures, in words, with an "o" for a nought. */
#include <stdlib.h>
#include <string.h>

#include "hint/parts.h"

enum { DUTCH = 10, MOBILE = 9, LONGEST = 15 };

static const char asks[] =
    " bel belt bellen app appen appje sms smsen nummer nr tel telefoon telefoonnummer "
    "mobiel mobiele 06nummer call phone whatsapp appt bereikbaar bereiken ";

/* What may stand between the groups. */
static const char fillers[] =
    " is nummer dan en daarna gevolgd door het begin de rest then and ";

/* A number being put together. */
struct number {
    char digits[LONGEST + 1];
    size_t len;
    bool plus;  /* "+31" */
    bool words; /* all of it in words */
    bool said;  /* some of it in words */
    bool asked; /* "bel", "nummer" stands before it */
};

/* Numbers of services cost or save; nobody lives there. */
static bool is_service(const char *digits)
{
    return strncmp(digits, "0800", 4) == 0 || strncmp(digits, "0900", 4) == 0 ||
           strncmp(digits, "0906", 4) == 0 || strncmp(digits, "0909", 4) == 0;
}

static bool is_phone(const struct number *n)
{
    const char *d = n->digits;

    if (n->plus)
        return strncmp(d, "31", 2) == 0
                   ? n->len == MOBILE + 2 || (n->len == DUTCH + 2 && d[2] == '0')
                   : n->len >= 10 && n->len <= 13;
    if (strncmp(d, "0031", 4) == 0)
        return n->len == MOBILE + 4 || (n->len == DUTCH + 4 && d[4] == '0');
    if (strncmp(d, "00", 2) == 0)
        return n->len >= 12;
    if (d[0] == '0')
        return n->len == DUTCH && !is_service(d);
    return d[0] == '6' && n->len == MOBILE && (n->words || n->asked);
}

/* What a word adds: the digits that it says, or a nought for the letter next to a digit. */
static const char *adds(const struct tokens *t, size_t i)
{
    const struct token *w = &t->at[i];

    if (w->said)
        return w->said;
    if (hint_token_is(w, " dubbel dubbele double ") && w[1].said && strlen(w[1].said) == 1)
        return w[1].said;
    if (hint_token_is(w, " o oh ") && (t->at[i + 1].said || (i && t->at[i - 1].said)))
        return "0";
    return NULL;
}

/* May word j go on the number: nothing between but what parts groups of digits?  A sign behind
 * each digit is a picture of it. */
static bool goes_on(const struct tokens *t, size_t j, const struct number *n)
{
    bool words = n->said || n->asked || !t->at[j].number || !t->at[j - 1].number;
    bool begun = n->len == 2 && strcmp(n->digits, "06") == 0;

    if (begun && (strlen(t->at[j].text) >= 4 || *t->at[j].gap == ' ') &&
        token_gap(&t->at[j], " .:=~\n", 5))
        return true;
    return token_gap(&t->at[j], words ? " -./()+*_,\n~" : " -./()+*_~", 5);
}

/* "12-06-2026" */
static bool is_date(const struct tokens *t, size_t i)
{
    const struct token *w = &t->at[i];

    return i + 2 < t->n && w[0].number && w[1].number && w[2].number &&
           strlen(w[0].text) <= 2 && strlen(w[1].text) <= 2 && strlen(w[2].text) == 4 &&
           strcmp(w[1].gap, w[2].gap) == 0 && strlen(w[1].gap) == 1 &&
           (strncmp(w[2].text, "19", 2) == 0 || strncmp(w[2].text, "20", 2) == 0);
}

/* "telefoon 0412-12345": a digit is missing, and still somebody's nearly. */
static bool is_short(const struct number *n, const struct tokens *t, size_t last)
{
    return n->asked && !n->plus && n->len == MOBILE && n->digits[0] == '0' &&
           n->digits[1] != '0' && !t->at[last + 1].said && !is_service(n->digits);
}

/* Numbers of things. */
static bool is_counted(const struct tokens *t, size_t i)
{
    enum { FAR = 3 };

    return token_had(
        t, i, FAR,
        " ordernummer klantnummer kenmerk artikelnummer isbn lotnummer serienummer kvk bsn "
        "dossiernummer factuurnummer polisnummer lidnummer bestelnummer ean chipnummer "
        "zaaknummer "
        "barcode gechipt referentie ");
}

static bool phone_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { ASKED_FAR = 5 };
    struct number n = {.words = true, .asked = token_had(t, i, ASKED_FAR, asks)};
    const char *one, *gap = t->at[i].gap;

    n.plus = *gap && gap[strlen(gap) - 1] == '+';
    if (!adds(t, i) || is_date(t, i) || is_counted(t, i) ||
        (i && hint_token_is(&t->at[i - 1], " 14 ")))
        return false;
    for (size_t j = i; j < t->n; j++) {
        if (j > i && !goes_on(t, j, &n))
            return false;
        /* "mijn 06 is 12345605", "06 1234 en dan 5678" */
        if (n.len >= 2 && n.digits[0] == '0')
            while (hint_token_is(&t->at[j], fillers))
                j++;
        one = j < t->n ? adds(t, j) : NULL;
        if (!one || n.len + strlen(one) > LONGEST)
            return false;
        memcpy(n.digits + n.len, one, strlen(one) + 1);
        n.len += strlen(one);
        n.words = n.words && !t->at[j].number;
        n.said = n.said || !t->at[j].number;
        if ((is_phone(&n) || is_short(&n, t, j)) &&
            !(t->at[j + 1].number && *t->at[j + 1].gap == '\0')) {
            *out = (struct stretch){i, j};
            return true;
        }
    }
    return false;
}

/* "12-10-26" */
static bool is_short_date(const struct tokens *t, size_t i)
{
    enum { DAY = 31, MONTH = 12 };

    return i + 1 < t->n && t->at[i + 1].number && strcmp(t->at[i + 1].gap, "-") == 0 &&
           atoi(t->at[i].text) <= DAY && atoi(t->at[i + 1].text) <= MONTH;
}

/* "bel 12 34 56": a local one. */
static bool local_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { SHORTEST = 6, MOST = 8, FAR = 3 };
    size_t len = 0, j = i;

    if (!t->at[i].number || is_date(t, i) || hint_token_is(&t->at[i], " 14 112 116 ") ||
        is_short_date(t, i) ||
        !token_had(t, i, FAR, " bel bellen belt tel telefoon telefoonnummer app lijn toestel "))
        return false;
    while (j < t->n && t->at[j].number && (j == i || token_gap(&t->at[j], " -", 1)))
        len += strlen(t->at[j++].text);
    *out = (struct stretch){i, j - 1};
    return len >= SHORTEST && len <= MOST && t->at[i].text[0] != '0';
}

/* "en een nul zes ervoor": what begins it is said last. */
static bool prefix_follows(const struct tokens *t, size_t i, size_t *last)
{
    enum { NEXT = 5 };

    for (size_t j = i; j < t->n && j < i + NEXT; j++)
        if (hint_token_is(&t->at[j], " ervoor drvoor voor voorop vooraan veur vooraf ") &&
            ((j > i && t->at[j - 1].said && strcmp(t->at[j - 1].said, "06") == 0) ||
             (j > i + 1 && t->at[j - 1].said && t->at[j - 2].said &&
              strcmp(t->at[j - 1].said, "6") == 0 && strcmp(t->at[j - 2].said, "0") == 0))) {
            *last = j;
            return true;
        }
    return false;
}

/* "28 14 55 07 met een 06 ervoor" */
static bool turned_at(const struct tokens *t, size_t i, struct stretch *out)
{
    size_t len = 0, j = i;

    while (j < t->n && t->at[j].said && len < DUTCH - 2 &&
           (j == i || token_gap(&t->at[j], " -.,", 2)))
        len += strlen(t->at[j++].said);
    out->first = i;
    return len == DUTCH - 2 && prefix_follows(t, j, &out->last);
}

bool hint_phone(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++)
        if (phone_at(t, i, out) || local_at(t, i, out) || turned_at(t, i, out))
            return true;
    return false;
}
