/* Excel's workbook (.xlsx, ECMA-376): as much of it as a list needs.  Only for table/. */
#ifndef TABLE_WORKBOOK_H
#define TABLE_WORKBOOK_H

#include "table/records.h"

/* How to save what cannot be read, after why it cannot. */
#define WORKBOOK_SAVE_AS " Bewaar het bestand als Excel-werkmap (.xlsx) of als CSV."
#define WORKBOOK_LOCKED                                                                        \
    "Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf." WORKBOOK_SAVE_AS

enum { WORKBOOK_SHEETS = 100 };

/* Is this a zip, as every workbook is? */
bool workbook_looks_like(const char *bytes, size_t len);

/* The rows of the first sheet that is visible and has any.
 * Returns why it cannot be read (Dutch), or NULL. */
const char *workbook_read(struct arena *, const char *bytes, size_t len, struct records *);

#endif
