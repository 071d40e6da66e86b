#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "structured/find.h"

static const struct {
    const char *name;
    const char *code;
} days[] = {
    {"monday", "MO"}, {"tuesday", "TU"},  {"wednesday", "WE"}, {"thursday", "TH"},
    {"friday", "FR"}, {"saturday", "SA"}, {"sunday", "SU"},
};

const char *schema_day(const char *said)
{
    const char *word = value_word(said);
    const char *end = word ? word + strspn(word, "+-0123456789") : NULL;

    for (size_t i = 0; end && i < COUNT(days); i++)
        if (strcasecmp(end, days[i].name) == 0 || strcasecmp(end, days[i].code) == 0)
            return days[i].code;
    return NULL;
}

/* "P2W" as "FREQ=WEEKLY;INTERVAL=2"; also the words that people use for it. */
static bool frequency(const char *said, struct buffer *rule)
{
    static const struct {
        const char *word;
        const char *freq;
        char letter;
    } known[] = {{"daily", "DAILY", 'D'},
                 {"weekly", "WEEKLY", 'W'},
                 {"monthly", "MONTHLY", 'M'},
                 {"yearly", "YEARLY", 'Y'}};
    const char *word = value_word(said);
    int64_t times = 1;

    for (size_t i = 0; i < COUNT(known); i++) {
        size_t digits = word[0] == 'P' ? strspn(word + 1, "0123456789") : 0;
        char *number = arena_copy(rule->mem, word + (digits != 0), digits);

        if (strcasecmp(word, known[i].word) != 0 &&
            !(digits && word[1 + digits] == known[i].letter && word[2 + digits] == '\0' &&
              text_int(number, 1, 1000, &times)))
            continue;
        buffer_printf(rule, "FREQ=%s", known[i].freq);
        if (times > 1)
            buffer_printf(rule, ";INTERVAL=%d", (int)times);
        return true;
    }
    return false;
}

/* The days, with their number in the month where there is one: "2TU". */
static void add_days(const struct json_value *list, struct buffer *rule)
{
    const char *before = ";BYDAY=";

    for (const struct json_value *v = value_first(list); v; v = value_next(list, v)) {
        const char *said = value_text(v), *day = said ? schema_day(said) : NULL;
        const char *word = value_word(said);

        if (!day)
            continue;
        buffer_printf(rule, "%s%.*s%s", before, (int)strspn(word, "-0123456789"), word, day);
        before = ",";
    }
}

static void add_numbers(const struct json_value *list, const char *name, int64_t least,
                        int64_t most, struct buffer *rule)
{
    const char *before = "=";
    int64_t n;

    for (const struct json_value *v = value_first(list); v; v = value_next(list, v)) {
        const char *said = value_text(v);

        if (!said || !text_int(said, least, most, &n) || n == 0)
            continue;
        buffer_printf(rule, "%s%s%d", *before == '=' ? name : "", before, (int)n);
        before = ",";
    }
}

/* "2026-11-24" of any date or moment, as RFC 5545 writes it. */
static void add_until(const char *end, struct buffer *rule)
{
    int y, m, d;
    char *date = end && strlen(end) >= 10 ? arena_copy(rule->mem, end, 10) : NULL;

    if (date && text_date(date, &y, &m, &d))
        buffer_printf(rule, ";UNTIL=%04d%02d%02d", y, m, d);
}

static void read_rule(struct finding *f, const struct json_value *v, struct structured_event *e)
{
    const char *said = value_member_text(v, "repeatFrequency");
    const char *end = value_member_text(v, "endDate");
    const struct json_value *day = value_member(v, "byDay");
    struct buffer rule = {.mem = f->mem};
    int64_t count;

    buffer_add(&rule, "", 0);
    if (said && !frequency(said, &rule)) {
        e->fault = arena_printf(f->mem, "De herhaling \"%s\" is niet te lezen.",
                                text_cut(f->mem, said, 60));
        return;
    }
    if (!said && day)
        buffer_text(&rule, "FREQ=WEEKLY");
    if (!rule.len)
        return;
    add_days(day, &rule);
    add_numbers(value_member(v, "byMonth"), ";BYMONTH", 1, 12, &rule);
    add_numbers(value_member(v, "byMonthDay"), ";BYMONTHDAY", -31, 31, &rule);
    said = value_member_text(v, "repeatCount");
    if (said && text_int(said, 1, 10000, &count))
        buffer_printf(&rule, ";COUNT=%d", (int)count);
    else
        add_until(end, &rule);
    e->rrule = rule.text;
}

static void read_exceptions(struct finding *f, const struct json_value *list,
                            struct structured_event *e)
{
    size_t room = list ? (list->type == JSON_ARRAY ? list->count : 1) : 0;

    e->except = arena_take(f->mem, (room + 1) * sizeof(*e->except));
    for (const struct json_value *v = value_first(list); v; v = value_next(list, v)) {
        const char *said = value_text(v);

        if (said && e->nexcept < STRUCTURED_DATES)
            e->except[e->nexcept++] = (struct structured_date){.start = said};
    }
}

/* The date of a moment, and a time on it. */
static const char *at_time(struct arena *mem, const char *day, const char *time)
{
    size_t date = strcspn(day, "T ");

    while (time && *time && !isdigit((unsigned char)*time))
        time++;
    return time && *time ? arena_printf(mem, "%.*sT%s", (int)date, day, time) : day;
}

void schema_schedule_read(struct finding *f, const struct json_value *v, const char *fallback,
                          struct structured_event *e)
{
    const char *from = value_member_text(v, "startDate");
    const char *start = value_member_text(v, "startTime");
    const char *end = value_member_text(v, "endTime");
    const char *zone = value_member_text(v, "scheduleTimezone");

    from = from ? from : fallback ? fallback : structured_since_always;
    read_rule(f, v, e);
    read_exceptions(f, value_member(v, "exceptDate"), e);
    if (zone)
        e->zone = zone;
    e->start = at_time(f->mem, from, start);
    if (end && (start || strchr(from, 'T'))) {
        e->end = at_time(f->mem, from, end);
        e->by_clock = true;
    } else {
        e->duration = value_member_text(v, "duration");
        e->end = NULL;
    }
}
