#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "resources/page/page.h"

struct moment {
    int year, month, day, hour, minute;
};

static bool read_moment(const char *text, struct moment *m)
{
    return text && strlen(text) == 15 &&
           sscanf(text, "%4d%2d%2dT%2d%2d", &m->year, &m->month, &m->day, &m->hour,
                  &m->minute) == 5 &&
           m->month >= 1 && m->month <= 12 && m->day >= 1 && m->day <= 31;
}

/* 0 is Sunday (Sakamoto). */
static int weekday(const struct moment *m)
{
    static const int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    int y = m->year - (m->month < 3);

    return (y + y / 4 - y / 100 + y / 400 + shift[m->month - 1] + m->day) % 7;
}

static char *day_words(struct arena *mem, const struct moment *m)
{
    static const char *const days[] = {"zondag",    "maandag", "dinsdag", "woensdag",
                                       "donderdag", "vrijdag", "zaterdag"};
    static const char *const months[] = {"januari",   "februari", "maart",    "april",
                                         "mei",       "juni",     "juli",     "augustus",
                                         "september", "oktober",  "november", "december"};

    return arena_printf(mem, "%s %d %s %d", days[weekday(m)], m->day, months[m->month - 1],
                        m->year);
}

static bool same_day(const struct moment *a, const struct moment *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* Past midnight and over before breakfast: still the same evening. */
static bool same_evening(const struct moment *a, const struct moment *b)
{
    struct moment next = *a;

    next.day++;
    return b->hour < 6 && a->hour >= 12 && weekday(b) == (weekday(a) + 1) % 7 &&
           (same_day(&next, b) || (b->day == 1 && a->day >= 28));
}

char *page_day(struct arena *mem, const char *moment)
{
    struct moment m;

    return read_moment(moment, &m) ? day_words(mem, &m) : arena_text(mem, "");
}

char *page_when(struct arena *mem, const char *start, const char *end, bool all_day)
{
    struct moment from, to;
    const char *day;
    bool ends = read_moment(end, &to);

    if (!read_moment(start, &from))
        return arena_text(mem, "");
    day = day_words(mem, &from);
    if (all_day && (!ends || same_day(&from, &to)))
        return arena_printf(mem, "%s, de hele dag", day);
    if (all_day)
        return arena_printf(mem, "%s tot en met %s", day, day_words(mem, &to));
    if (!ends)
        return arena_printf(mem, "%s, %d.%02d uur", day, from.hour, from.minute);
    if (same_day(&from, &to) || same_evening(&from, &to))
        return arena_printf(mem, "%s, %d.%02d tot %d.%02d uur", day, from.hour, from.minute,
                            to.hour, to.minute);
    return arena_printf(mem, "%s, %d.%02d uur tot %s, %d.%02d uur", day, from.hour, from.minute,
                        day_words(mem, &to), to.hour, to.minute);
}
