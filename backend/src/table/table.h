/* A list of activities, organisations or places, in a CSV file or an Excel workbook. */
#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "table/columns.h"
#include "table/price.h"

struct table_cell {
    const char *heading;
    const char *text; /* "" where empty */
};

/* One row.  The times are on the clock on the wall (base/days.h). */
struct table_row {
    int line;
    const char *text[FIELD_COUNT]; /* as written; NULL where empty */
    struct table_cell *own;        /* those of FIELD_OWN */
    size_t nown;
    struct price price;
    /* Of activities: */
    int64_t start;
    bool has_end;
    int64_t end;
    bool all_day;
    const char *rrule; /* or NULL */
    int64_t *except;   /* days on which it is not */
    size_t nexcept;
    int64_t *extra; /* days on which it is too, at the same time */
    size_t nextra;
    bool not_in_holidays;
};

struct table_note {
    int line;          /* 0: the whole file */
    const char *uid;   /* of what was rejected, where known */
    const char *title; /* likewise */
    const char *text;
};

struct table {
    enum table_kind kind;
    bool sheet;         /* of a workbook: a line is the number of a row */
    bool complete;      /* nothing shows that its end is missing */
    const char *reason; /* why nothing of it may be used (Dutch), or NULL */
    struct table_column *column;
    size_t ncolumns;
    struct table_row *row;
    size_t nrows;
    struct table_note *rejected;
    size_t nrejected;
    struct table_note *warning;
    size_t nwarnings;
};

/* Reads bytes[0..len).  today (base/days.h) completes dates without a year. */
void table_read(struct arena *, const char *bytes, size_t len, const struct table_mapping *,
                size_t nmappings, int64_t today, struct table *);

#endif
