/* Drafts of activities: the body of a new one in which anything may still be missing, kept
 * where only those see it who keep things; and copies of what has been, for another year.
 *
 * activity_draft_http.c   routes and handlers
 * activity_draft_again.c  a copy with its dates a year on
 * activity_draft_store.c  the only user of db/queries/activity_draft.sql
 * activity_draft_json.c   what is kept of a draft
 */
#ifndef ACTIVITY_DRAFT_H
#define ACTIVITY_DRAFT_H

#include "resources/activity/activity.h"
#include "resources/activity/activity_year.h"

enum { AGAIN_MOST = 100 }; /* activities copied at once */

struct activity_kept { /* a draft as it stands; JSON but for id and version */
    const char *id;
    const char *card;
    const char *content;
    const char *picture;  /* the first with its measures, or null */
    const char *pictures; /* all of them */
    const char *version;
};

/* The body of POST …/activities of this draft, every member named. */
MUST_USE enum err activity_draft_content(struct ctx *, const struct activity_draft *,
                                         const char **json);

/* Makes a draft of an activity for the next time after today; tells its id and card. */
MUST_USE enum err activity_draft_again(struct ctx *, const struct activity *,
                                       const struct activity_holiday *, size_t n,
                                       struct activity_kept *made);

/* store */
MUST_USE enum err activity_draft_find(struct ctx *, const char *id, struct activity_kept *);
MUST_USE enum err activity_draft_newest(struct ctx *, const struct page *, pg_row_fn *, void *);
/* copy_of and because are NULL for what was typed.  Tells its id and card. */
MUST_USE enum err activity_draft_insert(struct ctx *, const char *content, const char *copy_of,
                                        const char *because, struct activity_kept *made);
/* Both ERR_STALE when it is not this version any more. */
MUST_USE enum err activity_draft_change(struct ctx *, const char *id, const char *version,
                                        const char *content);
MUST_USE enum err activity_draft_remove(struct ctx *, const char *id, const char *version);
MUST_USE enum err activity_draft_holidays(struct ctx *, struct activity_holiday **, size_t *n);
/* What has been, the latest first. */
MUST_USE enum err activity_draft_past(struct ctx *, const char *organisation, const char *words,
                                      const struct page *, pg_row_fn *, void *);
/* Work: drafts that nobody touched for a year. */
MUST_USE enum err activity_draft_forget(struct ctx *);

extern const struct routes activity_draft_routes;
extern const struct pg_stmt *const activity_draft_statements[];

#endif
