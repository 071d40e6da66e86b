/* The devices on which a person is told of what happens: browsers that gave out an address at
 * their push service (RFC 8030), each with the keys that only it reads with.
 *
 * Everybody sees and ends their own.  The address and the keys come in and never go out again:
 * who knows them could write to that browser.
 *
 * push_subscription_http.c   routes and handlers
 * push_subscription_store.c  the only user of db/queries/push_subscription.sql
 */
#ifndef PUSH_SUBSCRIPTION_H
#define PUSH_SUBSCRIPTION_H

#include "web/ctx.h"

struct push_subscription_draft {
    const char *endpoint;
    const char *p256dh; /* as the browser writes it: base64url */
    const char *auth;
    const char *device; /* as its owner will know it: "Firefox op Android" */
};

/* Adds it, or finds the one there is for this endpoint.  Ten a person at most. */
MUST_USE enum err push_subscription_add(struct ctx *, const struct push_subscription_draft *,
                                        const char **id);

/* Calls fn for each of the asker's, the oldest first: id, device, created. */
MUST_USE enum err push_subscription_list(struct ctx *, pg_row_fn *, void *arg);

/* ERR_NOT_FOUND unless it is the asker's. */
MUST_USE enum err push_subscription_delete(struct ctx *, const char *id);

extern const struct routes push_subscription_routes;
extern const struct pg_stmt *const push_subscription_statements[];

#endif
