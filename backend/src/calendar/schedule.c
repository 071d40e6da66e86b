#include "calendar/schedule.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"

/* How far a rule is followed.  A rule by the hour or minute needs more steps per day. */
enum { STEPS = 200000, STEPS_HOURS = 40000 };

/* A date that the rules make, before anything is changed about it. */
struct original {
    int64_t utc, wall;
    const struct schedule_extra *extra; /* its own length, or NULL */
};

struct originals {
    struct arena *mem;
    struct original *item;
    size_t n, room;
};

static void add_original(struct originals *all, const struct schedule *s, int64_t wall,
                         const struct schedule_extra *extra)
{
    if (all->n == all->room) {
        size_t room = all->room ? 2 * all->room : 64;
        struct original *more = arena_take(all->mem, room * sizeof(*more));

        if (all->n)
            memcpy(more, all->item, all->n * sizeof(*more));
        all->item = more;
        all->room = room;
    }
    all->item[all->n++] = (struct original){zone_to_utc(s->zone, wall), wall, extra};
}

static int by_utc(const void *a, const void *b)
{
    const struct original *x = a, *y = b;

    if (x->utc != y->utc)
        return x->utc < y->utc ? -1 : 1;
    return (y->extra != NULL) - (x->extra != NULL); /* the one with its own length first */
}

/* UNTIL names a moment, a day, or (wrongly, but often) a moment for a series of days. */
static bool past_until(const struct schedule *s, const struct rule *r, int64_t wall)
{
    int64_t day = days_of_wall(wall), until_day = days_of_wall(r->until.wall);

    if (!r->has_until)
        return false;
    if (r->until.kind == MOMENT_DATE)
        return day > until_day;
    if (s->all_day && day <= until_day)
        return false;
    if (r->until.kind == MOMENT_FLOATING)
        return wall > r->until.wall;
    return zone_to_utc(s->zone, wall) > r->until.wall;
}

/* Where to begin to follow a rule of which only what comes after `first` matters: an old series
 * need not be walked along from its beginning. */
static int64_t head_start(const struct schedule *s, const struct rule *r, int64_t first)
{
    int64_t period = rule_period(r);

    if (r->count || period == 0 || first - s->start < 2 * period)
        return s->start;
    return s->start + ((first - s->start) / period - 1) * period;
}

/* Adds what one rule makes up to a wall time; DTSTART counts as the first of COUNT.
 * false when the rule is too dense. */
static bool follow(struct originals *all, const struct schedule *s, const struct rule *r,
                   int64_t first, int64_t last)
{
    struct rule_walk *walk = rule_walk_begin(all->mem, r, head_start(s, r, first), s->all_day);
    int steps = r->freq == RULE_HOURS ? STEPS_HOURS : STEPS;
    int64_t counted = 1, wall;

    while (steps-- > 0 && rule_walk_next(walk, &wall) && wall <= last &&
           !past_until(s, r, wall)) {
        if (wall <= s->start)
            continue;
        if (r->count && ++counted > r->count)
            break;
        if (wall >= first)
            add_original(all, s, wall, NULL);
    }
    rule_walk_end(walk);
    return steps > 0;
}

static bool is_left_out(const struct schedule *s, int64_t utc)
{
    for (size_t i = 0; i < s->nleft_out; i++)
        if (s->left_out[i] == utc)
            return true;
    return false;
}

/* Takes out doubles, EXDATE and what EXRULE makes. */
static void thin(struct originals *all, const struct schedule *s, const struct originals * not )
{
    size_t kept = 0;

    for (size_t i = 0; i < all->n; i++) {
        const struct original *o = &all->item[i];

        if (kept && all->item[kept - 1].utc == o->utc)
            continue;
        if (is_left_out(s, o->utc) ||
            (not ->n && bsearch(&(struct original){.utc = o->utc}, not ->item, not ->n,
                                sizeof(*not ->item), by_utc)))
            continue;
        all->item[kept++] = *o;
    }
    all->n = kept;
}

static bool collect(struct originals *all, const struct schedule *s, int64_t first,
                    int64_t last)
{
    struct originals not = {.mem = all->mem};
    bool whole = true;

    add_original(all, s, s->start, NULL);
    for (size_t i = 0; i < s->nrules; i++)
        whole &= follow(all, s, &s->rule[i], first, last);
    for (size_t i = 0; i < s->nextras; i++)
        add_original(all, s, s->extra[i].start, &s->extra[i]);
    for (size_t i = 0; i < s->nnot_rules; i++) {
        add_original(&not, s, s->start, NULL);
        whole &= follow(&not, s, &s->not_rule[i], first, last);
    }
    qsort(all->item, all->n, sizeof(*all->item), by_utc);
    if (not .n)
        qsort(not .item, not .n, sizeof(*not .item), by_utc);
    thin(all, s, &not );
    return whole;
}

int64_t schedule_end(const struct schedule *s, int64_t wall,
                     const struct schedule_length *length)
{
    int64_t start = zone_to_utc(s->zone, wall);
    int64_t end = zone_to_utc(s->zone, wall + length->wall) + length->exact;

    /* A start that the spring skips is an hour later, and would lie behind its end. */
    return end > start ? end : start + length->wall + length->exact;
}

/* The change for this date: its own, else the last that holds from before it onwards. */
static const struct schedule_change *change_of(const struct schedule *s, int64_t utc)
{
    const struct schedule_change *onwards = NULL;

    for (size_t i = 0; i < s->nchanges; i++) {
        const struct schedule_change *c = &s->change[i];

        if (c->original == utc)
            return c;
        if (c->onwards && c->original < utc && (!onwards || c->original > onwards->original))
            onwards = c;
    }
    return onwards;
}

static struct occurrence occur(const struct schedule *s, const struct original *o)
{
    const struct schedule_change *c = change_of(s, o->utc);
    const struct schedule_length *length = c ? &c->length
                                           : o->extra && o->extra->has_length
                                               ? &o->extra->length
                                               : &s->length;
    int64_t wall = o->wall;
    struct occurrence made = {.key = o->utc};

    if (c)
        wall += c->start - zone_to_wall(s->zone, c->original);
    made.starts = wall == o->wall ? o->utc : zone_to_utc(s->zone, wall);
    made.has_end = length->known;
    made.ends = length->known ? schedule_end(s, wall, length) : 0;
    made.title = c ? c->title : NULL;
    if (c && c->cancelled)
        made.status = OCCURRENCE_CANCELLED;
    else if (made.starts != made.key)
        made.status = OCCURRENCE_MOVED;
    return made;
}

struct occurrence schedule_changed(const struct schedule *s, const struct schedule_change *c)
{
    return occur(s, &(struct original){c->original, zone_to_wall(s->zone, c->original), NULL});
}

static int by_start(const void *a, const void *b)
{
    const struct occurrence *x = a, *y = b;

    if (x->starts != y->starts)
        return x->starts < y->starts ? -1 : 1;
    return (x->key > y->key) - (x->key < y->key);
}

static bool within(const struct occurrence *o, int64_t from, int64_t to)
{
    return o->starts < to && (o->starts >= from || (o->has_end && o->ends > from));
}

/* Which dates can matter: those of the window, and those that a change moves. */
static void bounds(const struct schedule *s, int64_t from, int64_t to, int64_t *first,
                   int64_t *last)
{
    *first = from - s->length.wall - s->length.exact - 2 * DAY_SECONDS;
    *last = to + 2 * DAY_SECONDS;
    for (size_t i = 0; i < s->nchanges; i++) {
        const struct schedule_change *c = &s->change[i];
        int64_t moved = c->start - c->original;

        if (c->original - 2 * DAY_SECONDS < *first)
            *first = c->original - 2 * DAY_SECONDS;
        if (c->original + 2 * DAY_SECONDS > *last)
            *last = c->original + 2 * DAY_SECONDS;
        if (c->onwards && moved < 0 && to - moved + 2 * DAY_SECONDS > *last)
            *last = to - moved + 2 * DAY_SECONDS;
    }
}

static void add_occurrence(struct occurrences *out, const struct occurrence *o, int64_t from,
                           int64_t to)
{
    if (within(o, from, to))
        out->item[out->n++] = *o;
}

/* Changes of dates that no rule makes are dates of their own: somebody wrote them down. */
static void add_strays(const struct schedule *s, const struct originals *all, int64_t from,
                       int64_t to, struct occurrences *out)
{
    for (size_t i = 0; i < s->nchanges; i++) {
        const struct schedule_change *c = &s->change[i];
        bool made = false;

        for (size_t k = 0; !made && k < all->n; k++)
            made = all->item[k].utc == c->original;
        if (made || c->cancelled || is_left_out(s, c->original))
            continue;
        struct occurrence stray = schedule_changed(s, c);

        add_occurrence(out, &stray, from, to);
    }
}

void schedule_expand(struct arena *mem, const struct schedule *s, int64_t from, int64_t to,
                     size_t max, struct occurrences *out)
{
    struct originals all = {.mem = mem};
    int64_t first, last;

    *out = (struct occurrences){0};
    bounds(s, from, to, &first, &last);
    out->too_many = !collect(&all, s, first, last);
    out->item = arena_take(mem, (all.n + s->nchanges + 1) * sizeof(*out->item));
    for (size_t i = 0; i < all.n; i++) {
        struct occurrence o = occur(s, &all.item[i]);

        add_occurrence(out, &o, from, to);
    }
    add_strays(s, &all, from, to, out);
    qsort(out->item, out->n, sizeof(*out->item), by_start);
    if (out->n > max) {
        out->n = max;
        out->too_many = true;
    }
}
