/* Elsewhere: a group or a site of others, with a note on what happens there, and whether its
 * link still works (decision 0412).
 *
 * elsewhere_http.c   routes and handlers
 * elsewhere_rules.c  what an answer says of a link; pure
 * elsewhere_store.c  the only user of db/queries/elsewhere.sql
 * elsewhere_json.c   the shape the world sees
 * elsewhere_work.c   the next link to look at, and what was found; the only user of
 * db/queries/elsewhere_work.sql
 */
#ifndef ELSEWHERE_H
#define ELSEWHERE_H

#include "commons/cursor.h"
#include "commons/item.h"
#include "net/fetch.h"

struct elsewhere_draft { /* the body of POST and PATCH */
    const char *name;
    const char *url; /* https */
    const char *kind;
    const char *note;
    const char *organisation; /* UUID, where it is one of ours */
};

struct elsewhere {
    const char *id;
    struct elsewhere_draft is;
    const char *organisation; /* JSON */
    const char *checked_at;   /* NULL: not yet */
    bool works;
    struct life life;
};

/* A link that is to be looked at. */
struct elsewhere_link {
    const char *neighbourhood, *id, *url;
};

/* rules */
/* Does the link lead somewhere?  A site that wants no programs, wants a password or is busy is
 * there; only what says that it is gone, or is not reached at all, is not. */
bool elsewhere_works(const struct fetched *);

/* store */
MUST_USE enum err elsewhere_by_name(struct ctx *, const struct page *, pg_row_fn *, void *arg);
MUST_USE enum err elsewhere_find(struct ctx *, const char *id, struct elsewhere *);
MUST_USE enum err elsewhere_insert(struct ctx *, const struct elsewhere_draft *,
                                   const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err elsewhere_update(struct ctx *, const struct elsewhere *,
                                   const struct elsewhere_draft *);
extern const struct item_kind elsewhere_kind;

/* work, with the login voordeur_work */
/* The next one, leased; ERR_NOT_FOUND when none is to be looked at now. */
MUST_USE enum err elsewhere_take(struct ctx *, struct elsewhere_link *);
MUST_USE enum err elsewhere_checked(struct ctx *, const struct elsewhere_link *, bool works);

/* json */
extern const struct json_field elsewhere_fields[5];
void elsewhere_json(struct json *, const struct elsewhere *, bool with_token);

extern const struct routes elsewhere_routes;
extern const struct pg_stmt *const elsewhere_statements[];
extern const struct pg_stmt *const elsewhere_work_statements[];

#endif
