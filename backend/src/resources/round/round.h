/* Rondje wijk: what needs a call or a visit this week, for who goes round, and what they hear.
 *
 * An answer that comes again with the same Idempotency-Key is answered with the first: it may
 * have been given without a connection.
 *
 * round_http.c   the routes
 * round_json.c   the shape the world sees
 * round_store.c  the only user of db/queries/round.sql
 */
#ifndef ROUND_H
#define ROUND_H

#include "web/ctx.h"
#include "json/json.h"

/* So many items are a week's work, and fit on one page of paper. */
enum { ROUND_MOST = 20 };

struct round_draft {
    const char *kind;
    const char *item;
    const char *answer;
    const char *note;
    const char *said_at; /* NULL: now */
};

/* One thing to ask about.  Those at one place follow each other. */
struct round_item {
    const char *place_key; /* "": nowhere in particular */
    const char *place;
    const char *street_address;
    const char *kind;
    const char *id;
    const char *title;
    const char *address;
    const char *organisation;
    const char *telephone;
    const char *why;
    const char *remark; /* what a reader wrote */
    const char *due_at;
    const char *next_at;
    bool all_day;
    const char *tried_at; /* nobody was home then */
};

struct round {
    struct round_item item[ROUND_MOST];
    size_t n;
    int64_t left_over; /* how many come after these */
};

/* An answer as it is kept. */
struct round_answer {
    bool same; /* it is what was sent */
    const char *id;
    const char *kind;
    const char *item;
    const char *answer;
    const char *note;
    const char *said_at;
};

/* store */
MUST_USE enum err round_read(struct ctx *, struct round *);
/* ERR_NOT_FOUND: there is no such item. */
MUST_USE enum err round_answer_keep(struct ctx *, const struct round_draft *,
                                    struct round_answer *);

/* json */
void round_json(struct json *, const struct round *, const char *person);
void round_answer_json(struct json *, const struct round_answer *);

extern const struct routes round_routes;
extern const struct pg_stmt *const round_statements[];

#endif
