/* Comma-separated text: RFC 4180, and what Excel and people make of it. */
#ifndef TABLE_CSV_H
#define TABLE_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct csv_record {
    int line;           /* where it begins, from 1 */
    const char **field; /* UTF-8 without white space at both ends */
    size_t n;
};

struct csv {
    struct csv_record *record; /* without records that are wholly empty */
    size_t n;
    char separator;   /* ';' ',' or a tab: the one that the first record has most of */
    bool mended;      /* some bytes were not UTF-8 */
    bool open_quote;  /* it ends within quotes */
    bool ends_midway; /* there is no line end after the last record */
    bool too_many;    /* more than CSV_RECORDS or CSV_FIELDS; the rest was not read */
};

enum { CSV_RECORDS = 50000, CSV_FIELDS = 200 };

void csv_read(struct arena *, const char *bytes, size_t len, struct csv *);

#endif
