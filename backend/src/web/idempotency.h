/* The Idempotency-Key of a POST that creates (api.md): the same key with the
 * same body makes one thing, however often it is sent.
 */
#ifndef WEB_IDEMPOTENCY_H
#define WEB_IDEMPOTENCY_H

#include "web/ctx.h"

/* Runs the route's handler once per key.  A repeat is answered with 201 and the
 * address of what was made, or with 202 where nothing is kept; the same key with
 * another body is ERR_CONFLICT. */
MUST_USE enum err idempotency_run(struct ctx *);

/* For a route that keeps the key with what it made: ERR_OK when there is none or a good one. */
MUST_USE enum err idempotency_key_check(struct ctx *);
/* ERR_CONFLICT: the key came with something else before. */
MUST_USE enum err idempotency_key_taken(struct ctx *);

#endif
