#include "reader/structured_dates.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "calendar/moment.h"

/* What is being worked out. */
struct working {
    struct arena *mem;
    const struct structured_event *e;
    const struct reader_options *options;
    struct schedule *s;
};

/* A moment on the clock of the series. */
struct at {
    bool date; /* without a time */
    int64_t wall;
};

/* Without fractions of a second, and with this year where none was said. */
static const char *usual(const struct working *w, const char *said)
{
    char *text = text_cut(w->mem, said, 60), *dot = strchr(text, '.');
    int year, month, day;

    if (dot && dot > text + 10) {
        size_t n = 1 + strspn(dot + 1, "0123456789");

        memmove(dot, dot + n, strlen(dot + n) + 1);
    }
    if (strncmp(text, structured_since_always, 4) != 0)
        return text;
    days_to_date(w->options->today, &year, &month, &day);
    return arena_printf(w->mem, "%04d%s", year, text + 4);
}

static enum moment_fault read_moment_of(const struct working *w, const char *said,
                                        struct at *at)
{
    struct moment m = {0};
    enum moment_fault fault = moment_read(usual(w, said), &m);

    if (fault != MOMENT_OK)
        return fault;
    at->date = m.kind == MOMENT_DATE;
    at->wall = m.kind == MOMENT_UTC ? zone_to_wall(w->s->zone, m.wall) : m.wall;
    return MOMENT_OK;
}

static const char *why(const struct working *w, enum moment_fault fault, const char *what,
                       const char *said)
{
    return arena_printf(w->mem, "%s %s \"%s\".", what,
                        fault == MOMENT_UNREADABLE ? "is niet te lezen:" : "bestaat niet:",
                        text_cut(w->mem, said, 60));
}

static int64_t time_of(int64_t wall) { return wall - days_of_wall(wall) * DAY_SECONDS; }

/* From the first minute of a day to its last: that is the whole day. */
static bool whole_days(const struct at *start, const struct at *end)
{
    enum { LAST_MINUTE = DAY_SECONDS - 60 };

    return !start->date && !end->date && time_of(start->wall) == 0 &&
           time_of(end->wall) >= LAST_MINUTE;
}

/* The length of something from start to end; false when it ends before it begins. */
static bool length_between(const struct working *w, const struct at *start,
                           const struct at *end, struct schedule_length *length)
{
    int64_t wall = end->wall - start->wall;
    int64_t days = days_of_wall(end->wall) - days_of_wall(start->wall);

    if (w->s->all_day)
        wall = (days + 1) * DAY_SECONDS;
    else if (end->date) /* the last day, whole; of the same day it tells nothing */
        wall = days > 0 ? end->wall + DAY_SECONDS - start->wall : days;
    else if (w->e->by_clock && wall <= 0)
        wall += DAY_SECONDS;
    if (wall < 0 || days < 0)
        return false;
    *length = (struct schedule_length){.known = wall > 0, .wall = wall};
    return true;
}

static const char *read_length(const struct working *w, const struct at *start,
                               const char *said, struct schedule_length *length)
{
    struct at end = {0};
    enum moment_fault fault;

    *length = (struct schedule_length){.known = w->s->all_day,
                                       .wall = w->s->all_day ? DAY_SECONDS : 0};
    if (text_blank(said))
        return NULL;
    fault = read_moment_of(w, said, &end);
    if (fault != MOMENT_OK)
        return why(w, fault, "Het einde", said);
    return length_between(w, start, &end, length) ? NULL : "Het einde ligt voor het begin.";
}

static void read_duration(const struct working *w)
{
    struct duration d;

    if (w->e->duration && !w->e->end && !w->s->all_day && duration_read(w->e->duration, &d) &&
        d.days + d.seconds > 0)
        w->s->length = (struct schedule_length){true, d.days * DAY_SECONDS, d.seconds};
}

static const char *read_start(const struct working *w)
{
    const struct structured_event *e = w->e;
    struct at start = {0}, end = {0};
    enum moment_fault fault;
    const char *bad;

    if (text_blank(e->start))
        return "Er staat geen begindatum bij.";
    fault = read_moment_of(w, e->start, &start);
    if (fault != MOMENT_OK)
        return why(w, fault, "Het begin", e->start);
    w->s->all_day = start.date ||
                    (!text_blank(e->end) && !e->by_clock &&
                     read_moment_of(w, e->end, &end) == MOMENT_OK && whole_days(&start, &end));
    w->s->zone = w->s->all_day ? zones_home(w->options->zones) : w->s->zone;
    w->s->start = start.wall;
    bad = read_length(w, &start, e->end, &w->s->length);
    if (!bad)
        read_duration(w);
    return bad;
}

/* A series begins at the first date that its rule makes. */
static const char *read_rule(const struct working *w)
{
    struct rule *rule = arena_take(w->mem, sizeof(*rule));
    struct rule_walk *walk;
    int64_t first;
    bool any;

    if (!w->e->rrule)
        return NULL;
    if (rule_read(w->mem, w->e->rrule, rule) != RULE_OK)
        return "De herhaling is niet te lezen.";
    walk = rule_walk_begin(w->mem, rule, w->s->start, w->s->all_day);
    any = rule_walk_next(walk, &first);
    rule_walk_end(walk);
    if (!any || (rule->has_until && days_of_wall(first) > days_of_wall(rule->until.wall)))
        return "Deze herhaling heeft geen enkele datum.";
    w->s->start = first;
    w->s->rule = rule;
    w->s->nrules = 1;
    return NULL;
}

static void read_exceptions(const struct working *w)
{
    int64_t *left_out = arena_take(w->mem, (w->e->nexcept + 1) * sizeof(*left_out));

    for (size_t i = 0; i < w->e->nexcept; i++) {
        struct at at = {0};

        if (read_moment_of(w, w->e->except[i].start, &at) != MOMENT_OK)
            continue;
        if (at.date)
            at.wall += time_of(w->s->start);
        left_out[w->s->nleft_out++] = zone_to_utc(w->s->zone, at.wall);
    }
    w->s->left_out = left_out;
}

struct one {
    int64_t wall;
    struct schedule_length length;
    bool cancelled;
};

static int by_wall(const void *a, const void *b)
{
    const struct one *x = a, *y = b;

    return (x->wall > y->wall) - (x->wall < y->wall);
}

static const char *gather(const struct working *w, struct one *list, size_t *n)
{
    *n = 0;
    for (size_t i = 0; i < w->e->ndates; i++) {
        const struct structured_date *d = &w->e->date[i];
        struct at start = {0};
        enum moment_fault fault = read_moment_of(w, d->start, &start);
        const char *bad = fault == MOMENT_OK ? NULL : why(w, fault, "De datum", d->start);

        if (!bad)
            bad = read_length(w, &start, d->end, &list[*n].length);
        if (bad)
            return bad;
        list[*n].wall = start.wall;
        list[(*n)++].cancelled = d->cancelled;
    }
    qsort(list, *n, sizeof(*list), by_wall);
    return NULL;
}

static bool same_length(const struct schedule_length *a, const struct schedule_length *b)
{
    return a->known == b->known && a->wall == b->wall && a->exact == b->exact;
}

/* A date that is shorter, longer or cancelled changes the series there. */
static void change(const struct working *w, struct schedule_change *list, const struct one *d)
{
    if (!d->cancelled && same_length(&d->length, &w->s->length))
        return;
    list[w->s->nchanges++] = (struct schedule_change){
        .original = zone_to_utc(w->s->zone, d->wall),
        .cancelled = d->cancelled,
        .start = d->wall,
        .length = d->length,
    };
}

static const char *read_several(const struct working *w)
{
    struct schedule *s = w->s;
    size_t room = w->e->ndates + 2, n;
    struct one *list = arena_take(w->mem, room * sizeof(*list));
    struct schedule_extra *extra = arena_take(w->mem, room * sizeof(*extra));
    struct schedule_change *changes = arena_take(w->mem, room * sizeof(*changes));
    const char *bad = gather(w, list, &n);

    if (bad || n == 0)
        return bad;
    if (!s->nrules) {
        s->start = list[0].wall;
        s->length = list[0].length;
    }
    for (size_t i = 0; i < n; i++) {
        if (i && list[i].wall == list[i - 1].wall)
            continue;
        if (list[i].wall != s->start)
            extra[s->nextras++] = (struct schedule_extra){.start = list[i].wall};
        change(w, changes, &list[i]);
    }
    s->extra = extra;
    s->change = changes;
    return NULL;
}

/* Something once that was moved: the series is its first moment, and the change is where to. */
static void read_previous(const struct working *w)
{
    struct schedule *s = w->s;
    struct schedule_change *moved = arena_take(w->mem, sizeof(*moved));
    struct at before = {0};

    if (!w->e->previous || s->nrules || w->e->ndates ||
        read_moment_of(w, w->e->previous, &before) != MOMENT_OK || before.date != s->all_day ||
        before.wall == s->start)
        return;
    *moved = (struct schedule_change){
        .original = zone_to_utc(s->zone, before.wall), .start = s->start, .length = s->length};
    s->start = before.wall;
    s->change = moved;
    s->nchanges = 1;
}

const char *structured_schedule(struct arena *mem, const struct structured_event *e,
                                const struct reader_options *options, struct schedule *s)
{
    const struct zone *zone = e->zone ? zones_find(options->zones, e->zone) : NULL;
    struct working w = {mem, e, options, s};
    const char *bad;

    *s = (struct schedule){.zone = zone ? zone : zones_home(options->zones)};
    bad = read_start(&w);
    if (!bad)
        bad = read_rule(&w);
    if (bad)
        return bad;
    read_exceptions(&w);
    bad = read_several(&w);
    if (!bad)
        read_previous(&w);
    return bad;
}
