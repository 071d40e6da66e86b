/* The rows of a list as they stand, for who knows better than a heading what its columns are.
 */
#ifndef READER_RECORDS_H
#define READER_RECORDS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum { READER_RECORDS = 6000 }; /* the first so many; "complete" says whether there are more */

/* Reads CSV or a workbook and writes {"reason": null, "complete": bool, "rows": [{"line": n,
 * "cells": ["…"]}]}: texts without white space at both ends, rows that are wholly empty left
 * out.  reason: why nothing of it can be read (Dutch). */
MUST_USE enum err reader_records(struct arena *, const char *bytes, size_t len,
                                 struct buffer *out);

#endif
