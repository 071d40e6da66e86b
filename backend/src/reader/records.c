#include "reader/records.h"

#include "table/csv.h"
#include "table/workbook.h"
#include "json/json.h"

enum err reader_records(struct arena *mem, const char *bytes, size_t len, struct buffer *out)
{
    struct records r = {0};
    struct json *j = json_new(mem, out);
    const char *reason = NULL;

    if (workbook_looks_like(bytes, len))
        reason = workbook_read(mem, bytes, len, &r);
    else
        csv_read(mem, bytes, len, 0, &r);
    json_object(j, NULL);
    json_text(j, "reason", reason);
    json_bool(j, "complete", !r.too_many && !r.open_quote && r.n <= READER_RECORDS);
    json_array(j, "rows");
    for (size_t i = 0; i < r.n && i < READER_RECORDS; i++) {
        json_object(j, NULL);
        json_int(j, "line", r.record[i].line);
        json_array(j, "cells");
        for (size_t k = 0; k < r.record[i].n; k++)
            json_text(j, NULL, r.record[i].field[k]);
        json_end(j);
        json_end(j);
    }
    json_end(j);
    json_end(j);
    return json_done(j);
}
