/* Excel's workbook (.xlsx, ECMA-376): as much of it as a list needs.  Only for table/. */
#ifndef TABLE_WORKBOOK_H
#define TABLE_WORKBOOK_H

#include "table/records.h"

enum { WORKBOOK_SHEETS = 100 };

/* Is this a workbook, or what people take for one: any zip, an old .xls, a locked file? */
bool workbook_looks_like(const char *bytes, size_t len);

/* The rows of the first sheet that is visible and has any.
 * Returns why it cannot be read (Dutch), or NULL. */
const char *workbook_read(struct arena *, const char *bytes, size_t len, struct records *);

#endif
