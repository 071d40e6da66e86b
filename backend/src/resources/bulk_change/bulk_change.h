/* A bulk change: one thing done to many activities at once, all of them or none.
 *
 * It is made as a preview, then done, and can be undone: one row is the preview, the
 * trail and the way back (decision 0110).
 *
 * bulk_change_http.c   routes and handlers
 * bulk_change_rules.c  which members go with what is asked: pure
 * bulk_change_store.c  the only user of db/queries/bulk_change.sql
 */
#ifndef BULK_CHANGE_H
#define BULK_CHANGE_H

#include "commons/cursor.h"
#include "web/ctx.h"

enum { BULK_CHANGE_MOST = 500 }; /* activities in one */

struct bulk_change_draft { /* the body of POST */
    const char *what;
    struct json_list activities;
    const char *place;
    const char *location;
    struct json_list add; /* categories */
    struct json_list remove;
    const char *from; /* days */
    const char *to;
    const char *reason;
    const char *organisation;
    const char *contact_name;
    const char *contact_telephone;
    const char *contact_email;
};

struct bulk_change {
    const char *id;
    const char *what;
    const char *status; /* "previewed", "done" or "undone" */
    const char *card;   /* JSON of it, without its items */
    const char *items;  /* JSON of its items */
    int64_t activities; /* how many it changes */
    const char *version;
};

/* rules */
extern const char *const bulk_change_words[];
/* Blames what is missing for what is asked, and what does not belong to it.  today is days
 * since 1970. */
void bulk_change_check(struct arena *, const struct bulk_change_draft *, int64_t today,
                       struct fault *);

/* store */
/* Keeps what would happen, or blames what cannot be done, item by item; ERR_NOT_YOURS where one
 * is somebody else's. */
MUST_USE enum err bulk_change_preview(struct ctx *, const struct bulk_change_draft *,
                                      const char **id);
MUST_USE enum err bulk_change_find(struct ctx *, const char *id, struct bulk_change *);
MUST_USE enum err bulk_change_newest(struct ctx *, const struct page *, pg_row_fn *, void *arg);
/* Both ERR_STALE when somebody else was first; doing blames every item that is not what was
 * looked at any more. */
MUST_USE enum err bulk_change_do(struct ctx *, const struct bulk_change *);
MUST_USE enum err bulk_change_undo(struct ctx *, const struct bulk_change *);
/* Work: previews that nobody did. */
MUST_USE enum err bulk_change_forget(struct ctx *);

extern const struct routes bulk_change_routes;
extern const struct pg_stmt *const bulk_change_statements[];

#endif
