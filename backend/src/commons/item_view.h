/* How often the page of an item is read, as a number and nothing of who (decision 0321). */
#ifndef COMMONS_ITEM_VIEW_H
#define COMMONS_ITEM_VIEW_H

#include "web/ctx.h"

/* Somebody without an account reads this item.  One read in sixteen is counted, as sixteen, so
 * that reading stays reading; one that is lost is no fault.  kind: "activity", "organisation",
 * "place", "project", "service". */
void item_view_count(struct ctx *, const char *kind, const char *id);

extern const struct pg_stmt *const item_view_statements[];

#endif
