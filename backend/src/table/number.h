/* A number of a workbook, as the sheet shows it.  Only for table/. */
#ifndef TABLE_NUMBER_H
#define TABLE_NUMBER_H

#include <stdbool.h>

#include "base/arena.h"

struct number_format {
    bool date, time;
    int decimals; /* always so many; -1: as many as there are */
};

/* What a format shows: code as the file has it ("d mmm yyyy"), or NULL for the one that is
 * built in under that number. */
struct number_format number_format(int id, const char *code);

/* "2026-12-01", "2026-12-01 19:30", "19:30", "2.50", "14".  The number is as the file has it;
 * NULL where it is none, or no day that can be meant.  from_1904: days count from 1904. */
const char *number_text(struct arena *, const char *number, struct number_format,
                        bool from_1904);

#endif
