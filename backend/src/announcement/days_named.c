/* Days that are named otherwise than by a date: "morgen", "t/m oktober", "tweede kerstdag". */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "announcement/feast.h"
#include "announcement/said.h"
#include "base/days.h"
#include "base/err.h"
#include "table/words.h"

static const struct {
    const char *word;
    int days;
    enum day_part part;
} relatives[] = {
    {"vandaag", 0, PART_NONE},           {"vanochtend", 0, PART_MORNING},
    {"vanmorgen", 0, PART_MORNING},      {"vanmiddag", 0, PART_AFTERNOON},
    {"vanavond", 0, PART_EVENING},       {"morgen", 1, PART_NONE},
    {"morgenochtend", 1, PART_MORNING},  {"morgenvroeg", 1, PART_MORNING},
    {"morgenmiddag", 1, PART_AFTERNOON}, {"morgenavond", 1, PART_EVENING},
    {"overmorgen", 2, PART_NONE},
};

size_t said_relative(struct said *s, size_t i)
{
    if (i > 0 && token_in(&s->t->at[i - 1], " 's goede elke iedere "))
        return 0;
    for (size_t k = 0; k < COUNT(relatives); k++) {
        if (strcmp(s->t->at[i].word, relatives[k].word) != 0)
            continue;
        if (!token_in(&s->t->at[i + 1], " geen niet ")) /* "Vandaag geen inloop. Morgen …" */
            said_keep_date(s, i, s->today + relatives[k].days);
        s->part = relatives[k].part ? relatives[k].part : s->part;
        return 1;
    }
    return 0;
}

static int64_t month_end(int year, int month)
{
    return days_from_date(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - 1;
}

/* "september t/m mei": a season that has begun. */
static bool is_season_now(const struct said *s, size_t i, int from)
{
    enum { MONTHS = 12 };
    const struct token *t = s->t->at;
    size_t n = token_in(&t[i + 1], " tot ") && token_in(&t[i + 2], " en ") ? 4 : 2;
    int to = strlen(t[i + n].word) > 2 ? word_month(t[i + n].word) : 0, y, m, d;

    if (!to || s->has_first || !token_in(&t[i + n - 1], " t/m tm met "))
        return false;
    days_to_date(s->today, &y, &m, &d);
    return (m - from + MONTHS) % MONTHS <= (to - from + MONTHS) % MONTHS;
}

/* "vanaf april", "t/m oktober": the first or the last day of it. */
size_t said_whole_month(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    int month = strlen(t[i].word) > 2 ? word_month(t[i].word) : 0, y, m, d;
    int64_t day;

    if (!month || i == 0)
        return 0;
    if (token_in(&t[i - 1], " in ") && said_is_excepted(s, i))
        return 1; /* "niet in juli en augustus" */
    days_to_date(s->today, &y, &m, &d);
    if (s->has_first)
        days_to_date(s->first, &y, &m, &d);
    y += month < m;
    day = days_from_date(y, month, 1);
    if (said_until_before(s, i)) {
        if (!token_in(&t[i - 1], " tot "))
            day = month_end(y, month) + 1;
        said_keep_date(s, i, day - 1);
        return 1;
    }
    if (token_in(&t[i - 1], " in ") &&
        (s->series || token_in(&t[i + 1], " elke iedere alle "))) { /* "elke zaterdag in mei" */
        said_keep_date(s, i, day < s->today ? s->today : day);
        s->has_last = true;
        s->last = month_end(y, month);
        s->last_at = i;
        return 1;
    }
    if (!token_in(&t[i - 1], " vanaf start van per ") && !token_in(&t[i + 1], " t/m tm "))
        return 0;
    if (is_season_now(s, i, month))
        return 1;
    said_keep_date(s, i, day < s->today ? s->today : day);
    return 1;
}

/* "zondag" after "eerste", before "van december": one day. */
size_t said_ordinal_of_month(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    int ordinal = word_ordinal(t[i].word), y, m, d;
    int weekday = ordinal ? said_weekday(s, i + 1, &part, &plural) : -1;
    int month = strlen(t[i + 3].word) > 2 ? word_month(t[i + 3].word) : 0;
    struct when w = {.every = WHEN_MONTHLY};

    if (weekday < 0 || !month || !token_in(&t[i + 2], " van in "))
        return 0;
    days_to_date(s->today, &y, &m, &d);
    y += month < m;
    w.weekdays = 1u << weekday;
    w.ordinal[w.nordinals++] = ordinal;
    said_keep_date(s, i, when_first_day(&w, days_from_date(y, month, 1)));
    return 4;
}

/* "zaterdag de 5e": the first such day that is a Saturday. */
size_t said_day_with_weekday(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t digits = strspn(t[i].word, "0123456789");
    enum day_part part;
    bool plural;
    int y, m, d, weekday;

    if (i < 2 || !digits || digits > 2 || !token_in(&t[i - 1], " de ") ||
        strspn(t[i].word + digits, "ste") != strlen(t[i].word + digits) ||
        token_in(&t[i + 1], " van v.d vd dag "))
        return 0;
    weekday = said_weekday(s, i - 2, &part, &plural);
    for (int64_t day = s->today; weekday >= 0 && day < s->today + 366; day++) {
        days_to_date(day, &y, &m, &d);
        if (d == atoi(t[i].word) && days_weekday(day) == weekday) {
            said_keep_date(s, i, day);
            return 1;
        }
    }
    return 0;
}

/* A feast is a day where no date is told: "Kerstborrel, vrijdag 18 december". */
size_t said_feast(struct said *s, size_t i)
{
    int64_t day;
    size_t used = feast_at(s, i, &day);

    if (used && !s->has_feast && !said_is_excepted(s, i)) {
        s->has_feast = true;
        s->feast = day;
    }
    return used;
}

bool said_begins_dates(const struct said *s, size_t i)
{
    enum { FAR = 8 };
    const struct token *t = s->t->at;
    size_t digits = strspn(t[i].word, "0123456789");

    if (digits < 1 || digits > 2 || t[i].word[digits])
        return false;
    for (size_t at = i + 1; at < i + FAR && at < s->t->n; at++) {
        if (word_month(t[at].word))
            return t[at - 1].mark == MARK_NONE; /* not "14-16, Jan Steenstraat" */
        if (!(token_in(&t[at], " t/m tm - tot en met & ") || word_weekday(t[at].word) >= 0 ||
              isdigit((unsigned char)t[at].word[0])) ||
            t[at].mark == MARK_STOP)
            return false;
    }
    return false;
}
