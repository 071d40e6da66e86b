/* The history of an item: when it was made, changed, confirmed, became due or
 * doubtful, was put away and came back; how, and in whose role.
 *
 * Kept by the database (db/migrations/0260), which also decides who may read it:
 * for anybody else an item has no history.
 *
 * life_event_http.c   the route
 * life_event_store.c  the only user of db/queries/life_event.sql
 */
#ifndef LIFE_EVENT_H
#define LIFE_EVENT_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct life_event {
    const char *at;
    const char *event;
    const char *how;        /* NULL where it does not say more */
    const char *role;       /* of who did it, or NULL */
    const char *was_due_at; /* of an answer: since when it was due */
    struct cursor key;
};

typedef void life_event_fn(const struct life_event *, void *);

/* The newest first. */
MUST_USE enum err life_event_newest(struct ctx *, const char *kind, const char *item,
                                    const struct page *, life_event_fn *, void *);

extern const struct routes life_event_routes;
extern const struct pg_stmt *const life_event_statements[];

#endif
