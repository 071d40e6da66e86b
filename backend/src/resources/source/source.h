/* An address that is looked at again and again, so that what it says stays in step here.
 *
 * source_http.c    the route that shows them
 * source_rules.c   when it is looked at next, and what raises an alarm: pure
 * source_store.c   the only user of db/queries/source.sql
 * source_json.c    the shape the world sees
 */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdint.h>

#include "commons/cursor.h"
#include "web/ctx.h"
#include "json/json.h"

enum {
    SOURCE_SOONEST = 15, /* minutes */
    SOURCE_LATEST = 7 * 24 * 60,
};

struct source {
    const char *id, *neighbourhood, *slug;
    const char *organisation, *calendar, *address;
    const char *etag, *last_modified, *digest;
    const char *format; /* "" before anything was read */
    int rhythm;         /* minutes between two looks */
    int usual;          /* minutes between two changes; 0: not learned yet */
    int activities;
    int fails;          /* in a row */
    int64_t changed_at; /* seconds since 1970; 0: not yet */
};

enum source_outcome { SOURCE_SAME, SOURCE_CHANGED, SOURCE_FAILED };

/* What one look found. */
struct source_look {
    enum source_outcome outcome;
    const char *format; /* of what was read, or NULL */
    int activities;
    const char *reason; /* Dutch, where it failed: also when it is of another shape */
};

/* What follows from it. */
struct source_next {
    int rhythm, usual, fails;
    int seconds;        /* until the next look */
    const char *alarm;  /* "failing", "still", "empty", "shape", or NULL */
    const char *reason; /* Dutch: what is the matter and what to do; "" without an alarm */
};

/* rules */
/* Another kind of file than before: it is not taken over before somebody has looked. */
bool source_other_shape(const struct source *, const char *format);
/* chance is any number: so that not all are looked at in the same second. */
void source_judge(struct arena *, const struct source *, const struct source_look *,
                  int64_t now, uint32_t chance, struct source_next *);

/* store */
/* Follows from now on what was just read; one that is followed already begins anew. */
MUST_USE enum err source_follow(struct ctx *, const struct source *);
/* The one that is due longest, leased.  ERR_NOT_FOUND when none is. */
MUST_USE enum err source_take(struct ctx *, struct source *);
MUST_USE enum err source_looked(struct ctx *, const struct source *, const struct source_look *,
                                const struct source_next *);
/* Those of a neighbourhood that need somebody first, for the command line. */
MUST_USE enum err source_all(struct ctx *, const char *slug, pg_row_fn *, void *arg);
MUST_USE enum err source_newest(struct ctx *, const struct page *, pg_row_fn *, void *arg);

/* json */
const char *source_outcome_word(enum source_outcome);
void source_json(struct json *, struct pg_row);

extern const struct routes source_routes;
extern const struct pg_stmt *const source_statements[];

#endif
