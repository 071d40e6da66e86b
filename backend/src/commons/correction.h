/* "Klopt niet?": what a reader says about an item, kept for those who keep it right.
 *
 * Anybody may say it; the item is due from that moment on.  One that comes again with the
 * same Idempotency-Key is answered with the first: it may have been typed without a connection.
 */
#ifndef COMMONS_CORRECTION_H
#define COMMONS_CORRECTION_H

#include "commons/cursor.h"

/* The whole answer to POST …/{id}/corrections for an item of this kind that exists:
 * reads the body, keeps it, replies.  At the desk it also says who hears what came of it. */
MUST_USE enum err correction_post(struct ctx *, const char *kind, const char *id);

/* Who hears what came of one of the last hour. */
struct correction_hearing {
    const char *telephone; /* one of these two */
    const char *email;
    const char *language; /* "nl", "en", or NULL */
};

/* Keeps it.  ERR_NOT_FOUND: there is no such correction, or it has somebody who hears. */
MUST_USE enum err correction_hear(struct ctx *, const char *id,
                                  const struct correction_hearing *);

/* The newest first: calls fn with columns id, kind, code, note, created, item_id, title
 * and address.  The page goes by created and id. */
MUST_USE enum err correction_newest(struct ctx *, const struct page *, pg_row_fn *, void *arg);

/* The members that a correction has everywhere, in an open object: id, code, note
 * and createdAt, from the columns id, code, note and created. */
void correction_members(struct json *, struct pg_row);

extern const struct pg_stmt *const correction_statements[];

#endif
