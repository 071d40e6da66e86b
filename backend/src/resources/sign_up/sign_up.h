/* Signing up for one date of an activity: a maximum, a row of who waits, guests, and a list of
 * who comes (decision 0240).
 *
 * sign_up_http.c        routes and handlers
 * sign_up_terms_http.c  what the organiser chose, and how many places are left: public
 * sign_up_store.c       the only user of db/queries/sign_up.sql
 * sign_up_letter.c      what letters say
 * sign_up_work.c        the jobs that tell and forget; the only user of
 * db/queries/sign_up_work.sql
 *
 * What the links of the letters do is resources/link's.
 */
#ifndef SIGN_UP_H
#define SIGN_UP_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct sign_up_terms {
    const char *maximum; /* people on one date, or NULL: all who come fit */
    int guests;          /* so many may one person bring */
    int closes_hours;    /* so long before it begins */
};

struct sign_up_draft {
    const char *occurrence; /* which date: its key */
    int guests;
    const char *name; /* of who has no account; NULL: the asker itself */
    const char *email;
    const char *telephone;
    const char *language;
    const char *consent; /* how they agreed that somebody else enters them, or NULL */
};

struct sign_up {
    const char *id;
    const char *version;
    const char *state;
    const char *card; /* JSON */
    int guests;
    int came; /* 1, 0, -1: not ticked */
    bool duty;
    bool mine;
    bool keeper; /* the asker keeps this list */
    bool begun;
};

/* What became of a new one. */
struct sign_up_made {
    const char *id;
    const char *state;
    const char *refused; /* "not_found", "closed", "guests", "often", or NULL */
};

/* Something to tell somebody. */
struct sign_up_news {
    const char *what; /* "confirm", "placed", "queued", "moved-up", "reminder", "cancelled",
                         "moved", "again", "removed", "duty"; to who keeps the list: "drop-out",
                         "call" */
    const char *id;   /* what the links stand for */
    const char *neighbourhood; /* UUID */
    const char *person;        /* or NULL: */
    const char *address;
    const char *language;
    const char *slug;
    const char *activity; /* UUID */
    const char *title;
    const char *page;   /* path of the activity */
    const char *place;  /* or NULL, as: */
    const char *starts; /* "20261201T130000" */
    const char *ends;
    const char *occurrence; /* key of the date, of the list of the desk */
    bool all_day;
    int64_t guests;
    int64_t queue; /* place in the row */
};

/* store */
/* JSON of what everybody may know; ERR_NOT_FOUND when there is no such activity. */
MUST_USE enum err sign_up_terms_find(struct ctx *, const char *activity, const char **card,
                                     const char **version);
/* ERR_STALE when they are no longer the version that was seen. */
MUST_USE enum err sign_up_terms_put(struct ctx *, const char *activity, const char *seen,
                                    const struct sign_up_terms *);
MUST_USE enum err sign_up_terms_delete(struct ctx *, const char *activity);
/* Calls fn with columns at, id, card: of an activity (occurrence NULL: all dates), or the
 * asker's own wherever. */
MUST_USE enum err sign_up_of_activity(struct ctx *, const char *activity,
                                      const char *occurrence, const struct page *, pg_row_fn *,
                                      void *arg);
MUST_USE enum err sign_up_of_asker(struct ctx *, const struct page *, pg_row_fn *, void *arg);
MUST_USE enum err sign_up_find(struct ctx *, const char *activity, const char *id,
                               struct sign_up *);
/* Does the asker keep the list of this activity? */
MUST_USE enum err sign_up_keeps(struct ctx *, const char *activity, bool *keeps);
MUST_USE enum err sign_up_add(struct ctx *, const char *activity, const struct sign_up_draft *,
                              struct sign_up_made *);
/* What a letter about it says, but for whom it is to. */
MUST_USE enum err sign_up_about(struct ctx *, const char *id, struct sign_up_news *);
/* A letter to who has no account, once per cause. */
MUST_USE enum err sign_up_mail(struct ctx *, const char *cause, const char *address,
                               const char *payload);
MUST_USE enum err sign_up_leave(struct ctx *, const char *id);
/* fits: false when it is full. */
MUST_USE enum err sign_up_bring(struct ctx *, const char *id, int guests, bool *fits);
/* Who keeps the list says who was there, and lets somebody come. */
MUST_USE enum err sign_up_judge(struct ctx *, const char *id, int came, bool comes);
/* On every date from now on, or no longer. */
MUST_USE enum err sign_up_set_duty(struct ctx *, const char *id, bool begins);

/* The letter that says it, as it is kept. */
MUST_USE enum err sign_up_letter(struct ctx *, const struct sign_up_news *,
                                 const char **payload);

/* Jobs of the login voordeur_work. */
MUST_USE enum err sign_up_tell_all(struct ctx *);
MUST_USE enum err sign_up_forget(struct ctx *);

/* handlers in other files than the table */
enum err sign_up_get_terms(struct ctx *);
enum err sign_up_put_terms(struct ctx *);
enum err sign_up_delete_terms(struct ctx *);

extern const struct routes sign_up_routes;
extern const struct routes sign_up_own_routes; /* under /me */
extern const struct pg_stmt *const sign_up_statements[];
extern const struct pg_stmt *const sign_up_work_statements[];

#endif
