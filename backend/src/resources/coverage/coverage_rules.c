#include <limits.h>

#include "base/text.h"
#include "resources/coverage/coverage.h"

const char *const coverage_parts[] = {"morning", "afternoon", "evening", NULL};
const char *const coverage_ages[] = {"children", "youth", "adults", "seniors", NULL};
const char *const coverage_languages[] = {"nl", "en", "tr", "ar", "pl", "uk", NULL};

/* Little: not even a quarter of what its like have on average. */
enum { LITTLE = 4 };

enum { SATURDAY = 5, SUNDAY = 6 };

/* n of what `like` of its kind have `sum` of together. */
static bool is_little(int n, int sum, int like) { return n * like * LITTLE < sum; }

static int day_times(const struct coverage *c, int day)
{
    int sum = 0;

    for (int p = 0; p < COVERAGE_PARTS; p++)
        sum += c->slot[day][p].times;
    return sum;
}

static int part_times(const struct coverage *c, int part)
{
    int sum = 0;

    for (int d = 0; d < COVERAGE_DAYS; d++)
        sum += c->slot[d][part].times;
    return sum;
}

static int slot_times(const struct coverage *c)
{
    int sum = 0;

    for (int d = 0; d < COVERAGE_DAYS; d++)
        sum += day_times(c, d);
    return sum;
}

static bool little_on(const struct coverage *c, int day)
{
    return is_little(day_times(c, day), slot_times(c), COVERAGE_DAYS);
}

static bool is_weekend_empty(const struct coverage *c)
{
    return little_on(c, SATURDAY) && little_on(c, SUNDAY);
}

static void set_count(struct coverage_advice *a, int count)
{
    a->count = count;
    a->nothing = count == 0;
}

/* Each of these says whether there is something to collect, and what. */

static bool weekend(const struct coverage *c, struct coverage_advice *a)
{
    if (!is_weekend_empty(c))
        return false;
    a->weekdays = 1u << SATURDAY | 1u << SUNDAY;
    set_count(a, day_times(c, SATURDAY) + day_times(c, SUNDAY));
    return true;
}

static bool day(const struct coverage *c, struct coverage_advice *a)
{
    int least = 0;

    for (int d = 1; d < COVERAGE_DAYS; d++)
        if (day_times(c, d) < day_times(c, least))
            least = d;
    if (is_weekend_empty(c) || !little_on(c, least))
        return false;
    a->weekdays = 1u << least;
    set_count(a, day_times(c, least));
    return true;
}

static bool part(const struct coverage *c, struct coverage_advice *a)
{
    int least = 0;

    for (int p = 1; p < COVERAGE_PARTS; p++)
        if (part_times(c, p) < part_times(c, least))
            least = p;
    if (!is_little(part_times(c, least), slot_times(c), COVERAGE_PARTS))
        return false;
    a->part = least;
    set_count(a, part_times(c, least));
    return true;
}

static bool is_word(const char *key, const char *const *words)
{
    for (; *words; words++)
        if (text_equal(key, *words))
            return true;
    return false;
}

/* The one that has least, of those that are words (all of them, where words is NULL). */
static bool least_of(const struct coverage_lines *l, const char *const *words,
                     struct coverage_advice *a)
{
    const struct coverage_line *least = NULL;
    int sum = 0, like = 0;

    for (size_t i = 0; i < l->n; i++) {
        if (words && !is_word(l->line[i].key, words))
            continue;
        sum += l->line[i].activities;
        like++;
        if (!least || l->line[i].activities < least->activities)
            least = &l->line[i];
    }
    if (!least || (least->activities > 0 && !is_little(least->activities, sum, like)))
        return false;
    a->key[a->nkeys++] = least->key;
    set_count(a, least->activities);
    return true;
}

/* The first few that have nothing. */
static bool none_of(const struct coverage_lines *l, const char *except,
                    struct coverage_advice *a)
{
    for (size_t i = 0; i < l->n && a->nkeys < COVERAGE_KEYS; i++)
        if (l->line[i].activities == 0 && !text_equal(l->line[i].key, except))
            a->key[a->nkeys++] = l->line[i].key;
    set_count(a, 0);
    return a->nkeys > 0;
}

static bool age(const struct coverage *c, struct coverage_advice *a)
{
    return least_of(&c->audience, coverage_ages, a);
}

static bool category(const struct coverage *c, struct coverage_advice *a)
{
    return none_of(&c->category, NULL, a) || least_of(&c->category, NULL, a);
}

/* That something is in Dutch is seldom said: it is not asked for. */
static bool language(const struct coverage *c, struct coverage_advice *a)
{
    return none_of(&c->language, coverage_languages[0], a);
}

static bool first_empty(const struct coverage_lines *l, struct coverage_advice *a)
{
    for (size_t i = 0; i < l->n; i++)
        if (l->line[i].activities == 0) {
            a->key[a->nkeys++] = l->line[i].key;
            a->name = l->line[i].name;
            set_count(a, 0);
            return true;
        }
    return false;
}

/* Areas stand in order of their residents: the first few that are empty. */
static bool area(const struct coverage *c, struct coverage_advice *a)
{
    return none_of(&c->area, NULL, a);
}

static bool street(const struct coverage *c, struct coverage_advice *a)
{
    return first_empty(&c->street, a);
}

static bool place(const struct coverage *c, struct coverage_advice *a)
{
    return first_empty(&c->place, a);
}

/* A part of a day with nothing or little of which no other rule spoke; of two that are equally
 * empty the one where day and part are busiest. */
static bool slot(const struct coverage *c, struct coverage_advice *a)
{
    int least = INT_MAX, busiest = -1;

    for (int d = 0; d < COVERAGE_DAYS; d++)
        for (int p = 0; p < COVERAGE_PARTS; p++) {
            const int times = c->slot[d][p].times;
            const int around = day_times(c, d) + part_times(c, p);
            const bool told =
                little_on(c, d) || is_little(part_times(c, p), slot_times(c), COVERAGE_PARTS);

            if (told || !is_little(times, slot_times(c), COVERAGE_DAYS * COVERAGE_PARTS))
                continue;
            if (times > least || (times == least && around <= busiest))
                continue;
            least = times;
            busiest = around;
            a->weekdays = 1u << d;
            a->part = p;
        }
    set_count(a, least);
    return busiest >= 0;
}

/* What to collect: of two that are equally empty, the one that stands higher. */
static const struct {
    const char *name;
    bool (*look)(const struct coverage *, struct coverage_advice *);
} rules[] = {
    {"weekend", weekend},   {"day", day},     {"daypart", part}, {"age", age},
    {"category", category}, {"area", area},   {"slot", slot},    {"language", language},
    {"street", street},     {"place", place},
};

_Static_assert(COUNT(rules) == COVERAGE_RULES, "there is room for what each rule finds");

size_t coverage_missing(const struct coverage *c, struct coverage_advice found[COVERAGE_RULES])
{
    size_t n = 0;

    if (c->activities == 0) {
        found[0] = (struct coverage_advice){.rule = "everything", .nothing = true, .part = -1};
        return 1;
    }
    for (int nothing = 1; nothing >= 0; nothing--)
        for (size_t i = 0; i < COUNT(rules); i++) {
            struct coverage_advice a = {.rule = rules[i].name, .part = -1};

            if (rules[i].look(c, &a) && a.nothing == (nothing == 1))
                found[n++] = a;
        }
    return n;
}
