/* The rows of a list as texts, whatever file they came from.  Only for table/. */
#ifndef TABLE_RECORDS_H
#define TABLE_RECORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { RECORDS_MOST = 50000, RECORD_FIELDS = 200 };

struct record {
    int line;           /* where it begins in a text, its number in a sheet; from 1 */
    const char **field; /* UTF-8 without white space at both ends, never NULL */
    size_t n;
};

struct records {
    struct record *record; /* without those that are wholly empty */
    size_t n;
    bool sheet;       /* of a workbook */
    bool mended;      /* some bytes were not UTF-8 */
    bool too_many;    /* more than RECORDS_MOST or RECORD_FIELDS; the rest was not read */
    bool open_quote;  /* a text that ends within quotes */
    bool ends_midway; /* a text without a line end after the last record */
};

/* Keeps a copy of a row with these fields, unless it is wholly empty. */
void records_keep(struct arena *, struct records *, int line, const char *const *field,
                  size_t n);

#endif
