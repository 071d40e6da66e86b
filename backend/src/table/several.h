/* Several days in one cell: "1-12, 8-12 en 15-12", "5, 12 en 19 december", "za 5 en zo 6 dec".
 */
#ifndef TABLE_SEVERAL_H
#define TABLE_SEVERAL_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct several {
    int64_t *day; /* as base/days.h counts; in order, no two alike */
    size_t n;     /* 0: the cell is no list of days and may say anything else */
};

/* today fills in a year that is left out.  Returns why a day of the list cannot be (Dutch),
 * or NULL. */
const char *several_read(struct arena *, const char *text, int64_t today, struct several *);

#endif
