/* One row of a list.  Only for table/. */
#ifndef TABLE_ROW_H
#define TABLE_ROW_H

#include "table/csv.h"
#include "table/table.h"

/* Returns why the row cannot be used (Dutch), or NULL; *remark is what its reader should know.
 */
const char *row_read(struct arena *, const struct csv_record *, const struct table *,
                     int64_t today, struct table_row *, const char **remark);

#endif
