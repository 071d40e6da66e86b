/* Links of letters that act with one press: /l/TOKEN, without a session and without JavaScript.
 *
 * A GET shows what would happen and changes nothing, because scanners of mail open links; a
 * POST acts (also the one click of RFC 8058).  What a link is for stands in its signature
 * (token/address.h): one for "yes" is worth nothing for "no".
 *
 * link_http.c   the two routes
 * link_page.c   the pages
 * link_weekly.c  the pages of who reads the weekly mail (decision 0270)
 * link_owner.c  the pages of who is asked whether something still holds (decision 0210)
 * link_sign_up.c  the pages of who signed up for an activity (decision 0240)
 * link_helper.c  who else fits an ask that was not helped
 * link_store.c  the only user of db/queries/link.sql
 */
#ifndef LINK_H
#define LINK_H

#include "base/id.h"
#include "web/ctx.h"

enum {
    LINK_TEXT_MOST = 1000, /* characters that an owner may tell */
    LINK_ACTIVITIES = 300, /* that a reader of the weekly mail is shown */
    LINK_QUESTIONS = 20,   /* that one text message is about */
    LINK_HELPERS = 3,      /* who else fits an ask */
};

/* An item that an owner is asked about, and what became of the question. */
struct link_item {
    const char *address; /* its page: a path */
    const char *place;   /* or NULL, as the next date: */
    const char *next;    /* "20261201T130000" */
    bool all_day;
    const char *answer; /* "right", "stopped", "changed", or NULL: nobody answered yet */
    const char *answered_at;
};

/* One of those that a text message asks an owner about. */
struct link_question {
    const char *id;
    const char *title;
    struct link_item item;
};

/* A sign-up for one date of an activity. */
struct link_sign_up {
    const char *address;  /* the activity's page: a path */
    const char *at_place; /* or NULL */
    const char *starts;   /* "20261201T130000" */
    const char *ends;
    bool all_day;
    const char *state; /* as sign_up.state, or "off": it does not take place */
    int64_t place;     /* in the row */
};

/* What a reader of the weekly mail may say is not right. */
struct link_activity {
    const char *id;
    const char *title;
};

/* An offer that fits an ask, as a visitor sees it. */
struct link_helper {
    const char *title;
    const char *who;     /* a first name or an organisation; or NULL, as */
    const char *area;    /* the name of the buurt */
    const char *address; /* its page: a path */
};

struct link {
    const char *purpose;
    const char *act;    /* of a sign-up: "confirm" or "leave"; NULL for all other links */
    const char *answer; /* of an owner, that the link stands for; NULL for all other links */
    char id[ID_LEN + 1];
    const char *title; /* of the ask, offer or item; of "unsubscribe" the kinds of notices */
    const char *slug;
    const char *language;
    const char *next; /* path where who pressed goes on, under the neighbourhood; or NULL */
    bool account;     /* who presses has one: there is a page with all that is theirs */
    bool done;        /* it was pressed before; of an owner: answered, by whomever */
    struct link_item item;          /* of an owner */
    struct link_question *question; /* of "owner-text"; NULL for all other links */
    size_t nquestions;
    const char *neighbourhood, *ask; /* that was not helped; or NULL */
    struct link_helper helper[LINK_HELPERS];
    size_t nhelpers;
    struct link_sign_up sign_up;
    bool weekly;                    /* it is of the weekly mail */
    struct link_activity *activity; /* of "weekly-wrong" */
    size_t nactivities;
};

/* ERR_NOT_FOUND: no link of ours, or what it is about is no more. */
MUST_USE enum err link_find(struct ctx *, const char *token, struct link *);
/* text: what an owner tells is different, which activity a reader says is not right; or NULL.
 * Fills in what comes after it. */
MUST_USE enum err link_act(struct ctx *, struct link *, const char *text);

/* After the press: who else fits, where that is asked; the best first. */
MUST_USE enum err link_find_helpers(struct ctx *, struct link *);
/* The offers with these ids, as a visitor sees them; an array of PostgreSQL. */
MUST_USE enum err link_helpers(struct ctx *, struct link *, const char *ids);
void link_helper_list(struct buffer *, const struct link *, const char *heading);

/* The page before and after. */
void link_page(struct ctx *, const struct link *, bool after);
/* The same for an owner. */
void link_owner_page(struct ctx *, const struct link *, bool after);
/* What a text message asks an owner about, each with its answers. */
void link_text_page(struct ctx *, const struct link *);
/* Asks an owner again for what is different: typed (or NULL) was nothing or too much. */
void link_owner_again(struct ctx *, const struct link *, const char *typed);
/* The same for a sign-up. */
void link_sign_up_page(struct ctx *, const struct link *, bool after);
/* The same for who reads the weekly mail. */
void link_weekly_page(struct ctx *, const struct link *, bool after);
/* The page for what is no more. */
void link_gone(struct ctx *);

/* Parts of pages: up to and including its heading, a paragraph, a link, and the rest. */
struct buffer *link_page_begin(struct ctx *, int status, const char *language,
                               const char *title);
void link_page_paragraph(struct buffer *, const char *text);
void link_page_anchor(struct buffer *, const char *path, const char *text);
void link_page_end(struct buffer *);

extern const struct routes link_routes;
extern const struct pg_stmt *const link_statements[];

#endif
