/* One ranked list over everything the asker may see; and what the one field at the desk finds
 * (decisions 0440, 0471).
 *
 * search_http.c   route and handler
 * search_store.c  the only user of db/queries/search.sql
 */
#ifndef SEARCH_H
#define SEARCH_H

#include "web/ctx.h"

/* What was found, the best first: calls fn with each item as JSON.  *corrected_to is what
 * was searched for when the words had a typing error, else NULL. */
typedef void search_fn(const char *item, void *arg);
MUST_USE enum err search_words(struct ctx *, const char *words, int limit, search_fn *,
                               void *arg, const char **corrected_to);

/* What the desk finds, of every kind that the asker reaches. */
MUST_USE enum err search_desk(struct ctx *, const char *words, search_fn *, void *arg);

extern const struct routes search_routes;
extern const struct pg_stmt *const search_statements[];

#endif
