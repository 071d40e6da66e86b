/* A letter that came in by mail.  Only for app/. */
#ifndef APP_RECEIVE_H
#define APP_RECEIVE_H

#include "letter/letter.h"
#include "web/ctx.h"

/* What became of it: a word for the log, and whether the mail server is to try again. */
struct receipt {
    const char *outcome;
    bool again;    /* something of ours is not there: hand it over once more, later */
    bool unusable; /* nobody can read it: the sender is to know */
};

/* Takes a letter that was meant for one of the addresses (and for those it names itself): an
 * answer goes to receive_reply, a delivery report to the letter that it is about.  What no
 * token of ours stands in, and what a machine wrote, is dropped without a word.  In
 * transactions of its own; none is open before and after. */
void receive(struct ctx *, const char *const *address, size_t naddresses, const char *bytes,
             size_t len, struct receipt *);

/* An answer to a letter whose struct letter said reply = id (commons/letter.h), in an open
 * transaction of the login voordeur_work.  The token proves that the letter was had, not who
 * wrote: letter->from is what the answer claims.  ERR_NOT_FOUND, or any error below 500, when
 * there is nothing that can be answered (any more): it is dropped; with another it comes
 * again. */
MUST_USE enum err receive_reply(struct ctx *, const char *id, const struct letter_in *letter);

#endif
