/* Accounts: becoming a member, getting in again by mail, and everything a person does with the
 * own account: another password or address, out everywhere, a copy of all that is kept,
 * leaving.
 *
 * Whoever asks for a letter gets the same answer, whether the address is known or not.  The
 * link in it is pressed at /accounts/_verify, which opens a session (resources/session).
 *
 * account_http.c    routes and handlers
 * account_letter.c  what the letters say
 * account_store.c   the only user of db/queries/account.sql
 */
#ifndef ACCOUNT_H
#define ACCOUNT_H

#include "web/ctx.h"

struct account_wish {
    const char *email;
    const char *name; /* of who wants to be a member */
    const char *neighbourhood;
    const char *language;
    const char *street;     /* theirs, if they tell */
    const char *invitation; /* the code of a letter (resources/invitation), or NULL */
};

/* What a letter is about, and whom the link in it is for. */
struct account_letter {
    const char *id;       /* what the link stands for */
    const char *kind;     /* "join", "known", "sign-in", "reset", "nobody", "address" */
    const char *slug;     /* of the neighbourhood it leads to */
    const char *language; /* of who reads it */
};

/* ---- store ---- */

/* purpose: "join", "sign-in" or "reset".  ERR_TOO_MANY: asked too often. */
MUST_USE enum err account_ask(struct ctx *, const char *purpose, const struct account_wish *,
                              struct account_letter *);
MUST_USE enum err account_move(struct ctx *, const char *email, struct account_letter *);
/* ERR_CONFLICT: they are the last who looks after a neighbourhood. */
MUST_USE enum err account_leave(struct ctx *);
MUST_USE enum err account_export(struct ctx *, const char **json);
/* ERR_BAD_PASSWORD unless it is the asker's. */
MUST_USE enum err account_check_password(struct ctx *, const char *password);
MUST_USE enum err account_set_password(struct ctx *, const char *password);
MUST_USE enum err account_sign_out(struct ctx *);

/* ---- letters ---- */
MUST_USE enum err account_write(struct ctx *, const char *email, const struct account_letter *);

extern const struct routes account_routes;
extern const struct pg_stmt *const account_statements[];

#endif
