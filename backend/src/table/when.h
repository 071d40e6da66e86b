/* When something is, as people write it in a cell: "di 24 nov 19:30 - 21:00", "1e vrijdag van
 * de maand, 9:00 - 12:00", "om de week op woensdag", "elke dinsdag behalve in de
 * schoolvakantie". */
#ifndef TABLE_WHEN_H
#define TABLE_WHEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum when_every { WHEN_ONCE, WHEN_DAILY, WHEN_WEEKLY, WHEN_MONTHLY, WHEN_YEARLY };

enum { WHEN_ORDINALS = 6 };

/* What the cells of one row say together. */
struct when {
    bool has_day, has_last_day;
    int64_t day;      /* as base/days.h counts */
    int64_t last_day; /* of the series, or of what lasts several days */
    bool has_start, has_end;
    int start, end;             /* seconds since midnight; end is at most a day */
    unsigned weekdays;          /* bit 0 is Monday */
    int ordinal[WHEN_ORDINALS]; /* of the month: 1..5, or -1 for the last */
    int nordinals;
    enum when_every every;
    int interval; /* 0: not said */
    bool not_in_holidays;
};

/* What a bare number means depends on the column. */
enum when_cell { WHEN_CELL_ANY, WHEN_CELL_DATE, WHEN_CELL_START, WHEN_CELL_END };

/* Adds what the text says.  today fills in a year that is left out.
 * Returns why it cannot be read (Dutch), or NULL. */
const char *when_read(struct arena *, const char *text, enum when_cell, int64_t today,
                      struct when *);

/* The RRULE, or NULL for something that is once. */
char *when_rule(struct arena *, const struct when *);

/* The first day from `from` on that the weekdays and ordinals allow. */
int64_t when_first_day(const struct when *, int64_t from);

#endif
