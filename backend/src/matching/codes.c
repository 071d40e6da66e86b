/* Dayparts and languages as bits. */
#include <string.h>

#include "base/err.h"
#include "matching/matching.h"
#include "matching/told.h"

static const char *const times[] = {
    "mon-morning",   "mon-afternoon", "mon-evening",   "tue-morning",   "tue-afternoon",
    "tue-evening",   "wed-morning",   "wed-afternoon", "wed-evening",   "thu-morning",
    "thu-afternoon", "thu-evening",   "fri-morning",   "fri-afternoon", "fri-evening",
    "sat-morning",   "sat-afternoon", "sat-evening",   "sun-morning",   "sun-afternoon",
    "sun-evening"};

static const char *const languages[] = {
    "nl", "en", "pl", "tr", "ar", "uk", "ru", "de", "fr", "es", "ti", "so", "fa",  "bg",  "ro",
    "it", "pt", "zh", "hu", "am", "ku", "ps", "ur", "hi", "vi", "id", "sr", "pap", "ber", "el"};

static uint32_t bit_of(const char *const codes[], size_t n, const char *code)
{
    for (size_t i = 0; code && i < n; i++)
        if (strcmp(code, codes[i]) == 0)
            return (uint32_t)1 << i;
    return 0;
}

static size_t first_bit(uint32_t bits)
{
    size_t i = 0;

    while (!(bits & (uint32_t)1 << i))
        i++;
    return i;
}

uint32_t matching_time(const char *code) { return bit_of(times, COUNT(times), code); }

uint32_t matching_language(const char *code)
{
    return bit_of(languages, COUNT(languages), code);
}

const char *told_time(uint32_t bits) { return times[first_bit(bits)]; }

const char *told_language(uint32_t bits) { return languages[first_bit(bits)]; }
