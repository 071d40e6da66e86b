/* Who was helped thanks who helped, in a few words that both keep.  They are public only while
 * both want that; who is named there the database decides.
 *
 * thanks_http.c   routes and handlers
 * thanks_mail.c   what the letter about it says
 * thanks_store.c  the only user of db/queries/thanks.sql
 */
#ifndef THANKS_H
#define THANKS_H

#include "commons/cursor.h"

struct thanks {
    const char *id;
    const char *version;
    const char *card; /* JSON: as the asker, who gave or got it, sees it */
};

/* Those that are public, and the asker's own: the newest first. */
MUST_USE enum err thanks_newest(struct ctx *, const struct page *, pg_row_fn *, void *arg);
MUST_USE enum err thanks_own(struct ctx *, const struct page *, pg_row_fn *, void *arg);
MUST_USE enum err thanks_find(struct ctx *, const char *id, struct thanks *);

/* danger: what the rules hear in it, or NULL.  ERR_NOT_FOUND: no conversation of the asker's;
 * ERR_CONFLICT: nothing to thank for there, or it was done before. */
MUST_USE enum err thanks_insert(struct ctx *, const char *conversation, const char *text,
                                const char *danger, const char **id);
/* "agree" or "withdraw".  ERR_CONFLICT: it may not be on the site. */
MUST_USE enum err thanks_move(struct ctx *, const char *id, const char *move);

/* What the letter to who helped needs to say. */
struct thanks_told {
    const char *title; /* of the ask or offer */
    const char *slug;
    const char *from;
    const char *language; /* of who reads it */
};
MUST_USE enum err thanks_told(struct ctx *, const char *conversation, struct thanks_told *);
MUST_USE enum err thanks_send(struct ctx *, const char *conversation, const char *cause,
                              const char *payload);

/* Tells who helped. */
MUST_USE enum err thanks_tell(struct ctx *, const char *id, const char *conversation,
                              const char *text);

extern const struct routes thanks_routes;
extern const struct pg_stmt *const thanks_statements[];

#endif
