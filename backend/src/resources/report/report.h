/* What somebody says should not be there, and what a moderator decides about it, with a reason
 * (Digital Services Act, articles 16 and 17).  An objection against a refusal is a report too.
 *
 * report_http.c   routes and handlers
 * report_mail.c   what the letters about a decision say
 * report_store.c  the only user of db/queries/report.sql
 */
#ifndef REPORT_H
#define REPORT_H

#include "commons/cursor.h"

struct report_draft {
    const char *kind;
    const char *item;
    const char *reason;
    const char *note;
};

struct report {
    const char *id;
    const char *kind;
    const char *item;
    const char *outcome; /* NULL: nobody decided yet */
    const char *version;
};

struct report_decision {
    const char *outcome; /* "kept", "refused", "restored" */
    const char *decision;
};

/* One who is told what was decided: "reporter", or "owner" of what it was about. */
struct report_heard {
    const char *part;
    const char *kind;
    const char *reason;
    const char *outcome;
    const char *decision;
    const char *title;
    const char *item;
    const char *slug;
    const char *language;
};

typedef void report_heard_fn(const struct report_heard *, void *arg);

/* ERR_NOT_FOUND: there is nothing that the asker may report so. */
MUST_USE enum err report_insert(struct ctx *, const struct report_draft *, const char **id);
MUST_USE enum err report_list(struct ctx *, bool open, const struct page *, pg_row_fn *,
                              void *arg);
MUST_USE enum err report_find(struct ctx *, const char *id, struct report *);
/* ERR_STALE: somebody decided meanwhile. */
MUST_USE enum err report_decide(struct ctx *, const struct report *,
                                const struct report_decision *);
/* Each who is to be told of a decision that the asker just made. */
MUST_USE enum err report_heard(struct ctx *, const char *id, report_heard_fn *, void *arg);
MUST_USE enum err report_send(struct ctx *, const char *id, const char *part,
                              const char *payload);
/* Writes to all of those. */
MUST_USE enum err report_tell(struct ctx *, const char *id);
MUST_USE enum err report_counts(struct ctx *, struct pg_row *);

extern const struct routes report_routes;
extern const struct pg_stmt *const report_statements[];

#endif
