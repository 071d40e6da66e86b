/* What readers said is wrong: the list for those who keep things right, and what they hear of
 * it who left a number or an address (decision 0342).  How it is kept: commons/correction.h.
 *
 * correction_http.c  the routes
 * correction_tell.c  the letter and the text message with what came of it
 * correction_work.c  the job that tells; the only user of db/queries/correction_work.sql
 */
#ifndef CORRECTION_H
#define CORRECTION_H

#include "web/ctx.h"

/* What came of it, for whoever said it. */
struct correction_news {
    const char *neighbourhood, *id;
    const char *email;  /* or NULL, and then: */
    const char *number; /* "+31612345678" */
    const char *language;
    const char *outcome; /* "changed", "archived", "confirmed" */
    const char *title;
    const char *slug;
    const char *address; /* of its page: a path */
};

/* The letter, or the text message of SMS_MOST letters, as it is kept. */
MUST_USE enum err correction_letter(struct ctx *, const struct correction_news *,
                                    const char **payload);
MUST_USE enum err correction_text(struct ctx *, const struct correction_news *,
                                  const char **payload);

/* Job of the login voordeur_work: tells whom there is something to tell. */
MUST_USE enum err correction_tell_all(struct ctx *);

extern const struct routes correction_routes;
extern const struct pg_stmt *const correction_work_statements[];

#endif
