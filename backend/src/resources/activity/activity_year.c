#include "resources/activity/activity_year.h"

#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/days.h"
#include "base/err.h"
#include "base/text.h"

enum { WEEK = 7, SEASON = 4 * WEEK, NEAR = 60, MOST_YEARS = 100 };

static int year_of(int64_t day)
{
    int year, month, of_month;

    days_to_date(day, &year, &month, &of_month);
    return year;
}

static bool has(const char *text, const char *word) { return text && strcasestr(text, word); }

static bool says(const struct activity_once *a, const char *word)
{
    return has(a->title, word) || has(a->summary, word);
}

/* Sunday of Easter, by Meeus. */
static int64_t easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - ((b - (b + 8) / 25 + 1) / 3) + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;

    return days_from_date(year, f / 31, f % 31 + 1);
}

/* The 27th of April; the day before when that is a Sunday. */
static int64_t kings_day(int year)
{
    const int64_t day = days_from_date(year, 4, 27);

    return days_weekday(day) == 6 ? day - 1 : day;
}

/* The day of this year's date that has the month and day of another year; a leap day is the
 * 28th where there is none. */
static int64_t same_date(int64_t day, int year)
{
    int was, month, of_month;

    days_to_date(day, &was, &month, &of_month);
    return days_from_date(year, month, days_exist(year, month, of_month) ? of_month : 28);
}

/* ---- the month ---- */

/* "The second Tuesday" or "the last one" of the same month; a fifth that is not there is the
 * last. */
static int64_t same_weekday_of_month(int64_t day, int year, bool last)
{
    int was, month, of_month;
    int64_t first, next, found;

    days_to_date(day, &was, &month, &of_month);
    first = days_from_date(year, month, 1);
    next = month == 12 ? days_from_date(year + 1, 1, 1) : days_from_date(year, month + 1, 1);
    found = first + (days_weekday(day) - days_weekday(first) + WEEK) % WEEK;
    found += (int64_t)WEEK * (last ? 4 : (of_month - 1) / WEEK);
    return found < next ? found : found - WEEK;
}

static bool by_month(const struct activity_once *a, int year, struct activity_again *again)
{
    const bool months = has(a->rrule, "FREQ=MONTHLY") || has(a->rrule, "FREQ=YEARLY");

    if (!months)
        return false;
    if (has(a->rrule, "BYDAY="))
        *again = (struct activity_again){
            same_weekday_of_month(a->day, year, has(a->rrule, "BYDAY=-1")), "month"};
    else
        *again = (struct activity_again){same_date(a->day, year), "date"};
    return true;
}

/* ---- feasts ---- */

/* A feast that moves with Easter: what is called so and lies this near goes along. */
static const struct moving {
    const char *word;
    int from, to; /* days after Easter */
} moving[] = {
    {"carnaval", -60, -40},    {"paas", -21, 8},       {"pasen", -21, 8},
    {"goede vrijdag", -9, -2}, {"hemelvaart", 35, 43}, {"pinkster", 43, 55},
};

/* A feast with a date of its own: what is called so on that very day stays on it. */
static const struct fixed {
    const char *word;
    int month, from, to;
} fixed[] = {
    {"nieuwjaar", 1, 1, 1},  {"valentijn", 2, 14, 14},     {"vrouwendag", 3, 8, 8},
    {"herdenking", 5, 4, 4}, {"bevrijding", 5, 5, 5},      {"halloween", 10, 31, 31},
    {"maarten", 11, 11, 11}, {"sinterklaas", 12, 5, 5},    {"pakjes", 12, 5, 5},
    {"kerst", 12, 24, 26},   {"oud en nieuw", 12, 31, 31}, {"oudjaar", 12, 31, 31},
};

static bool by_easter(const struct activity_once *a, int year, struct activity_again *again)
{
    const int64_t after = a->day - easter(year_of(a->day));

    for (size_t i = 0; i < COUNT(moving); i++)
        if (says(a, moving[i].word) && after >= moving[i].from && after <= moving[i].to) {
            *again = (struct activity_again){easter(year) + after, "feast"};
            return true;
        }
    return false;
}

static bool by_date_of_feast(const struct activity_once *a, int year,
                             struct activity_again *again)
{
    const int64_t to_king = a->day - kings_day(year_of(a->day));
    int was, month, of_month;

    days_to_date(a->day, &was, &month, &of_month);
    if ((says(a, "koningsdag") || says(a, "koningsnacht") || says(a, "oranje")) &&
        to_king >= -2 && to_king <= 1) {
        *again = (struct activity_again){kings_day(year) + to_king, "feast"};
        return true;
    }
    for (size_t i = 0; i < COUNT(fixed); i++)
        if (says(a, fixed[i].word) && month == fixed[i].month && of_month >= fixed[i].from &&
            of_month <= fixed[i].to) {
            *again = (struct activity_again){same_date(a->day, year), "feast"};
            return true;
        }
    return false;
}

/* ---- the schools ---- */

/* The holiday of that name in another year, or NULL where it is not known. */
static const struct activity_holiday *holiday_in(const struct activity_holiday *was, int years,
                                                 const struct activity_holiday *h, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const int64_t off = h[i].first - same_date(was->first, year_of(was->first) + years);

        if (text_equal(h[i].name, was->name) && off >= -NEAR && off <= NEAR)
            return &h[i];
    }
    return NULL;
}

/* As near to a day as keeps the weekday of another. */
static int64_t on_weekday_of(int64_t day, int64_t near)
{
    const int ahead = (days_weekday(day) - days_weekday(near) + WEEK) % WEEK;

    return near + (ahead > WEEK / 2 ? ahead - WEEK : ahead);
}

static bool by_schools(const struct activity_once *a, int years,
                       const struct activity_holiday *h, size_t n, struct activity_again *again)
{
    for (size_t i = 0; i < n; i++) {
        const struct activity_holiday *then = holiday_in(&h[i], years, h, n);
        const int64_t after = a->day - h[i].last;

        if (!then)
            continue;
        if (says(a, "vakantie") && a->day >= h[i].first && a->day <= h[i].last) {
            *again = (struct activity_again){
                on_weekday_of(a->day, then->first + a->day - h[i].first), "holiday"};
            return true;
        }
        if (a->rrule && has(h[i].name, "zomer") && after > 0 && after <= SEASON) {
            *again =
                (struct activity_again){on_weekday_of(a->day, then->last + after), "season"};
            return true;
        }
    }
    return false;
}

/* ---- the week ---- */

static int64_t monday_of(int64_t day) { return day - days_weekday(day); }

/* The same weekday of the same week (ISO 8601); of a week 53 that is not there, the last. */
static int64_t same_week(int64_t day, int years)
{
    const int64_t monday = monday_of(day);
    const int year = year_of(monday + 3); /* a week is of the year of its Thursday */
    const int64_t since = monday - monday_of(days_from_date(year, 1, 4));
    int64_t found = monday_of(days_from_date(year + years, 1, 4)) + since;

    if (year_of(found + 3) != year + years)
        found -= WEEK;
    return found + days_weekday(day);
}

struct activity_again activity_a_year_on(const struct activity_once *a, int64_t today,
                                         const struct activity_holiday *h, size_t n)
{
    struct activity_again again = {a->day, "week"};

    for (int years = 1; years <= MOST_YEARS; years++) {
        const int year = year_of(a->day) + years;

        if (!by_month(a, year, &again) && !by_easter(a, year, &again) &&
            !by_date_of_feast(a, year, &again) && !by_schools(a, years, h, n, &again))
            again = (struct activity_again){same_week(a->day, years), "week"};
        if (again.day > today)
            break;
    }
    return again;
}

const char *activity_days_later(struct arena *mem, const char *moment, int64_t days)
{
    char *out;
    int64_t at, wall;

    if (!moment || !text_moment(moment, &at))
        return moment;
    wall = days_wall(at) + days * DAY_SECONDS;
    out = arena_take(mem, CLOCK_TEXT);
    clock_text((time_t)(wall - days_ahead(wall)), out);
    return out;
}

const char *activity_rule_later(struct arena *mem, const char *rrule, int64_t days)
{
    enum { DIGITS = 8 };
    const char *until = rrule ? strstr(rrule, "UNTIL=") : NULL, *date = until ? until + 6 : "";
    const char *text =
        arena_printf(mem, "%.4s-%.2s-%.2s", date, strlen(date) < DIGITS ? "" : date + 4,
                     strlen(date) < DIGITS ? "" : date + 6);
    int year, month, day;

    if (!text_date(text, &year, &month, &day))
        return rrule;
    days_to_date(days_from_date(year, month, day) + days, &year, &month, &day);
    return arena_printf(mem, "%.*s%04d%02d%02d%s", (int)(date - rrule), rrule, year, month, day,
                        date + DIGITS);
}
