/* What people are told, and how they want it: per kind at once, in the morning, on Monday or
 * never, by mail and on their devices; and not in their quiet hours (decision 0203).  "Klopt
 * dit nog?" may come as a text message instead (0341).
 *
 * Who causes one calls letter_tell (commons/letter.h); the database decides when it goes.
 *
 * notice_http.c   the asker's own choices: routes and handlers
 * notice_store.c  the only user of db/queries/notice.sql
 * notice_work.c   the job that sends what waited; the only user of db/queries/notice_work.sql
 */
#ifndef NOTICE_H
#define NOTICE_H

#include "web/ctx.h"

enum { NOTICE_KINDS = 7 };

struct notice_choice {
    const char *mail; /* "now", "daily", "weekly", "never" */
    bool push;
};

struct notice_setting {
    struct notice_choice of[NOTICE_KINDS]; /* as notice_kinds has them */
    const char *quiet_from;                /* "22:00" in Amsterdam; both NULL: never quiet */
    const char *quiet_until;
    const char *telephone; /* "+31612345678", or as it was typed; or NULL */
    const char *telephone_confirmed_at;
    bool due_by_text;
    const char *version;
    int64_t devices; /* that push reaches */
};

/* "message", "match", "outcome", "item", "due", "activity", "question": in the order in which
 * one letter tells them. */
extern const char *const notice_kinds[NOTICE_KINDS];

MUST_USE enum err notice_find(struct ctx *, struct notice_setting *);
/* Keeps what differs from before; what waits goes by it, and another number is written to.
 * ERR_STALE when before is not what holds any more. */
MUST_USE enum err notice_change(struct ctx *, const struct notice_setting *before,
                                const struct notice_setting *after);

/* Job of the login voordeur_work: sends what waited for the end of quiet hours or for this
 * morning, the latter in one letter per person. */
MUST_USE enum err notice_send_due(struct ctx *);

extern const struct routes notice_routes;
extern const struct pg_stmt *const notice_statements[], *const notice_work_statements[];

#endif
