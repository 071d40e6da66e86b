#include "announcement/feast.h"

#include <string.h>

#include "base/days.h"
#include "base/err.h"

/* On a date, or so many days after Easter. */
static const struct {
    const char *name;
    int month, day, after_easter;
} feasts[] = {
    {"nieuwjaarsdag", 1, 1, 0},      {"driekoningen", 1, 6, 0},
    {"valentijnsdag", 2, 14, 0},     {"koningsdag", 4, 27, 0},
    {"bevrijdingsdag", 5, 5, 0},     {"dierendag", 10, 4, 0},
    {"kerstavond", 12, 24, 0},       {"oudejaarsdag", 12, 31, 0},
    {"oudejaarsavond", 12, 31, 0},   {"oudjaarsavond", 12, 31, 0},
    {"oudjaarsdag", 12, 31, 0},      {"carnavalszaterdag", 0, 0, -50},
    {"carnavalszondag", 0, 0, -49},  {"carnavalsmaandag", 0, 0, -48},
    {"carnavalsdinsdag", 0, 0, -47}, {"aswoensdag", 0, 0, -46},
    {"palmzondag", 0, 0, -7},        {"palmpasen", 0, 0, -7},
    {"paaszaterdag", 0, 0, -1},      {"paaszondag", 0, 0, 0},
    {"paasmaandag", 0, 0, 1},        {"hemelvaart", 0, 0, 39},
    {"hemelvaartsdag", 0, 0, 39},    {"pinksterzondag", 0, 0, 49},
    {"pinkstermaandag", 0, 0, 50},
};

/* "eerste" and "tweede" of these. */
static const struct {
    const char *name;
    int month, day, after_easter;
} pairs[] = {{"kerstdag", 12, 25, 0}, {"paasdag", 0, 0, 0}, {"pinksterdag", 0, 0, 49}};

/* Easter Sunday (Gauss, as Meeus has it). */
static int64_t easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;

    return days_from_date(year, n / 31, n % 31 + 1);
}

static int64_t in_year(int year, int month, int day, int after_easter)
{
    return month ? days_from_date(year, month, day) : easter(year) + after_easter;
}

static int64_t next(const struct said *s, int month, int day, int after_easter, int later)
{
    int64_t found;
    int y, m, d;

    days_to_date(s->today, &y, &m, &d);
    found = in_year(y, month, day, after_easter) + later;
    if (found < s->today)
        found = in_year(y + 1, month, day, after_easter) + later;
    /* The king's birthday is not kept on a Sunday. */
    return month == 4 && days_weekday(found) == 6 ? found - 1 : found;
}

size_t feast_at(const struct said *s, size_t i, int64_t *day)
{
    const struct token *t = s->t->at;
    int later = token_in(&t[i], " eerste 1e 1ste ")  ? 0
                : token_in(&t[i], " tweede 2e 2de ") ? 1
                                                     : -1;

    for (size_t k = 0; later >= 0 && k < COUNT(pairs); k++)
        if (strcmp(t[i + 1].word, pairs[k].name) == 0) {
            *day = next(s, pairs[k].month, pairs[k].day, pairs[k].after_easter, later);
            return 2;
        }
    if (token_in(&t[i], " goede ") && token_in(&t[i + 1], " vrijdag ")) {
        *day = next(s, 0, 0, -2, 0);
        return 2;
    }
    for (size_t k = 0; k < COUNT(feasts); k++)
        if (strcmp(t[i].word, feasts[k].name) == 0) {
            *day = next(s, feasts[k].month, feasts[k].day, feasts[k].after_easter, 0);
            return 1;
        }
    return 0;
}
