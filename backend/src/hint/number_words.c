/* Numbers in words, as somebody writes a telephone number that a machine should not see. */
#include <string.h>

#include "hint/tokens.h"

struct numeral {
    const char *word, *digits;
};

static const struct numeral small[] = {
    {"nul", "0"},      {"een", "1"},        {"twee", "2"},      {"drie", "3"},
    {"vier", "4"},     {"vijf", "5"},       {"zes", "6"},       {"zeven", "7"},
    {"acht", "8"},     {"negen", "9"},      {"tien", "10"},     {"elf", "11"},
    {"twaalf", "12"},  {"dertien", "13"},   {"veertien", "14"}, {"vijftien", "15"},
    {"zestien", "16"}, {"zeventien", "17"}, {"achttien", "18"}, {"negentien", "19"},
    {"zero", "0"},     {"one", "1"},        {"two", "2"},       {"three", "3"},
    {"four", "4"},     {"five", "5"},       {"six", "6"},       {"seven", "7"},
    {"eight", "8"},    {"nine", "9"},       {"zeuven", "7"},    {"zeve", "7"},
    {"nege", "9"},
};

static const struct numeral tens[] = {
    {"twintig", "20"}, {"dertig", "30"},   {"veertig", "40"}, {"vijftig", "50"},
    {"zestig", "60"},  {"zeventig", "70"}, {"tachtig", "80"}, {"negentig", "90"},
};

/* The longest of a table that the word begins with, or NULL. */
static const struct numeral *longest(const struct numeral *table, size_t n, const char *word)
{
    const struct numeral *best = NULL;

    for (size_t i = 0; i < n; i++)
        if (strncmp(word, table[i].word, strlen(table[i].word)) == 0 &&
            (!best || strlen(table[i].word) > strlen(best->word)))
            best = &table[i];
    return best;
}

/* "zesenvijftig" or "vijftig"; how many letters, and *out its two digits. */
static size_t read_tens(const char *word, char out[2])
{
    const struct numeral *unit = longest(small, 10, word), *ten;
    size_t used = unit ? strlen(unit->word) : 0;

    if (unit && strncmp(word + used, "en", 2) == 0) {
        ten = longest(tens, sizeof tens / sizeof *tens, word + used + 2);
        if (ten) {
            out[0] = ten->digits[0];
            out[1] = unit->digits[0];
            return used + 2 + strlen(ten->word);
        }
    }
    ten = longest(tens, sizeof tens / sizeof *tens, word);
    if (!ten)
        return 0;
    memcpy(out, ten->digits, 2);
    return strlen(ten->word);
}

const char *number_words(struct arena *mem, const char *word)
{
    size_t len = strlen(word), used = 0;
    char *out;

    if (len < 3 || !longest(small, sizeof small / sizeof *small, word)) {
        char two[2];

        if (len < 3 || !read_tens(word, two))
            return NULL;
    }
    out = arena_take(mem, len + 1);
    while (*word) {
        size_t step = read_tens(word, out + used);
        const struct numeral *one;

        if (step) {
            used += 2;
            word += step;
            continue;
        }
        one = longest(small, sizeof small / sizeof *small, word);
        if (!one)
            return NULL;
        memcpy(out + used, one->digits, strlen(one->digits));
        used += strlen(one->digits);
        word += strlen(one->word);
    }
    out[used] = '\0';
    return out;
}
