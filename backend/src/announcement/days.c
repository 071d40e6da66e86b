/* Days: dates, days of the week, what comes back. */
#include "announcement/place_words.h"
#include "announcement/said.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "base/err.h"
#include "table/words.h"

enum { LONG_AGO = 60 };

static const struct {
    const char *tail;
    enum day_part part;
    bool plural;
} day_tails[] = {
    {"", PART_NONE, false},
    {"s", PART_NONE, true},
    {"en", PART_NONE, true},
    {"ochtend", PART_MORNING, false},
    {"ochtends", PART_MORNING, true},
    {"ochtenden", PART_MORNING, true},
    {"morgen", PART_MORNING, false},
    {"morgens", PART_MORNING, true},
    {"middag", PART_AFTERNOON, false},
    {"middags", PART_AFTERNOON, true},
    {"middagen", PART_AFTERNOON, true},
    {"avond", PART_EVENING, false},
    {"avonds", PART_EVENING, true},
    {"avonden", PART_EVENING, true},
    {"nacht", PART_NIGHT, false},
};

static bool is_number(const char *s)
{
    size_t n = strspn(s, "0123456789");

    return n > 0 && n <= 2 && (s[n] == '\0' || strcmp(s + n, "e") == 0);
}

/* "do", "zo", "za": words or days?  A number, a list or a part of a day after it decides. */
static bool is_day_abbreviation(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    if (i > 0 && token_in(&t[i - 1], " elke iedere op - t/m en & + / t.e.m tm a.s komende "))
        return true;
    if (i > 0 && (word_ordinal(t[i - 1].word) || token_in(&t[i - 1], " week ")))
        return true;
    if (i == 0 && token_in(&t[i], " di wo vr za "))
        return true;
    if (word_weekday(t[i + 1].word) >= 0 || (i > 0 && word_weekday(t[i - 1].word) >= 0))
        return true;
    if (s->t->text[t[i].to] == '.')
        return true;
    return (t[i + 1].word[0] >= '0' && t[i + 1].word[0] <= '9') ||
           token_in(&t[i + 1],
                    " - t/m tm en & + / half kwart ochtend middag avond van vd v.d v/d "
                    "om 's ");
}

int said_weekday(const struct said *s, size_t i, enum day_part *part, bool *plural)
{
    static const char *const names[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                        "vrijdag", "zaterdag", "zondag"};
    const char *word = s->t->at[i].word;
    int day;

    *part = PART_NONE;
    *plural = false;
    for (int d = 0; d < 7; d++) {
        size_t n = strlen(names[d]);

        for (size_t k = 0; strncmp(word, names[d], n) == 0 && k < COUNT(day_tails); k++)
            if (strcmp(word + n, day_tails[k].tail) == 0) {
                *part = day_tails[k].part;
                *plural = day_tails[k].plural;
                return d;
            }
    }
    if (strcmp(word, "vrij") == 0 && i > 0 &&
        token_in(&s->t->at[i - 1], " en & t/m - elke op "))
        return 4;
    day = strlen(word) <= 3 ? word_weekday(word) : -1;
    return day >= 0 && is_day_abbreviation(s, i) ? day : -1;
}

bool said_until_before(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;

    while (i > 0 &&
           (token_in(&t[i - 1], " de eind ") ||
            (strlen(t[i - 1].word) > 1 && said_weekday(s, i - 1, &part, &plural) >= 0)))
        i--;
    if (i == 0)
        return false;
    return token_in(&t[i - 1], " t/m tm tot t.e.m einddatum eindigt ") ||
           (token_in(&t[i - 1], " met ") && i > 2 && token_in(&t[i - 3], " tot "));
}

/* An end that lies behind us, or before the beginning, is of a year later. */
static int64_t not_before(int64_t day, int64_t from)
{
    int y, m, d;

    if (day >= from)
        return day;
    days_to_date(day, &y, &m, &d);
    return days_exist(y + 1, m, d) ? days_from_date(y + 1, m, d) : day + 365;
}

/* "behalve op 23 en 30 december": an exception is no beginning. */
bool said_is_excepted(const struct said *s, size_t i)
{
    return tokens_had(s->t, i, 3, MARK_COMMA, " behalve m.u.v uitgezonderd niet geen i.p.v ");
}

/* "van 1 december naar 3 december", "nieuwe datum: 3 december": it was another day. */
static bool is_moved_to(const struct said *s, size_t i)
{
    const struct token *t = s->t->at;

    for (size_t back = 1; back <= 3 && back <= i; back++)
        if (token_in(&t[i - back], " naar ") ||
            (token_in(&t[i - back], " pas ") && token_in(&t[i - back + 1], " op ")) ||
            (back > 1 && token_in(&t[i - back], " nieuwe ") &&
             token_in(&t[i - back + 1], " datum dag ")))
            return true;
    return false;
}

/* "Inbreng: vrijdag 5 maart": what comes before the thing itself. */
static bool is_aside(const struct said *s, size_t i)
{
    return tokens_had(s->t, i, 3, MARK_STOP,
                      " inbreng inbrengen inleveren brengen kaartverkoop voorverkoop "
                      "verkrijgbaar koop opbouw opbouwen generale ");
}

/* "Reageren kan tot en met 18 december": the last day of something else. */
static bool is_deadline(const struct said *s, size_t i)
{
    enum { FAR = 12 };

    return tokens_had(
        s->t, i, FAR, MARK_STOP,
        " meld aanmelden aanmelding schrijf inschrijven inschrijving geef opgeven "
        "opgave reageren reserveren kaarten kaartverkoop tickets voorverkoop "
        "deadline inleveren reacties verkrijgbaar ");
}

/* A day that is aside or lies behind us gives way to one that is and does not. */
static bool gives_way(const struct said *s, int64_t day, bool aside)
{
    return (s->first_aside && !aside) || (s->first < s->today && day >= s->today && !s->series);
}

static void keep_first(struct said *s, size_t i, int64_t day, bool aside)
{
    if (s->has_last && s->last < day)
        s->has_last = s->range = false;
    s->has_first = true;
    s->first = day;
    s->first_at = i;
    s->first_aside = aside;
}

void said_keep_date(struct said *s, size_t i, int64_t day)
{
    bool aside = is_aside(s, i);

    if (said_is_excepted(s, i)) {
        s->again = true; /* "maandag, niet op 28 december": who makes an exception comes back */
        return;
    }
    if (said_until_before(s, i)) {
        if (is_deadline(s, i))
            return;
        s->has_last = true;
        s->last = not_before(day, s->has_first ? s->first : s->today);
        s->last_at = i;
        s->range = s->has_first;
    } else if (!s->has_first || is_moved_to(s, i) || gives_way(s, day, aside)) {
        keep_first(s, i, day, aside);
    }
}

/* How many words part two numbers of one month: "1, 8 en 15 december". */
static size_t between_numbers(const struct said *s, size_t i, bool *range)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    size_t n = 0;

    if (token_in(&t[i], " tot ") && token_in(&t[i + 1], " en ") &&
        token_in(&t[i + 2], " met ")) {
        *range = true;
        n = 3;
    } else if (token_in(&t[i], " - t/m tm t.e.m ")) {
        *range = true;
        n = 1;
    } else if (token_in(&t[i], " op ") && atoi(t[i + 1].word) == atoi(t[i - 1].word) + 1) {
        return 1; /* "de nacht van 16 op 17 januari" */
    } else if (token_in(&t[i], " en & + ")) {
        n = 1;
    } else if (t[i - 1].mark != MARK_COMMA) {
        return 0;
    }
    n += said_weekday(s, i + n, &part, &plural) >= 0;
    return n;
}

/* Of "Delft 8, zaterdag 9 januari" the 8 is no day: the day of the week goes with the other. */
static bool is_alone(const struct said *s, size_t i)
{
    enum day_part part;
    bool plural;

    return s->t->at[i].mark == MARK_COMMA && said_weekday(s, i + 1, &part, &plural) >= 0 &&
           (i == 0 || said_weekday(s, i - 1, &part, &plural) < 0);
}

/* "4 t/m 6 december", "1, 8 en 15 december": the first is the day, or the last is the end. */
static size_t several(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    size_t at = i, used;
    int64_t first, last;
    int y, m, d;
    bool range = false;
    size_t numbers = 1;

    if (i > 0 && (token_in(&t[i - 1], " nr nummer zaal kamer huisnummer ") ||
                  place_is_street(&t[i - 1])))
        return 0;
    while (at < s->t->n && is_number(t[at].word) && !word_month(t[at + 1].word)) {
        size_t between = between_numbers(s, at + 1, &range);

        numbers++;
        if (between == 0 ? t[at].mark != MARK_COMMA : is_alone(s, at))
            return 0;
        at += 1 + between;
    }
    if (at == i || at >= s->t->n)
        return 0;
    used = said_date_at(s, at, &last);
    if (used < 2)
        return 0;
    days_to_date(last, &y, &m, &d);
    d = atoi(t[i].word);
    if (!days_exist(y, m, d))
        return 0;
    first = days_from_date(y, m, d);
    if (said_is_off(s, at + used)) {
        s->again = true;
        return at + used - i;
    }
    said_keep_date(s, i, first);
    s->listed = !range && last - first > 0 && last - first == (int64_t)numbers - 1;
    range = range || s->listed;
    if (range && s->has_first && s->first == first && last > first) {
        s->has_last = s->range = true;
        s->last = last;
        s->last_at = at;
    }
    return at + used - i;
}

/* "op 5-12 om 10 uur": two numbers that are no hours. */
static bool stands_as_date(const struct token *t, size_t i)
{
    return i > 0 && token_in(&t[i - 1], " op ") &&
           (t[i + 2].mark != MARK_NONE || token_in(&t[i + 3], " om vanaf van "));
}

/* "za 5-12": a date, where the day of the week agrees. */
static size_t dashed(const struct said *s, size_t i, int64_t *day)
{
    const struct token *t = s->t->at;
    enum day_part part;
    bool plural;
    char joined[8];
    const char *words[4] = {joined};
    size_t used;
    int weekday = i > 0 ? said_weekday(s, i - 1, &part, &plural) : -1;

    if ((weekday < 0 && !stands_as_date(t, i)) || !is_number(t[i].word) ||
        !token_in(&t[i + 1], " - ") || !is_number(t[i + 2].word) ||
        token_in(&t[i + 3], " uur u "))
        return 0;
    memset(joined, 0, sizeof(joined));
    strncat(joined, t[i].word, 2);
    strcat(joined, "/");
    strncat(joined, t[i + 2].word, 2);
    return words_date(words, true, s->today, -1, day, &used) == DATE_READ &&
                   (weekday < 0 || days_weekday(*day) == weekday)
               ? 3
               : 0;
}

size_t said_date_at(const struct said *s, size_t i, int64_t *day)
{
    const char *const *words = (const char *const *)s->word + i;
    enum day_part part;
    bool plural;
    size_t used;
    int weekday;

    if (i >= s->t->n || (s->t->at[i].mark == MARK_COMMA && word_month(words[1])))
        return 0; /* "14-16, Jan Steenstraat" */
    used = dashed(s, i, day);
    if (used)
        return used;
    weekday = i > 0 ? said_weekday(s, i - 1, &part, &plural) : -1;
    if (words_date(words, strchr(words[0], '/'), s->today, weekday, day, &used) != DATE_READ)
        return 0;
    /* A day of the week that fits last year only is a slip: the date counts. */
    if (weekday >= 0 && *day < s->today - LONG_AGO &&
        words_date(words, strchr(words[0], '/'), s->today, -1, day, &used) != DATE_READ)
        return 0;
    return used;
}

size_t said_date(struct said *s, size_t i)
{
    const struct token *t = s->t->at;
    int64_t day;
    size_t used = said_relative(s, i);

    if (used || (used = several(s, i)) || (used = said_ordinal_of_month(s, i)) ||
        (used = said_whole_month(s, i)))
        return used;
    used = said_date_at(s, i, &day);
    if (used == 0 && (used = said_day_with_weekday(s, i)))
        return used;
    if (used == 0)
        return said_feast(s, i);
    if (said_is_off(s, i + used)) {
        s->again = true;
        return used;
    }
    if (i > 0 && token_in(&t[i - 1], " voor v\xc3\xb3\xc3\xb3r uiterlijk ") &&
        !(i > 1 && token_in(&t[i - 2], " gepland vastgesteld uitgenodigd uitnodiging "))) {
        tokens_use(s->t, i - 1, used + 1, USE_OTHER);
        return used;
    }
    said_keep_date(s, i, day);
    return used;
}
