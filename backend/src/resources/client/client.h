/* A client: a program of somebody else that may use the API with scopes.
 *
 * client_http.c   routes and handlers
 * client_store.c  the only user of db/queries/client.sql
 * client_json.c   the shape the world sees
 */
#ifndef CLIENT_H
#define CLIENT_H

#include "commons/cursor.h"
#include "web/ctx.h"

struct client_draft { /* the body of POST */
    const char *neighbourhood;
    const char *name;
    struct json_list scopes;
};

struct client {
    const char *id;
    struct client_draft is;
    const char *created_at;
    const char *revoked_at;
    const char *secret; /* only when it was made just now */
};

/* store: whose neighbourhood it is, the database decides; ERR_NOT_YOURS for another's */
typedef void client_fn(const struct client *, void *arg);
MUST_USE enum err client_all(struct ctx *, const char *neighbourhood, const struct page *,
                             client_fn *, void *arg);
/* Makes it with a new secret, of which only a hash is kept. */
MUST_USE enum err client_insert(struct ctx *, const struct client_draft *, struct client *);
MUST_USE enum err client_revoke(struct ctx *, const char *id);

/* json */
extern const struct json_field client_fields[3];
void client_json(struct json *, const struct client *);

extern const struct routes client_routes;
extern const struct pg_stmt *const client_statements[];

#endif
