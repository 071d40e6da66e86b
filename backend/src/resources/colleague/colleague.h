/* A colleague: who works for the neighbourhood, what they know, on which days they are there
 * and how they are reached (decision 0410).  Professionals read it and nobody else; residents
 * see when and where one walks in to who wants that (0451).
 *
 * colleague_http.c   routes and handlers
 * colleague_rules.c  when one can walk in to somebody; pure
 * colleague_store.c  the only user of db/queries/colleague.sql
 * colleague_json.c   the shape that professionals see
 * colleague_list.h   the list of an organisation, read in
 */
#ifndef COLLEAGUE_H
#define COLLEAGUE_H

#include "commons/cursor.h"
#include "commons/hours.h"
#include "commons/item.h"
#include "commons/need.h"

struct colleague_draft { /* the body of POST and PATCH */
    const char *name;
    const char *organisation; /* UUID */
    const char *job_title;
    struct json_list themes; /* categories of activities */
    const char *expertise;   /* in own words */
    struct json_list areas;  /* codes of buurten; neither these nor streets: everywhere */
    struct json_list streets;
    struct json_list days;      /* "mon" … "sun" */
    struct json_list languages; /* "nl", "pl" */
    const char *telephone;      /* of work, as is the address */
    const char *email;
    const char *absent_until; /* a date: the first day that they are there again */
    const char *replaced_by;  /* UUID of a colleague */
    bool shown_to_residents;  /* with what follows, which is then needed */
    const char *walk_in_for;
    const char *walk_in_times;           /* in words, of before 0550: hours replace it */
    const char *walk_in_place;           /* UUID; where no row of the hours names another */
    struct json_rows walk_in_hours;      /* of struct hours */
    struct json_rows walk_in_exceptions; /* of struct hours_exception */
};

struct colleague {
    const char *id;
    struct colleague_draft is;
    const char *organisation; /* JSON */
    const char *replaced_by;  /* JSON */
    bool absent;
    bool mine;
    bool may_remove;
    struct life life;
};

/* rules */
/* Names in fault when somebody cannot be walked in to.  was: the times in words that were
 * there; they stay until there are hours, and nothing is written in them any more beside hours.
 */
void colleague_walk_in_judge(struct arena *, struct colleague_draft *, const char *was,
                             struct fault *);

/* store: texts live as long as the request */
MUST_USE enum err colleague_by_name(struct ctx *, const char *organisation, const struct page *,
                                    pg_row_fn *, void *arg);
MUST_USE enum err colleague_found(struct ctx *, const struct need *, const char *organisation,
                                  const struct page *, pg_row_fn *, void *arg);
/* Whom residents can walk in to. */
MUST_USE enum err colleague_to_walk_in_to(struct ctx *, const struct page *, pg_row_fn *,
                                          void *arg);
MUST_USE enum err colleague_find(struct ctx *, const char *id, struct colleague *);
/* The asker's own, also one that a list of an organisation says of their address; ERR_NOT_FOUND
 * when there is none. */
MUST_USE enum err colleague_find_mine(struct ctx *, const char **id);
MUST_USE enum err colleague_insert(struct ctx *, const struct colleague_draft *,
                                   const char **id);
/* ERR_STALE when it is not the version that was found any more. */
MUST_USE enum err colleague_update(struct ctx *, const struct colleague *,
                                   const struct colleague_draft *);
MUST_USE enum err colleague_delete(struct ctx *, const struct colleague *);
/* Ends their role here at once, and takes the profile away. */
MUST_USE enum err colleague_leave(struct ctx *, const struct colleague *);
extern const struct item_kind colleague_kind;

/* json */
extern const struct json_field colleague_fields[19];
void colleague_json(struct json *, const struct colleague *);

extern const struct routes colleague_routes;
extern const struct pg_stmt *const colleague_statements[];

#endif
