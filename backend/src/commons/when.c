#include "commons/when.h"

#include <stdio.h>
#include <string.h>

#include "base/days.h"
#include "base/text.h"

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

/* The words of a language. */
static const struct words {
    const char *language;
    const char *days[7], *months[12];
    const char *whole_day, *until_day; /* after one day; between two */
    const char *point, *hour;          /* of a clock: between its numbers and behind them */
    const char *until;                 /* between two moments */
} words[] = {
    {"nl",
     {"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"},
     {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december"},
     "de hele dag",
     "tot en met",
     ".",
     " uur",
     "tot"},
    {"en",
     {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
     {"January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December"},
     "all day",
     "up to and including",
     ":",
     "",
     "to"},
};

static char *day_words(struct arena *mem, const struct words *w, const struct moment *m)
{
    return arena_printf(mem, "%s %d %s %d", w->days[weekday(m)], m->day,
                        w->months[m->month - 1], m->year);
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

static char *clock_words(struct arena *mem, const struct words *w, const struct moment *m)
{
    return arena_printf(mem, "%d%s%02d", m->hour, w->point, m->minute);
}

char *when_day(struct arena *mem, const char *moment)
{
    struct moment m;

    return read_moment(moment, &m) ? day_words(mem, &words[0], &m) : arena_text(mem, "");
}

static char *days_in_words(struct arena *mem, const struct words *w, const struct moment *from,
                           const struct moment *to)
{
    const char *day = day_words(mem, w, from);

    if (!to || same_day(from, to))
        return arena_printf(mem, "%s, %s", day, w->whole_day);
    return arena_printf(mem, "%s %s %s", day, w->until_day, day_words(mem, w, to));
}

char *when_words(struct arena *mem, const char *language, const char *start, const char *end,
                 bool all_day)
{
    const struct words *w = &words[text_equal(language, "en")];
    struct moment from, to;
    const char *begin;
    const bool ends = read_moment(end, &to);

    if (!read_moment(start, &from))
        return arena_text(mem, "");
    if (all_day)
        return days_in_words(mem, w, &from, ends ? &to : NULL);
    begin = arena_printf(mem, "%s, %s", day_words(mem, w, &from), clock_words(mem, w, &from));
    if (!ends)
        return arena_printf(mem, "%s%s", begin, w->hour);
    if (same_day(&from, &to) || same_evening(&from, &to))
        return arena_printf(mem, "%s %s %s%s", begin, w->until, clock_words(mem, w, &to),
                            w->hour);
    return arena_printf(mem, "%s%s %s %s, %s%s", begin, w->hour, w->until,
                        day_words(mem, w, &to), clock_words(mem, w, &to), w->hour);
}

static int64_t day_of(const struct moment *m)
{
    return days_from_date(m->year, m->month, m->day);
}

char *when_near(struct arena *mem, const char *now, const char *start, const char *end)
{
    const struct words *w = &words[0];
    struct moment from, to, today;
    int64_t ahead;

    if (!read_moment(now, &today) || !read_moment(start, &from) || !read_moment(end, &to))
        return arena_text(mem, "");
    ahead = day_of(&from) - day_of(&today);
    if (ahead >= 0 && ahead < 7)
        return arena_printf(mem, "%s %s %s %s%s",
                            ahead == 0   ? "vandaag"
                            : ahead == 1 ? "morgen"
                                         : w->days[weekday(&from)],
                            clock_words(mem, w, &from), w->until, clock_words(mem, w, &to),
                            w->hour);
    return when_words(mem, "nl", start, end, false);
}
