/* Comma-separated text: RFC 4180, and what Excel and people make of it. */
#ifndef TABLE_CSV_H
#define TABLE_CSV_H

#include "table/records.h"

/* The separator is ';' ',' or a tab; 0: the one that the first record has most of. */
void csv_read(struct arena *, const char *bytes, size_t len, char separator, struct records *);

#endif
