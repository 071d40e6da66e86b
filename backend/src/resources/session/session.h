/* A session: signing in, staying in, signing out; for persons and for clients.
 *
 * session_http.c   routes, handlers and the refresh cookie
 * session_rules.c  cookies and how many tries are too many: pure
 * session_store.c  the only user of db/queries/session.sql
 * session_json.c   what a session says of its person
 */
#ifndef SESSION_H
#define SESSION_H

#include <stddef.h>

#include "commons/person.h"
#include "token/token.h"
#include "web/ctx.h"

enum {
    SESSION_DAYS = 30,          /* how long a refresh token lives */
    SESSION_TRIES_EMAIL = 10,   /* failed tries per address of a person … */
    SESSION_TRIES_ADDRESS = 60, /* … and per network address, */
    SESSION_TRIES_MINUTES = 15, /* within so long */
};

struct credentials {
    const char *email;
    const char *password;
};

struct client_credentials {
    const char *client_id;
    const char *client_secret;
};

/* What comes of a link in a letter: see resources/account. */
struct key_body {
    const char *token;
    const char *name;     /* of who is new */
    const char *password; /* that is chosen with it */
};

struct session_client {
    const char *id;
    const char *neighbourhood;
    const char **scope;
    size_t nscopes;
};

/* rules */
/* The value of the cookie of that name in a Cookie header (RFC 6265), or NULL. */
const char *session_cookie(struct arena *, const char *header, const char *name);
/* Are these so many failed tries that we wait? */
bool session_too_many(int for_email, int for_address);
/* A Set-Cookie that keeps the token for SESSION_DAYS, or ends it when token is NULL. */
const char *session_set_cookie(struct arena *, const char *token, bool secure);

/* store */
/* ERR_TOO_MANY after too many failed tries, ERR_BAD_PASSWORD for anything but the right pair.
 */
MUST_USE enum err session_check(struct ctx *, const struct credentials *, const char **person);
MUST_USE enum err session_check_client(struct ctx *, const struct client_credentials *,
                                       struct session_client *);
/* Opens a family of refresh tokens; *token is its first. */
MUST_USE enum err session_open(struct ctx *, const char *person, const char **token);
/* Uses a token: *next is its successor.  ERR_NO_SESSION when it is not good any more. */
MUST_USE enum err session_refresh(struct ctx *, const char *token, const char **person,
                                  const char **next);
MUST_USE enum err session_close(struct ctx *, const char *token);
/* Uses the link of a letter, once.  ERR_BAD_TOKEN when it does not hold (any more), or needs a
 * name or a password that did not come with it. */
MUST_USE enum err session_by_letter(struct ctx *, const struct key_body *, const char **person);
MUST_USE enum err session_person(struct ctx *, const char *id, struct person *);

/* json */
extern const struct json_field credentials_fields[2];
extern const struct json_field client_credentials_fields[2];
extern const struct json_field key_fields[3];

extern const struct routes session_routes;
extern const struct pg_stmt *const session_statements[];

#endif
