#include "calendar/group.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "base/text.h"

/* Events with the same UID stand together: first those that make the series, in
 * file order, then the changes. */
static int by_uid(const void *a, const void *b)
{
    const struct event *x = *(struct event *const *)a, *y = *(struct event *const *)b;
    int order = strcmp(x->series.uid ? x->series.uid : "", y->series.uid ? y->series.uid : "");

    if (order == 0)
        order = x->is_change - y->is_change;
    return order ? order : x->series.line - y->series.line;
}

static bool together(const struct event *a, const struct event *b)
{
    return a->series.uid && text_equal(a->series.uid, b->series.uid);
}

static int by_line(const void *a, const void *b)
{
    const struct series *x = a, *y = b;

    return x->line - y->line;
}

/* Moves an event's own dates onto the clock of its series. */
static struct schedule_change change_for(const struct series *s, const struct event *e)
{
    const struct schedule *when = &s->when, *own = &e->series.when;
    struct schedule_change c = {
        .original = e->original,
        .onwards = e->onwards,
        .cancelled = e->series.status == EVENT_CANCELLED,
        .start = zone_to_wall(when->zone, zone_to_utc(own->zone, own->start)),
        .length = own->length,
        .title = text_equal(e->series.title, s->title) ? NULL : e->series.title,
    };

    if (e->original_is_day) {
        int64_t usual = when->start - days_of_wall(when->start) * DAY_SECONDS;

        c.original = zone_to_utc(when->zone, e->original + (when->all_day ? 0 : usual));
    }
    return c;
}

/* Two changes of one date: the one with the higher SEQUENCE, else the later one in the file. */
static void add_change(struct schedule_change *list, int64_t *sequence, size_t *n,
                       const struct series *s, const struct event *e)
{
    struct schedule_change c = change_for(s, e);
    size_t at = 0;

    while (at < *n && list[at].original != c.original)
        at++;
    if (at == *n)
        (*n)++;
    else if (sequence[at] > e->sequence)
        return;
    list[at] = c;
    sequence[at] = e->sequence;
}

static void attach(struct reading *r, struct series *s, struct event *const *e, size_t n)
{
    struct schedule_change *list = arena_take(r->mem, n * sizeof(*list));
    int64_t *sequence = arena_take(r->mem, n * sizeof(*sequence));

    for (size_t i = 0; i < n; i++)
        if (!e[i]->fault)
            add_change(list, sequence, &s->when.nchanges, s, e[i]);
    s->when.change = list;
}

static struct series *add_series(struct reading *r, const struct event *e)
{
    struct calendar *out = r->out;

    out->series = reading_grow(r, out->series, out->nseries, sizeof(*out->series));
    out->series[out->nseries] = e->series;
    return &out->series[out->nseries++];
}

/* Dates without the series they belong to: the first becomes one, the others its extra dates.
 */
static void make_series_of_changes(struct reading *r, struct event **e, size_t n)
{
    struct schedule_extra *extra = arena_take(r->mem, n * sizeof(*extra));
    struct series *s = NULL;

    for (size_t i = 0; i < n; i++) {
        if (!e[i]->fault && !e[i]->has_title)
            e[i]->fault = "Er staat geen titel bij (SUMMARY).";
        if (e[i]->fault)
            continue;
        if (!s) {
            s = add_series(r, e[i]);
            s->when.extra = extra;
            s->when.nextras = 0;
            continue;
        }
        const struct schedule *own = &e[i]->series.when;
        int64_t start = zone_to_wall(s->when.zone, zone_to_utc(own->zone, own->start));

        s->repeats = true;
        extra[s->when.nextras++] = (struct schedule_extra){start, true, own->length};
    }
}

/* The newest version of a series that is in the file more than once under one UID; other
 * events that only share its UID (some producers number like that) stay. */
static void drop_older_versions(struct event **e, size_t n)
{
    enum { MOST = 500 }; /* as many events with one UID tell only that it is no UID */

    if (n > MOST)
        return;
    for (size_t i = 0; i < n; i++) {
        for (size_t k = i + 1; k < n && !e[i]->fault; k++) {
            bool same_start = e[i]->series.when.start == e[k]->series.when.start;

            if (e[k]->fault || (!same_start && e[i]->sequence == e[k]->sequence))
                continue;
            struct event *older = e[k]->sequence >= e[i]->sequence ? e[i] : e[k];

            older->fault =
                "Deze afspraak staat dubbel in de agenda (zelfde UID); de nieuwste telt.";
        }
    }
}

static void group(struct reading *r, struct event **e, size_t n)
{
    struct calendar *out = r->out;
    size_t masters = 0, begin = out->nseries, first = begin;

    while (masters < n && !e[masters]->is_change)
        masters++;
    if (masters == 0) {
        make_series_of_changes(r, e, n);
        return;
    }
    drop_older_versions(e, masters);
    for (size_t i = 0; i < masters; i++) {
        if (e[i]->fault)
            continue;
        add_series(r, e[i]);
        if (e[i]->series.repeats && !out->series[first].repeats)
            first = out->nseries - 1;
    }
    if (out->nseries > begin) {
        attach(r, &out->series[first], e + masters, n - masters);
        return;
    }
    for (size_t i = masters; i < n; i++)
        if (!e[i]->fault)
            e[i]->fault = "De reeks waar deze datum bij hoort, is niet te lezen.";
}

void group_events(struct reading *r, struct event *event, size_t n)
{
    struct event **order = arena_take(r->mem, (n + 1) * sizeof(struct event *));

    for (size_t i = 0; i < n; i++)
        order[i] = &event[i];
    qsort(order, n, sizeof(struct event *), by_uid);
    for (size_t at = 0; at < n;) {
        size_t end = at + 1;

        while (end < n && together(order[at], order[end]))
            end++;
        group(r, order + at, end - at);
        at = end;
    }
    if (r->out->nseries)
        qsort(r->out->series, r->out->nseries, sizeof(*r->out->series), by_line);
}
