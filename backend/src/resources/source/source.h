/* An address that is looked at again and again, so that what it says stays in step here.
 *
 * source_http.c    routes and handlers: follow, show, change, look now, stop
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
    const char *title; /* or NULL */
    const char *etag, *last_modified, *digest;
    const char *format;               /* "" before anything was read */
    const char **leave_out, **column; /* how it was read in: see import.h */
    const char *read_as;
    size_t nleave_out, ncolumns;
    int rhythm; /* minutes between two looks */
    int usual;  /* minutes between two changes; 0: not learned yet */
    int activities;
    int fails;                  /* in a row */
    int64_t changed_at;         /* seconds since 1970; 0: not yet */
    int64_t good_at;            /* when it was last read as it should; 0: not yet */
    int64_t now;                /* of the database: what the others are compared with */
    const char *alarm, *reason; /* of the look before */
    const char **host;          /* that were asked in this look */
    size_t nhosts;
};

enum { SOURCE_HOSTS = 8 };

/* A website, by what stands before the path of its addresses. */
struct source_site {
    const char *origin;
    const char *robots; /* as net/robots.h keeps it; NULL: not known */
    bool fresh;         /* read today */
};

enum source_outcome { SOURCE_SAME, SOURCE_CHANGED, SOURCE_FAILED, SOURCE_LATER };

/* What one look found. */
struct source_look {
    enum source_outcome outcome;
    const char *format; /* of what was read, or NULL */
    int activities;
    const char *reason; /* Dutch, where it failed: also when it is of another shape */
    bool forbidden;     /* by robots.txt */
    int wait;           /* seconds that the website asks for; 0: it does not say */
};

/* What follows from it. */
struct source_next {
    int rhythm, usual, fails;
    int seconds;        /* until the next look */
    const char *alarm;  /* "failing", "still", "empty", "shape", "robots", or NULL */
    const char *reason; /* Dutch: what is the matter and what to do; "" without an alarm */
};

/* What somebody may change of it by hand. */
struct source_change {
    const char *title; /* or NULL */
    bool paused;
};

/* rules */
/* How it is doing, for people: "good", "attention", "broken" or "paused". */
const char *source_health(const char *alarm, int fails, bool paused);
/* Another kind of file than before: it is not taken over before somebody has looked. */
bool source_other_shape(const struct source *, const char *format);
/* chance is any number: so that not all are looked at in the same second. */
void source_judge(struct arena *, const struct source *, const struct source_look *,
                  uint32_t chance, struct source_next *);
/* Notes that this look asked a website. */
void source_asked(struct arena *, struct source *, const char *origin);

/* store */
/* Follows from now on what was just read; one that is followed already begins anew. */
MUST_USE enum err source_follow(struct ctx *, struct source *);
/* An import as what could be followed, and its status; ERR_NOT_FOUND when it is not an
 * address's. */
MUST_USE enum err source_of_import(struct ctx *, const char *import, struct source *,
                                   const char **status);
MUST_USE enum err source_find(struct ctx *, const char *id, struct pg_row *);
MUST_USE enum err source_update(struct ctx *, const char *id, const char *version,
                                const struct source_change *);
/* Looks at it as soon as it is polite. */
MUST_USE enum err source_look_now(struct ctx *, const char *id);
/* What it brought stays. */
MUST_USE enum err source_stop(struct ctx *, const char *id);
/* The one that is due longest, leased.  ERR_NOT_FOUND when none is. */
MUST_USE enum err source_take(struct ctx *, struct source *);
MUST_USE enum err source_looked(struct ctx *, const struct source *, const struct source_look *,
                                const struct source_next *);
/* Not looked at after all: again in so many seconds. */
MUST_USE enum err source_put_off(struct ctx *, const struct source *, int seconds);
/* What is known of site->origin. */
MUST_USE enum err source_site_find(struct ctx *, struct source_site *);
MUST_USE enum err source_site_keep(struct ctx *, const struct source_site *);
/* Nothing of this website is asked for so many seconds. */
MUST_USE enum err source_site_quiet(struct ctx *, const char *origin, int seconds);
/* Those of a neighbourhood that need somebody first, for the command line. */
MUST_USE enum err source_all(struct ctx *, const char *slug, pg_row_fn *, void *arg);
MUST_USE enum err source_newest(struct ctx *, const struct page *, bool alarms, pg_row_fn *,
                                void *arg);

/* json */
const char *source_outcome_word(enum source_outcome);
void source_json(struct json *, struct pg_row);

extern const struct routes source_routes;
extern const struct pg_stmt *const source_statements[];

#endif
