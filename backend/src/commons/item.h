/* What organisations, places, projects and services do alike: be listed as cards, be
 * archived, be confirmed, be told that something is wrong with them.
 */
#ifndef COMMONS_ITEM_H
#define COMMONS_ITEM_H

#include "commons/life.h"

/* The statements of one kind.  find and confirm take neighbourhood and id, archive
 * also the version; find gives the columns of life_from_row. */
struct item_kind {
    const char *kind; /* as corrections name it */
    const struct pg_stmt *find;
    const struct pg_stmt *archive;
    const struct pg_stmt *confirm;
};

/* What a list may be narrowed to by "freshness". */
extern const char *const item_freshnesses[];

/* The whole answer to GET …/{items}: a page of cards by name.  The statement takes
 * neighbourhood, words, freshness, kind, organisation, accessible, the key of the
 * last row (name and id) and how many, and gives key, id and card. */
MUST_USE enum err item_list(struct ctx *, const struct pg_stmt *);

/* An item's life, by itself. */
MUST_USE enum err item_life(struct ctx *, const struct item_kind *, const char *id,
                            struct life *);

/* The whole answers to DELETE …/{id}, POST …/confirmations and POST …/corrections. */
MUST_USE enum err item_archive(struct ctx *, const struct item_kind *);
MUST_USE enum err item_confirm(struct ctx *, const struct item_kind *);
MUST_USE enum err item_correct(struct ctx *, const struct item_kind *);

#endif
