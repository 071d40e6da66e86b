/* A letter that is to go out: added in the transaction of what causes it, sent by `voordeur
 * work` after that was committed, once per cause.
 *
 * It is kept as data until then.  Tokens are made when it is sent: nothing that opens a door
 * stands in the database.
 */
#ifndef COMMONS_LETTER_H
#define COMMONS_LETTER_H

#include "mail/mail.h"
#include "web/ctx.h"

struct letter {
    const char *cause; /* "match:ASK:PERSON": the same one makes no second letter */
    const char *kind;  /* "new-match": what an administrator and the log see of it */
    const char *to;
    const char *subject;
    const char *language;    /* "nl" when NULL */
    const char *reply;       /* UUID that answers come back with, or NULL: see app/receive.h */
    const char *unsubscribe; /* UUID that /l/TOKEN will stand for, or NULL */
    const char *key;         /* UUID of what a link opens; or NULL.  Its token is put behind an
                                action's url that ends in "#" */
    const char *thread;      /* letters of one thread lie together in a mailbox; or NULL */
    const char *open;        /* of a notice: path that it leads to on a device; or NULL */
    const char *often;       /* of a notice: "daily", where it goes no oftener than with what
                                else comes in the morning; or NULL */
    const char *after;       /* RFC 3339: not before; or NULL */
    /* The url of an action is a path of ours: "/ruwaard/gesprekken/…".  In "/l/PURPOSE/UUID" a
       token for that purpose stands for both: one press does it (resources/link). */
    const struct mail_block *block;
    size_t nblocks;
};

/* What a token in a letter was signed for (token/address.h). */
#define LETTER_REPLY "reply"             /* antwoord+TOKEN@…: letter.reply */
#define LETTER_BOUNCE "bounce"           /* retour+TOKEN@…: the letter itself */
#define LETTER_UNSUBSCRIBE "unsubscribe" /* /l/TOKEN: letter.unsubscribe */

#define LETTER_KEY "key" /* …#TOKEN: letter.key */

/* Adds it.  In a neighbourhood it is the neighbourhood's. */
MUST_USE enum err letter_add(struct ctx *, const struct letter *);

/* Tells a person as they want it, at once or together with others, or not: a notice (decision
 * 0203).  Its kind is one of notice_kind; to and after are not looked at. */
MUST_USE enum err letter_tell(struct ctx *, const char *person, const struct letter *);

/* Its content as it is kept: for who leaves it to the database to say whom it goes to. */
MUST_USE enum err letter_payload(struct arena *, const struct letter *, const char **payload);

/* Its cause is no more: it does not go out, if it has not yet. */
MUST_USE enum err letter_withdraw(struct ctx *, const char *cause);

/* What letter_add kept: fills all but cause, kind, to and after.  ERR_BROKEN when it is not
 * that. */
MUST_USE enum err letter_read(struct arena *, const char *payload, struct letter *);

extern const struct pg_stmt *const letter_statements[];

#endif
