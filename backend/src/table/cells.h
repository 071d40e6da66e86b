/* The cells of one sheet of a workbook, as texts.  Only for table/. */
#ifndef TABLE_CELLS_H
#define TABLE_CELLS_H

#include "markup/xml.h"
#include "table/number.h"
#include "table/records.h"

enum {
    CELLS_STRINGS = 1000000,
    CELLS_TEXT = 128 << 10 /* bytes of one cell; Excel allows 32,767 letters */
};

/* What the cells of all sheets share. */
struct cells {
    struct arena *mem;
    bool from_1904;
    struct buffer formats; /* of struct number_format, by the number of a style */
    struct buffer strings; /* of const char * */
    bool wrong;            /* a cell refers to a text that is not there */
    bool mended;           /* some bytes were not UTF-8 */
};

/* Reads the texts that the cells share. */
void cells_share(struct cells *, struct xml *strings);

/* Adds the rows of a sheet that have something in them, under their own numbers.  A formula is
 * what was stored of it. */
void cells_read(struct cells *, struct xml *sheet, struct records *);

#endif
