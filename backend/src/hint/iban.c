/* Bank accounts.  One that is mistyped is somebody's nearly, and a warning costs little: where
 * the country says how long it is the shape decides, and only elsewhere the check digits. */
#include <ctype.h>
#include <string.h>

#include "hint/parts.h"

enum {
    SHORTEST = 15,
    LONGEST = 34,
    OLD_SHORTEST = 7,
    GIRO_SHORTEST = 4,
    OLD_LONGEST = 10,
    MODULUS = 97
};

static const struct {
    const char *country;
    size_t length;
} lengths[] = {
    {"nl", 18}, {"be", 16}, {"de", 22}, {"fr", 27}, {"lu", 20}, {"gb", 22}, {"es", 24},
    {"it", 27}, {"pt", 25}, {"at", 20}, {"ch", 21}, {"pl", 28}, {"tr", 26}, {"dk", 18},
    {"se", 24}, {"ro", 24}, {"bg", 22}, {"cz", 24}, {"hu", 28}, {"gr", 27}, {"ie", 22},
    {"lt", 20}, {"ma", 28}, {"sk", 24}, {"no", 15}, {"fi", 18}, {"ee", 20}, {"lv", 21},
    {"si", 19}, {"cy", 28}, {"mt", 31}, {"rs", 22}, {"al", 28}, {"md", 24}, {"ge", 22},
    {"tn", 24}, {"ba", 20}, {"mk", 19}, {"me", 22}, {"is", 26}, {"hr", 21}, {"ua", 29},
};

static size_t length_of(const char *iban)
{
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        if (strncmp(lengths[i].country, iban, 2) == 0)
            return lengths[i].length;
    return 0;
}

/* Do the check digits agree? */
static bool checks(const char *iban, size_t len)
{
    unsigned rest = 0;

    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)iban[(i + 4) % len];

        if (isdigit(c))
            rest = (rest * 10 + (unsigned)(c - '0')) % MODULUS;
        else
            rest = (rest * 100 + (unsigned)(c - 'a') + 10) % MODULUS;
    }
    return rest == 1;
}

static bool is_ascii(const char *word)
{
    for (; *word; word++)
        if ((unsigned char)*word >= 0x80)
            return false;
    return true;
}

/* "NL66RABO…": two digits, four letters, and seven digits or more; one too few or too many is a
 * mistake, and an "o" among them a nought. */
static bool is_dutch(const char *iban, size_t len)
{
    enum { BANK = 4, NUMBER = 8, FEWEST = 16, MOST = 19 };

    if (len < FEWEST || len > MOST || strncmp(iban, "nl", 2) != 0)
        return false;
    for (size_t i = 2; i < len; i++) {
        bool letter = isalpha((unsigned char)iban[i]) && (iban[i] != 'o' || i < NUMBER);

        if (letter != (i >= BANK && i < NUMBER))
            return false;
    }
    return true;
}

/* Words that begin with "de" and say a number have the length of an account, too. */
static bool is_mostly_digits(const char *iban, size_t len)
{
    size_t digits = 0;

    for (size_t i = 0; i < len; i++)
        digits += isdigit((unsigned char)iban[i]) != 0;
    return 2 * digits > len;
}

static bool is_iban(const char *iban, size_t len)
{
    size_t wanted = length_of(iban);

    if (!is_mostly_digits(iban, len))
        return false;
    return is_dutch(iban, len) || (wanted ? len == wanted && strncmp(iban, "nl", 2) != 0
                                          : len >= SHORTEST && checks(iban, len));
}

/* From word i on, where letters and digits stand in the order of an account. */
static bool iban_at(const struct tokens *t, size_t i, struct stretch *out)
{
    char all[LONGEST + 1];
    size_t len = 0;
    bool found = false;

    if (strlen(t->at[i].text) > 2 || t->at[i].number)
        return false;
    for (size_t j = i; j < t->n; j++) {
        const char *word;
        size_t one;

        /* "NL88 RABO en dan 0309 9812 74" */
        while (len > 2 &&
               hint_token_is(&t->at[j], " en dan daarna gevolgd door de rest is then and "))
            j++;
        word = t->at[j].said ? t->at[j].said : t->at[j].text;
        one = strlen(word);

        if (len + one > LONGEST || !is_ascii(word) ||
            (j > i && !token_gap(&t->at[j], " .-,/()\n", 3)))
            break;
        memcpy(all + len, word, one);
        len += one;
        if (!isalpha((unsigned char)all[0]) || (len > 1 && !isalpha((unsigned char)all[1])) ||
            (len > 2 && !isdigit((unsigned char)all[2])))
            break;
        if (t->at[j].said && is_iban(all, len)) {
            *out = (struct stretch){i, j};
            found = true;
        }
    }
    return found;
}

/* "rekeningnummer 12.34.56.788", "giro 555123" */
static bool old_at(const struct tokens *t, size_t i, struct stretch *out)
{
    enum { FAR = 10, NEAR = 3 };
    size_t len = 0, j = i;

    if (!t->at[i].number || token_had(t, i, NEAR, " bel bellen app tel telefoon ") ||
        !token_had(t, i, FAR,
                   " rekeningnummer rekeningnr bankrekening bankrekeningnummer rek reknr "
                   "postbank postbankrekening bankrek rabobank rabo ingb "
                   "abna snsb asnb trio knab bunq rbrb "
                   "girorekening gironummer giro iban rekening banknummer "))
        return false;
    while (j < t->n && t->at[j].number && (j == i || token_gap(&t->at[j], " .-/", 2)))
        len += strlen(t->at[j++].text);
    *out = (struct stretch){i, j - 1};
    return len >= (token_had(t, i, 1, " giro postbank postbankrekening ") ? GIRO_SHORTEST
                                                                          : OLD_SHORTEST) &&
           len <= OLD_LONGEST && strncmp(t->at[i].text, "06", 2) != 0;
}

bool hint_iban(const struct tokens *t, struct stretch *out)
{
    for (size_t i = 0; i < t->n; i++)
        if (iban_at(t, i, out) || old_at(t, i, out))
            return true;
    return false;
}
