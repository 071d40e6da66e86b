#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "reader/read.h"

static void add(struct reader_list *list, const char *text) { list->item[list->n++] = text; }

/* A series that start, zone, one rule and lists of dates tell whole. */
static bool plain(const struct schedule *s)
{
    if (s->nrules > 1 || s->nnot_rules || !zone_name(s->zone))
        return false;
    if (s->nrules && s->rule[0].freq == RULE_HOURS)
        return false;
    for (size_t i = 0; i < s->nchanges; i++)
        if (s->change[i].onwards)
            return false;
    return true;
}

static const char *until_text(struct arena *mem, const struct schedule *s, const struct rule *r)
{
    int64_t utc = r->until.wall;
    int y, m, d;

    if (s->all_day) {
        days_to_date(days_of_wall(r->until.wall), &y, &m, &d);
        return arena_printf(mem, "%04d%02d%02d", y, m, d);
    }
    if (r->until.kind == MOMENT_DATE)
        utc = zone_to_utc(s->zone, r->until.wall + DAY_SECONDS - 1);
    else if (r->until.kind == MOMENT_FLOATING)
        utc = zone_to_utc(s->zone, r->until.wall);
    days_to_date(days_of_wall(utc), &y, &m, &d);
    int rest = (int)(utc - days_of_wall(utc) * DAY_SECONDS);

    return arena_printf(mem, "%04d%02d%02dT%02d%02d%02dZ", y, m, d, rest / 3600, rest / 60 % 60,
                        rest % 60);
}

/* The rule as RFC 5545 wants it: UNTIL is of the same kind as DTSTART. */
static const char *rule_text(struct arena *mem, const struct schedule *s)
{
    const struct rule *r = s->rule;

    if (r->count)
        return arena_printf(mem, "%s;COUNT=%lld", r->walk, (long long)r->count);
    if (r->has_until)
        return arena_printf(mem, "%s;UNTIL=%s", r->walk, until_text(mem, s, r));
    return r->walk;
}

static void tell_series(struct arena *mem, const struct schedule *s, struct reader_activity *a)
{
    a->rrule = s->nrules ? rule_text(mem, s) : NULL;
    a->rdates.item = arena_take(mem, (s->nextras + 1) * sizeof(char *));
    for (size_t i = 0; i < s->nextras; i++)
        add(&a->rdates, read_moment(mem, zone_to_utc(s->zone, s->extra[i].start)));
    a->exdates.item = arena_take(mem, (s->nleft_out + 1) * sizeof(char *));
    for (size_t i = 0; i < s->nleft_out; i++)
        add(&a->exdates, read_moment(mem, s->left_out[i]));
}

static struct reader_occurrence tell_one(struct arena *mem, const struct occurrence *o)
{
    static const char *const words[] = {"scheduled", "cancelled", "moved"};

    return (struct reader_occurrence){
        .start = read_moment(mem, o->key),
        .starts_at = read_moment(mem, o->starts),
        .ends_at = o->has_end ? read_moment(mem, o->ends) : NULL,
        .status = words[o->status],
        .title = o->title,
    };
}

static void tell_changes(struct arena *mem, const struct schedule *s, struct reader_activity *a)
{
    a->change = arena_take(mem, (s->nchanges + 1) * sizeof(*a->change));
    a->nchanges = s->nchanges;
    for (size_t i = 0; i < s->nchanges; i++) {
        struct occurrence o = schedule_changed(s, &s->change[i]);

        a->change[i] = tell_one(mem, &o);
    }
}

static void tell_occurrences(struct arena *mem, const struct occurrences *dates,
                             struct reader_activity *a)
{
    a->occurrence = arena_take(mem, (dates->n + 1) * sizeof(*a->occurrence));
    a->noccurrences = dates->n;
    a->truncated = dates->too_many;
    for (size_t i = 0; i < dates->n; i++)
        a->occurrence[i] = tell_one(mem, &dates->item[i]);
}

static void warn(struct arena *mem, struct reader_notes *warnings,
                 const struct reader_activity *a, const char *text)
{
    read_note(mem, warnings,
              (struct reader_note){.line = a->line, .uid = a->uid, .text = text});
}

/* This year and the next: a window that stands still, so that the same file read on another day
 * says the same. */
static void still_window(const struct schedule *s, const struct reader_options *options,
                         int64_t *from, int64_t *to)
{
    int year, month, day;

    days_to_date(options->today, &year, &month, &day);
    *from = zone_to_utc(s->zone, days_from_date(year, 1, 1) * DAY_SECONDS);
    *to = zone_to_utc(s->zone, days_from_date(year + 2, 1, 1) * DAY_SECONDS);
}

/* What cannot be told as one rule is told as the dates that are known. */
static void tell_dates(struct arena *mem, const struct schedule *s,
                       const struct reader_options *options, struct reader_activity *a)
{
    int64_t start = zone_to_utc(s->zone, s->start), from, to;
    struct occurrences dates;
    bool start_counts = true;

    still_window(s, options, &from, &to);
    schedule_expand(mem, s, from, to, READER_OCCURRENCES, &dates);

    a->exdates.item = arena_take(mem, sizeof(char *));
    for (size_t i = 0; i < s->nleft_out && start_counts; i++)
        start_counts = s->left_out[i] != start;
    if (!start_counts)
        add(&a->exdates, read_moment(mem, start));
    a->rdates.item = arena_take(mem, (dates.n + 1) * sizeof(char *));
    for (size_t i = 0; i < dates.n; i++)
        if (dates.item[i].key != start)
            add(&a->rdates, read_moment(mem, dates.item[i].key));
}

void read_dates(struct arena *mem, const struct schedule *s,
                const struct reader_options *options, struct reader_activity *a,
                struct reader_notes *warnings)
{
    const char *zone = zone_name(s->zone);
    struct occurrences dates;

    schedule_expand(mem, s, options->from, options->to, READER_OCCURRENCES, &dates);
    a->start = read_moment(mem, zone_to_utc(s->zone, s->start));
    a->end = s->length.known ? read_moment(mem, schedule_end(s, s->start, &s->length)) : NULL;
    a->all_day = s->all_day;
    a->time_zone = zone ? zone : zone_name(zones_home(options->zones));
    tell_occurrences(mem, &dates, a);
    tell_changes(mem, s, a);
    if (plain(s)) {
        tell_series(mem, s, a);
    } else {
        tell_dates(mem, s, options, a);
        warn(mem, warnings, a,
             "Deze herhaling is niet als één regel te bewaren; alleen de data van dit en "
             "volgend jaar zijn overgenomen.");
    }
    if (dates.too_many)
        warn(mem, warnings, a,
             "Deze reeks heeft te veel data; alleen de eerste zijn overgenomen.");
}
