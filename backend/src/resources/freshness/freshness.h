/* Freshness: the headline figure, which part of what is visible was confirmed
 * within its term; by kind, by organisation and over time.
 *
 * Counts of items and nothing of a person; nothing is told of fewer than five.
 * What counts is defined in the database (view freshness_figure), and counted
 * there by a job; the API reads the last count.
 *
 * freshness_http.c   the routes
 * freshness_store.c  the only user of db/queries/freshness.sql
 * freshness_json.c   the shape the world sees
 * freshness_work.c   counting, for `voordeur work`
 */
#ifndef FRESHNESS_H
#define FRESHNESS_H

#include "web/ctx.h"
#include "json/json.h"

enum {
    FRESHNESS_TARGET = 95, /* percent */
    FRESHNESS_KINDS = 8,   /* with "all" */
    FRESHNESS_TERMS = 7,
};

/* Texts of numbers; NULL is not told. */
struct freshness_count {
    const char *kind; /* "all", "activity", … */
    const char *visible;
    const char *confirmed;
    const char *due_week;
    const char *doubtful;
    const char *share; /* whole percents */
    const char *answer_days;
};

/* Within how many days something of a kind counts as confirmed. */
struct freshness_days_of {
    const char *kind; /* "series", "activity", … */
    int64_t days;
};

struct freshness {
    const char *counted_at;                        /* NULL: not yet */
    struct freshness_count count[FRESHNESS_KINDS]; /* the first is of everything */
    size_t n;
    struct freshness_days_of term[FRESHNESS_TERMS];
    size_t nterms;
};

struct freshness_day {
    const char *day;
    const char *share;
};

struct freshness_organisation {
    const char *id;
    const char *name;
    int64_t visible;
    int64_t confirmed;
    int64_t share;
    const char *weeks; /* shares of the last 26, the oldest first, as JSON */
};

typedef void freshness_day_fn(const struct freshness_day *, void *);
typedef void freshness_organisation_fn(const struct freshness_organisation *, void *);

/* store */
MUST_USE enum err freshness_find(struct ctx *, struct freshness *);
/* The days of the last year that were counted, the oldest first. */
MUST_USE enum err freshness_days(struct ctx *, freshness_day_fn *, void *);
/* Those first of which least was confirmed. */
MUST_USE enum err freshness_organisations(struct ctx *, freshness_organisation_fn *, void *);

/* json */
/* The members of an open object. */
void freshness_json(struct json *, const struct freshness *);
/* One of an array, as an argument of json. */
void freshness_day_json(const struct freshness_day *, void *);
void freshness_organisation_json(const struct freshness_organisation *, void *);

/* work: the jobs age-items and count-freshness */
MUST_USE enum err freshness_age(struct ctx *);
MUST_USE enum err freshness_count(struct ctx *);

extern const struct routes freshness_routes;
extern const struct pg_stmt *const freshness_statements[];
extern const struct pg_stmt *const freshness_work_statements[];

#endif
