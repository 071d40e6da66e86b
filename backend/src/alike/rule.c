#include "alike/rule.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"

enum {
    DAYS_EARLY = 14, /* a date of a series that only begins */
    DAYS_COMPARED = 70,
    DAYS_COUNTED = 1500,
    BYDAY_MOST = 14,
    MINUTES_EXACT = 15, /* "19.45" for "20.00" */
    DAY_MINUTES = 1440,
};

enum freq { ONCE, DAILY, WEEKLY, MONTHLY, YEARLY };

struct rule {
    enum freq freq;
    int interval;
    int count;     /* 0: no end by number */
    int64_t until; /* a day; INT64_MAX: no end */
    int setpos;
    struct {
        int ordinal, weekday;
    } day[BYDAY_MOST];
    size_t ndays;
    int64_t start; /* a day, */
    int64_t last;  /* and the last one of a single time */
};

static enum freq freq_of(const char *s)
{
    static const char *const names[] = {"", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};

    for (int i = DAILY; i <= YEARLY; i++)
        if (strncmp(s, names[i], strlen(names[i])) == 0)
            return (enum freq)i;
    return ONCE;
}

static int weekday_of(const char *s)
{
    static const char days[] = "MOTUWETHFRSASU";

    for (int i = 0; i < 7; i++)
        if (strncmp(s, days + 2 * i, 2) == 0)
            return i;
    return -1;
}

static void read_days(struct rule *r, const char *s)
{
    while (r->ndays < BYDAY_MOST) {
        char *end;
        long ordinal = strtol(s, &end, 10);
        int weekday = weekday_of(end);

        if (weekday < 0)
            return;
        r->day[r->ndays].ordinal = (int)ordinal;
        r->day[r->ndays++].weekday = weekday;
        s = end + 2;
        if (*s++ != ',')
            return;
    }
}

static int64_t read_day(const char *s)
{
    char digits[9] = {0};
    long date;

    if (strspn(s, "0123456789") < 8)
        return INT64_MAX;
    memcpy(digits, s, 8);
    date = atol(digits);
    if (!days_exist((int)(date / 10000), (int)(date / 100 % 100), (int)(date % 100)))
        return INT64_MAX;
    return days_from_date((int)(date / 10000), (int)(date / 100 % 100), (int)(date % 100));
}

static int positive(const char *s)
{
    long n = strtol(s, NULL, 10);

    return n > 0 && n < 100000 ? (int)n : 1;
}

/* Some days on end, and not a night. */
static bool lasts_days(const struct alike_event *e)
{
    enum { LONGEST_NIGHT = 16 * 3600, LONGEST = 400 * DAY_SECONDS };

    return e->has_end && !e->rrule && e->end > e->start + LONGEST_NIGHT &&
           e->end <= e->start + LONGEST;
}

static struct rule rule_of(const struct alike_event *e)
{
    struct rule r = {.interval = 1, .until = INT64_MAX, .start = days_of_wall(e->start)};

    r.last = lasts_days(e) ? days_of_wall(e->end - 1) : r.start;
    for (const char *s = e->rrule; s && *s;) {
        if (strncmp(s, "RRULE:", 6) == 0)
            s += 6;
        if (strncmp(s, "FREQ=", 5) == 0)
            r.freq = freq_of(s + 5);
        else if (strncmp(s, "INTERVAL=", 9) == 0)
            r.interval = positive(s + 9);
        else if (strncmp(s, "COUNT=", 6) == 0)
            r.count = positive(s + 6);
        else if (strncmp(s, "UNTIL=", 6) == 0)
            r.until = read_day(s + 6);
        else if (strncmp(s, "BYSETPOS=", 9) == 0)
            r.setpos = (int)strtol(s + 9, NULL, 10);
        else if (strncmp(s, "BYDAY=", 6) == 0)
            read_days(&r, s + 6);
        s += strcspn(s, ";");
        s += *s == ';';
    }
    return r;
}

static bool has_weekday(const struct rule *r, int weekday)
{
    for (size_t i = 0; i < r->ndays; i++)
        if (r->day[i].weekday == weekday)
            return true;
    return false;
}

/* The first Monday … of its month, or the last. */
static bool fits_month(const struct rule *r, int64_t day)
{
    int year, month, date, other, later, weekday = days_weekday(day);

    days_to_date(day, &year, &month, &date);
    if (!r->ndays) {
        days_to_date(r->start, &year, &month, &other);
        return date == other;
    }
    days_to_date(day + 7, &year, &later, &other);
    for (size_t i = 0; i < r->ndays; i++) {
        int ordinal = r->day[i].ordinal ? r->day[i].ordinal : r->setpos;

        if (r->day[i].weekday == weekday && (ordinal == 0 || ordinal == (date - 1) / 7 + 1 ||
                                             (ordinal == -1 && later != month)))
            return true;
    }
    return false;
}

/* Is the day one of the pattern, whenever that began? */
static bool fits_pattern(const struct rule *r, int64_t day)
{
    int weekday = days_weekday(day), begin = days_weekday(r->start);
    int year, month, date, month_too, date_too;

    switch (r->freq) {
    case DAILY:
        return r->ndays ? has_weekday(r, weekday) : (day - r->start) % r->interval == 0;
    case WEEKLY:
        return (r->ndays ? has_weekday(r, weekday) : weekday == begin) &&
               ((day - weekday) - (r->start - begin)) / 7 % r->interval == 0;
    case MONTHLY:
        return fits_month(r, day);
    case YEARLY:
        days_to_date(day, &year, &month, &date);
        days_to_date(r->start, &year, &month_too, &date_too);
        return month == month_too && date == date_too;
    default:
        return day == r->start;
    }
}

/* How many times it was before the day. */
static int times_before(const struct rule *r, int64_t day)
{
    int n = 0;

    for (int64_t d = r->start; d < day && d < r->start + DAYS_COUNTED; d++)
        n += fits_pattern(r, d);
    return n;
}

static bool fits(const struct rule *r, int64_t day)
{
    return day <= r->until && fits_pattern(r, day) &&
           (!r->count || times_before(r, day) < r->count);
}

static bool share_days(const struct rule *a, const struct rule *b)
{
    int64_t from = a->start > b->start ? a->start : b->start;
    int of_a = 0, of_b = 0, both = 0;

    for (int64_t day = from; day < from + DAYS_COMPARED; day++) {
        bool in_a = fits(a, day), in_b = fits(b, day);

        of_a += in_a;
        of_b += in_b;
        both += in_a && in_b;
    }
    return both > 0 && 2 * both >= (of_a < of_b ? of_a : of_b);
}

static bool on_same_days(const struct rule *a, const struct rule *b)
{
    if (a->freq && b->freq)
        return share_days(a, b);
    if (!a->freq && !b->freq)
        return a->start <= b->last && b->start <= a->last;
    if (!a->freq)
        return on_same_days(b, a);
    for (int64_t day = b->start; day <= b->last && day < b->start + DAYS_COMPARED; day++)
        if (day >= a->start - DAYS_EARLY && fits(a, day))
            return true;
    return false;
}

static int minute(int64_t wall)
{
    return (int)((wall - days_of_wall(wall) * DAY_SECONDS) / 60);
}

/* Does one end, on the clock, when or before the other begins? */
static bool one_after_the_other(const struct alike_event *a, const struct alike_event *b)
{
    int from = minute(a->start), to = minute(a->end);

    return a->has_end && b->has_end && to > from && to <= minute(b->start);
}

enum alike_when rule_compare(const struct alike_event *a, const struct alike_event *b,
                             int minutes)
{
    struct rule x, y;
    int apart = DAY_MINUTES;

    if (!a->has_start || !b->has_start)
        return WHEN_UNKNOWN;
    if (!a->all_day && !b->all_day && !lasts_days(a) && !lasts_days(b)) {
        apart = abs(minute(a->start) - minute(b->start));
        if (apart > minutes || one_after_the_other(a, b) || one_after_the_other(b, a))
            return WHEN_APART;
    }
    x = rule_of(a);
    y = rule_of(b);
    if (!on_same_days(&x, &y))
        return WHEN_APART;
    return apart <= MINUTES_EXACT ? WHEN_EXACT : WHEN_NEAR;
}
