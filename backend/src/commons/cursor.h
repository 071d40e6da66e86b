/* Pages of a list, by key: where the last page ended is where the next begins.
 *
 * A cursor holds the sort key of the last row that was sent, and which list it
 * belongs to.  To the outside it is opaque; a forged one, or one of another
 * list, is a fault of the parameter "cursor".
 */
#ifndef COMMONS_CURSOR_H
#define COMMONS_CURSOR_H

#include "web/ctx.h"

enum { CURSOR_PARTS = 4 };

/* The key of one row; all parts NULL is before the first row. */
struct cursor {
    const char *part[CURSOR_PARTS];
};

/* The text of a cursor of this list. */
const char *cursor_text(struct arena *, const char *list, const struct cursor *, size_t nparts);

/* Reads what cursor_text wrote for the same list.  kinds has a letter per part:
 * m a moment in UTC, i a UUID, n a whole number, t a text.  False for anything else. */
bool cursor_parse(struct arena *, const char *list, const char *kinds, const char *text,
                  struct cursor *);

/* One page while it is being written. */
struct page {
    const char *kinds;
    int limit;
    const char *rows;   /* how many rows to ask of the database: limit + 1, as text */
    struct cursor from; /* where this page begins */
    struct cursor last; /* the key of the last row that was taken */
    int taken;
    bool more;
};

/* Reads the query's limit and cursor, after all other keys: ends in ctx_query_done.  The list
 * is the route's operation. */
MUST_USE enum err page_read(struct ctx *, const char *kinds, struct page *);

/* Opens the reply {"items": [ */
struct json *page_begin(struct ctx *);

/* Takes a row, in order, when it still belongs to this page.  The key's texts are kept as they
 * are. */
bool page_take(struct page *, struct cursor key);

/* Writes the member "next" and sets the Link header. */
void page_end(struct ctx *, struct json *, const struct page *);

/* Closes what page_begin opened, with page_end. */
MUST_USE enum err page_finish(struct ctx *, struct json *, const struct page *);

/* Closes what page_begin opened, of a list that is one page however long it is. */
MUST_USE enum err page_whole(struct json *);

/* A page of a list while it is written: what takes a row has both. */
struct paged {
    struct json *json;
    struct page page;
};

/* Takes a row that brings its own JSON, in order of time: columns "at" and "id", its key, and
 * "card".  A pg_row_fn, whose argument is the struct paged. */
void cards_add(struct pg_row, void *paged);

#endif
