/* One row of a list.  Only for table/. */
#ifndef TABLE_ROW_H
#define TABLE_ROW_H

#include "table/records.h"
#include "table/table.h"

/* Returns why the row cannot be used (Dutch), or NULL; *remark is what its reader should know.
 */
const char *row_read(struct arena *, const struct record *, const struct table *, int64_t today,
                     struct table_row *, const char **remark);

#endif
