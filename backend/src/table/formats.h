/* The formats of a workbook: what each style of a cell shows.  Only for table/. */
#ifndef TABLE_FORMATS_H
#define TABLE_FORMATS_H

#include "markup/xml.h"

enum {
    FORMATS_CODES = 1000, /* those that somebody made */
    FORMATS_MOST = 70000, /* Excel makes at most 65,490 */
};

/* Adds a struct number_format for each style, in order, from the part with the styles. */
void formats_read(struct arena *, struct xml *styles, struct buffer *formats);

#endif
