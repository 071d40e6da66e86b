/* Coverage: what the coming weeks have and lack, and what to collect next.
 *
 * Counts of activities and nothing of a person: of what is published, by day and
 * part of the day, category, audience, language, area, street and place.
 *
 * coverage_http.c    the route
 * coverage_rules.c   what is missing, and what to collect first: pure
 * coverage_store.c   the only user of db/queries/coverage.sql
 * coverage_json.c    the shape the world sees
 */
#ifndef COVERAGE_H
#define COVERAGE_H

#include "web/ctx.h"
#include "json/json.h"

enum { COVERAGE_DAYS = 7, COVERAGE_PARTS = 3, COVERAGE_RULES = 10, COVERAGE_KEYS = 3 };

/* Monday first. */
enum coverage_part { COVERAGE_MORNING, COVERAGE_AFTERNOON, COVERAGE_EVENING };

/* One thing that is counted: a category, a street. */
struct coverage_line {
    const char *key;
    const char *name;    /* where it has one */
    const char *name_en; /* of a category */
    int weight;          /* residents of an area */
    int activities;      /* -1: it cannot be known */
};

struct coverage_lines {
    struct coverage_line *line;
    size_t n;
};

struct coverage_slot {
    int activities; /* different ones */
    int times;      /* dates */
};

struct coverage {
    const char *from;
    const char *until;
    int walk; /* metres */
    int activities;
    int times;
    struct coverage_slot slot[COVERAGE_DAYS][COVERAGE_PARTS];
    struct coverage_lines category, audience, language, area, street, place;
    /* Activities that do not say for whom, or in which language, they are. */
    int audience_unsaid;
    int language_unsaid;
};

/* One thing to collect. */
struct coverage_advice {
    const char *rule;
    bool nothing;                   /* there is none at all; otherwise there is little */
    unsigned weekdays;              /* bit 0 is Monday */
    int part;                       /* enum coverage_part, or -1 */
    const char *key[COVERAGE_KEYS]; /* of what: slugs, words, codes */
    size_t nkeys;
    const char *name; /* of a street or place */
    int count;        /* what there is: dates of a day or part, activities of the rest */
};

/* rules */
extern const char *const coverage_parts[];
/* The ages and languages that are looked for even where nobody mentions them. */
extern const char *const coverage_ages[];
extern const char *const coverage_languages[];
/* What is missing, the most pressing first, at most one thing by each rule; returns how many.
 */
size_t coverage_missing(const struct coverage *, struct coverage_advice found[COVERAGE_RULES]);

/* store */
/* Into one that holds nothing yet. */
MUST_USE enum err coverage_read(struct ctx *, struct coverage *);

/* json */
void coverage_json(struct json *, const struct coverage *);

extern const struct routes coverage_routes;
extern const struct pg_stmt *const coverage_statements[];

#endif
