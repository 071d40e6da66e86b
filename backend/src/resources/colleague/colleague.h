/* A colleague: who works for the neighbourhood, what they know, on which days they are there
 * and how they are reached (decision 0410).  Professionals read it and nobody else.
 *
 * colleague_http.c   routes and handlers
 * colleague_rules.c  what somebody asks for: days, languages and words; pure
 * colleague_store.c  the only user of db/queries/colleague.sql
 * colleague_json.c   the shape that professionals see
 * colleague_list.h   the list of an organisation, read in
 */
#ifndef COLLEAGUE_H
#define COLLEAGUE_H

#include "commons/cursor.h"
#include "commons/item.h"

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

enum { COLLEAGUE_NEEDS = 16 }; /* that one question may have of each kind */

/* What somebody needs a colleague for. */
struct colleague_need {
    struct json_list days;
    struct json_list languages;
    const char *words; /* what is neither; NULL: nothing */
};

/* rules */
/* Reads "schulden, Pools, dinsdag".  Typing errors in the name of a day or a language are
 * forgiven; words that only make a sentence of it ("iemand die … spreekt") are left out. */
void colleague_need_read(struct arena *, const char *text, struct colleague_need *);
/* Is there anything to look for? */
bool colleague_needs_something(const struct colleague_need *);
/* The code of a day or a language by its name, in small letters without accents; or NULL. */
const char *colleague_day(const char *word);
const char *colleague_language(const char *word);

/* store: texts live as long as the request */
MUST_USE enum err colleague_by_name(struct ctx *, const char *organisation, const struct page *,
                                    pg_row_fn *, void *arg);
MUST_USE enum err colleague_found(struct ctx *, const struct colleague_need *,
                                  const char *organisation, const struct page *, pg_row_fn *,
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
extern const struct json_field colleague_fields[13];
void colleague_json(struct json *, const struct colleague *);

extern const struct routes colleague_routes;
extern const struct pg_stmt *const colleague_statements[];

#endif
