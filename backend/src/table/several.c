#include "table/several.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "table/words.h"

enum { MOST = 200 };

/* Ends the part at its separator and says where the next one begins; NULL after the last. */
static char *cut_part(char *part)
{
    static const char *const between[] = {",", ";", "\n", "&", "+", " en ", " and "};
    char *first = NULL;
    size_t len = 0;

    for (size_t i = 0; i < COUNT(between); i++) {
        char *found = strcasestr(part, between[i]);

        if (found && (!first || found < first)) {
            first = found;
            len = strlen(between[i]);
        }
    }
    if (!first)
        return NULL;
    *first = '\0';
    return first + len;
}

/* One part: a day, or only its number in the month that a later part names. */
struct part {
    int number; /* 1..31 where the month is still to come; else 0 */
    int64_t day;
};

/* *is tells whether the words are such a part and nothing more. */
static const char *read_part(struct arena *mem, const char *text, int64_t today,
                             struct part *part, bool *is)
{
    struct words words;
    const char *const *at = words.word;
    size_t used = 0;
    int weekday;

    *is = false;
    if (!words_cut(mem, text, &words))
        return NULL;
    weekday = at[0] ? word_weekday(at[0]) : -1;
    at += weekday >= 0;
    if (!at[0])
        return NULL;
    switch (words_date(at, true, today, -1, &part->day, &used)) {
    case DATE_NO_SUCH:
        return arena_printf(mem, "De datum %s bestaat niet.", text_trim(mem, text));
    case DATE_NONE:
        part->number = word_number(at[0]);
        *is = !at[1] && part->number >= 1 && part->number <= 31;
        return NULL;
    default:
        *is = !at[used];
        if (*is && weekday >= 0 && days_weekday(part->day) != weekday)
            return arena_printf(mem, "De datum %s is niet op die dag van de week.",
                                text_trim(mem, text));
        return NULL;
    }
}

/* "5, 12 en 19 december": the month of the part after it.  false when nothing names one. */
static bool borrow_months(struct part *part, size_t n)
{
    int year = 0, month = 0, day;

    for (size_t i = n; i-- > 0;) {
        if (!part[i].number) {
            days_to_date(part[i].day, &year, &month, &day);
            continue;
        }
        if (!month || !days_exist(year, month, part[i].number))
            return false;
        part[i].day = days_from_date(year, month, part[i].number);
    }
    return true;
}

static int earlier(const void *a, const void *b)
{
    const int64_t *one = a, *other = b;

    return (*one > *other) - (*one < *other);
}

static void keep(struct arena *mem, const struct part *part, size_t n, struct several *out)
{
    int64_t *day = arena_take(mem, n * sizeof(*day));

    for (size_t i = 0; i < n; i++)
        day[i] = part[i].day;
    qsort(day, n, sizeof(*day), earlier);
    out->day = day;
    for (size_t i = 0; i < n; i++)
        if (i == 0 || day[i] != day[i - 1])
            day[out->n++] = day[i];
}

const char *several_read(struct arena *mem, const char *text, int64_t today,
                         struct several *out)
{
    struct part part[MOST] = {0};
    char *next = arena_text(mem, text);
    const char *fault = NULL;
    size_t n = 0;

    *out = (struct several){0};
    while (next && !fault && n < MOST) {
        char *rest = cut_part(next);
        bool is;

        fault = read_part(mem, next, today, &part[n++], &is);
        if (!is && !fault)
            return NULL;
        next = rest;
    }
    if (n > 1 && !next && !fault && borrow_months(part, n))
        keep(mem, part, n, out);
    return n > 1 || next ? fault : NULL; /* of one day the cell itself is judged */
}
