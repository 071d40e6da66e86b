/* A handout: what somebody gives a resident to take along, by mail, by text message or on a
 * slip of paper (decision 0450).  It is complete in itself, and leads to where it stands as it
 * is now. Nothing of it is kept.
 *
 * handout_http.c    routes and handlers
 * handout_words.c   what stands on it of an item, in a language
 * handout_letter.c  the letter and the text messages
 * handout_store.c   the only user of db/queries/handout.sql
 */
#ifndef HANDOUT_H
#define HANDOUT_H

#include "commons/programme.h"

enum {
    HANDOUT_MOST = 6,   /* items of one handout */
    HANDOUT_LINES = 10, /* of one item */
    HANDOUT_WORDS = 140 /* letters of what somebody says with it */
};

/* One item, as residents see it. */
struct handout_item {
    struct programme_line line; /* its title, place, cost, organisation and status */
    const char *path;           /* of its page; the shortest, because it is typed and scanned */
    const char *kind;
    const char *id;
    const char *about;
    const char *hours;
    const char *eligibility;
    const char *telephone;
    const char **next; /* "start|end or -|status|note" */
    size_t nnext;
    bool doubtful;
};

struct handout_line {
    const char *label;
    const char *text;
};

/* Who gives it. */
struct handout_giver {
    const char *name;
    const char *organisation; /* or the neighbourhood */
    const char *today;        /* a moment of commons/when.h */
};

/* What is given, and with which words. */
struct handout {
    const char *language; /* "nl", "en" */
    const char *words;    /* of who gives it, or NULL */
    struct handout_giver giver;
    struct handout_item item[HANDOUT_MOST];
    size_t n;
};

/* words */
/* When, where, what it costs and whom to call; returns how many. */
size_t handout_lines(struct arena *, const char *language, const struct handout_item *,
                     struct handout_line line[HANDOUT_LINES]);
/* What is not as it should be: called off, or not confirmed for a long time; or NULL. */
const char *handout_warning(const char *language, const struct handout_item *);
/* "Joke Janssen (ONS welzijn) geeft u dit mee." */
const char *handout_gives(struct arena *, const struct handout *);
/* On a slip: of when it is, and how one sees what is true now. */
const char *handout_note(struct arena *, const struct handout *);

/* letter: both are sent in the transaction of the request, once it is committed */
MUST_USE enum err handout_mail(struct ctx *, const struct handout *, const char *email);
/* What it is and what one must know to go there, of one item; its link follows. */
const char *handout_message(struct arena *, const char *origin, const struct handout *,
                            size_t i);
MUST_USE enum err handout_text(struct ctx *, const struct handout *, const char *number);

/* store */
/* The item that "activity:UUID" names; ERR_NOT_FOUND when residents see none such, ERR_INVALID
 * when it is no name of an item. */
MUST_USE enum err handout_find(struct ctx *, const char *reference, struct handout_item *);
MUST_USE enum err handout_find_giver(struct ctx *, struct handout_giver *);
/* ERR_TOO_MANY after too many of the asker, or to this address. */
MUST_USE enum err handout_allow(struct ctx *, const char *address);
/* A number as text messages go to; NULL when it is none of a Dutch mobile telephone. */
MUST_USE enum err handout_number(struct ctx *, const char *typed, const char **number);
MUST_USE enum err handout_add_text(struct ctx *, const char *cause, const char *number,
                                   const char *payload);

extern const struct routes handout_routes;
extern const struct pg_stmt *const handout_statements[];

#endif
