/* A list as CSV that a spreadsheet opens without asking: UTF-8 with its mark, semicolons, CRLF.
 */
#ifndef TABLE_WRITE_H
#define TABLE_WRITE_H

#include <stddef.h>

#include "base/arena.h"

/* The mark at the beginning of the file. */
void table_begin(struct buffer *);

/* One row; NULL is an empty cell.  A cell that a spreadsheet would run ("=1+1", "+31...") gets
 * an apostrophe before it. */
void table_row(struct buffer *, const char *const *cell, size_t n);

/* The cell as it was before table_row guarded it. */
const char *table_unguarded(const char *cell);

#endif
