#include "calendar/rule.h"

#include <ctype.h>
#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "calendar/rule_v1.h"

struct rule_walk {
    const struct rule *rule;
    icalrecur_iterator *iterator;
    bool all_day;
    int64_t last; /* the date before, as libical counts */
    int64_t eras; /* seconds that libical's dates are behind ours */
};

static const struct {
    const char *word;
    enum rule_freq freq;
} frequencies[] = {
    {"MINUTELY", RULE_HOURS}, {"HOURLY", RULE_HOURS},    {"DAILY", RULE_DAILY},
    {"WEEKLY", RULE_WEEKLY},  {"MONTHLY", RULE_MONTHLY}, {"YEARLY", RULE_YEARLY},
};

static enum rule_fault read_freq(const char *word, struct rule *r)
{
    if (strcmp(word, "SECONDLY") == 0)
        return RULE_REFUSED;
    for (size_t i = 0; i < COUNT(frequencies); i++) {
        if (strcmp(word, frequencies[i].word) == 0) {
            r->freq = frequencies[i].freq;
            return RULE_OK;
        }
    }
    return RULE_UNREADABLE;
}

struct reading {
    struct buffer walk;
    bool freq, dates;
};

static bool is_one_of(const char *name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* One NAME=VALUE of a rule. */
static enum rule_fault read_part(const char *name, const char *value, struct reading *reading,
                                 struct rule *r)
{
    static const char *const dates[] = {"BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO",
                                        "BYSETPOS"};
    static const char *const others[] = {"BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST"};
    if (*value == '\0')
        return RULE_UNREADABLE;
    if (strcmp(name, "COUNT") == 0)
        return text_int(value, 1, 1000000, &r->count) ? RULE_OK : RULE_UNREADABLE;
    if (strcmp(name, "UNTIL") == 0) {
        r->has_until = true;
        return moment_read(value, &r->until) == MOMENT_OK ? RULE_OK : RULE_UNREADABLE;
    }
    if (name[0] == 'X' && name[1] == '-')
        return RULE_OK;
    if (strcmp(name, "FREQ") == 0) {
        if (reading->freq)
            return RULE_UNREADABLE;
        reading->freq = true;
        enum rule_fault fault = read_freq(value, r);

        if (fault != RULE_OK)
            return fault;
    } else if (strcmp(name, "INTERVAL") == 0) {
        if (!text_int(value, 1, 10000, &r->interval))
            return RULE_UNREADABLE;
    } else if (is_one_of(name, dates, COUNT(dates))) {
        reading->dates = true;
    } else if (!is_one_of(name, others, COUNT(others))) {
        return RULE_UNREADABLE;
    }
    buffer_printf(&reading->walk, "%s%s=%s", reading->walk.len ? ";" : "", name, value);
    return RULE_OK;
}

static char *squeeze(struct arena *mem, const char *s)
{
    char *out = arena_copy(mem, s, strlen(s));
    char *to = out;

    for (const char *from = s; *from; from++)
        if (!isspace((unsigned char)*from))
            *to++ = (char)toupper((unsigned char)*from);
    while (to > out && to[-1] == ';')
        to--;
    *to = '\0';
    return out;
}

/* Does libical understand what is left of it? */
static bool libical_reads(const char *walk)
{
    struct icalrecurrencetype ical;
    bool read;

    if (strlen(walk) > 2000)
        return false;
    ical = icalrecurrencetype_from_string(walk);
    read = ical.freq != ICAL_NO_RECURRENCE;
    icalrecurrencetype_clear(&ical);
    return read;
}

enum rule_fault rule_read(struct arena *mem, const char *s, struct rule *r)
{
    struct reading reading = {.walk = {.mem = mem}};
    char *parts;

    *r = (struct rule){.interval = 1};
    r->text = rule_v1_convert(mem, s);
    r->text = squeeze(mem, r->text ? r->text : s);
    parts = arena_copy(mem, r->text, strlen(r->text));
    for (char *part = parts, *next; part && *part; part = next) {
        char *equals = strchr(part, '=');
        enum rule_fault fault;

        next = strchr(part, ';');
        if (!equals || (next && equals > next))
            return RULE_UNREADABLE;
        if (next)
            *next++ = '\0';
        *equals = '\0';
        fault = read_part(part, equals + 1, &reading, r);
        if (fault != RULE_OK)
            return fault;
    }
    if (!reading.freq || (r->count && r->has_until && r->count < 1))
        return RULE_UNREADABLE;
    if (r->freq == RULE_HOURS && reading.dates)
        return RULE_REFUSED;
    r->walk = reading.walk.text;
    return libical_reads(r->walk) ? RULE_OK : RULE_UNREADABLE;
}

int64_t rule_period(const struct rule *r)
{
    switch (r->freq) {
    case RULE_HOURS:
        return r->interval * (strstr(r->walk, "FREQ=HOURLY") ? 3600 : 60);
    case RULE_DAILY:
        return r->interval * DAY_SECONDS;
    case RULE_WEEKLY:
        return r->interval * 7 * DAY_SECONDS;
    default:
        return 0;
    }
}

/* libical stops at this year; the calendar begins anew every 400 years. */
enum { LAST_YEAR = 2582, ERA_YEARS = 400, ERA_DAYS = 146097 };

static void begin_at(struct rule_walk *walk, int64_t start)
{
    struct icalrecurrencetype ical = icalrecurrencetype_from_string(walk->rule->walk);
    struct icaltimetype from = icaltime_null_time();
    int64_t days = days_of_wall(start);
    int rest = (int)(start - days * DAY_SECONDS);

    days_to_date(days, &from.year, &from.month, &from.day);
    from.hour = rest / 3600;
    from.minute = rest / 60 % 60;
    from.second = rest % 60;
    from.is_date = walk->all_day;
    walk->iterator = icalrecur_iterator_new(ical, from);
    icalrecurrencetype_clear(&ical);
}

struct rule_walk *rule_walk_begin(struct arena *mem, const struct rule *r, int64_t start,
                                  bool all_day)
{
    struct rule_walk *walk = arena_take(mem, sizeof(*walk));

    *walk = (struct rule_walk){.rule = r, .all_day = all_day, .last = start};
    begin_at(walk, start);
    return walk;
}

static bool next_of_era(struct rule_walk *walk, int64_t *wall)
{
    struct icaltimetype t;

    if (!walk->iterator)
        return false;
    t = icalrecur_iterator_next(walk->iterator);
    if (icaltime_is_null_time(t))
        return false;
    *wall = days_from_date(t.year, t.month, t.day) * DAY_SECONDS +
            (t.is_date ? 0 : (t.hour * 60 + t.minute) * 60 + t.second);
    return true;
}

/* Goes back an era with the last date as the first, if the walk came near libical's end. */
static bool turn_back(struct rule_walk *walk)
{
    int year, month, day;

    days_to_date(days_of_wall(walk->last), &year, &month, &day);
    if (year < LAST_YEAR - ERA_YEARS)
        return false;
    rule_walk_end(walk);
    walk->eras += (int64_t)ERA_DAYS * DAY_SECONDS;
    walk->last -= (int64_t)ERA_DAYS * DAY_SECONDS;
    begin_at(walk, walk->last);
    return true;
}

bool rule_walk_next(struct rule_walk *walk, int64_t *wall)
{
    int64_t of_era;

    do {
        if (!next_of_era(walk, &of_era)) {
            if (!turn_back(walk))
                return false;
            of_era = walk->last;
        }
    } while (walk->eras && of_era <= walk->last);
    walk->last = of_era;
    *wall = of_era + walk->eras;
    return true;
}

void rule_walk_end(struct rule_walk *walk)
{
    if (walk->iterator)
        icalrecur_iterator_free(walk->iterator);
    walk->iterator = NULL;
}
