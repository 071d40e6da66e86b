/* "Klopt dit nog?": the owner of what is due is asked by letter, and answers with one tap
 * (decision 0210).  What the links of the letter do is resources/link's.
 *
 * owner_question_letter.c  what the letter says
 * owner_question_text.c    the same as a text message, for who has a telephone alone
 * owner_question_work.c    the job that asks; the only user of
 * db/queries/owner_question_work.sql
 */
#ifndef OWNER_QUESTION_H
#define OWNER_QUESTION_H

#include "web/ctx.h"

enum { OWNER_QUESTION_ITEMS = 20 }; /* at most so many in one letter */

/* One item that is asked about. */
struct owner_question {
    const char *id;            /* what the links stand for */
    const char *neighbourhood; /* UUID */
    const char *slug;
    const char *person;  /* whom it is put to, or NULL: */
    const char *address; /* of an organisation without an organiser, or "tel:+316…" */
    const char *language;
    int64_t round;     /* 2: it was asked before, this is the last time */
    int64_t left_over; /* how many more this owner has that do not stand in this letter */
    const char
        *kind; /* "activity", "organisation", "place", "project", "service", "colleague" */
    const char *item; /* UUID */
    const char *title;
    const char *place; /* or NULL, as the next date: */
    const char *next;  /* "20261201T130000" */
    bool all_day;
    bool second; /* the address is that of the organisation's second contact */
    const char *magazine;
    const char *deadline; /* wall clock, of the issue that it will not be in; or NULL */
    const char *issue;    /* wall clock: the first day of that issue; or NULL */
    bool early;           /* it is asked about for the magazine alone, and not due */
};

/* What the magazine is called in that language, at the beginning of a sentence. */
const char *owner_question_magazine(const struct owner_question *, const char *language);

/* The letter to the owner of these n (at least one, all of one owner), as it is kept. */
MUST_USE enum err owner_question_letter(struct ctx *, const struct owner_question *, size_t n,
                                        const char **payload);

/* The same as a text message of SMS_MOST letters, its link included. */
MUST_USE enum err owner_question_text(struct ctx *, const struct owner_question *, size_t n,
                                      const char **payload);

/* Job of the login voordeur_work: what a calendar carries is confirmed by it; of the rest
 * whoever owns it is asked, from Monday to Saturday in the morning. */
MUST_USE enum err owner_question_ask(struct ctx *);

extern const struct pg_stmt *const owner_question_work_statements[];

#endif
