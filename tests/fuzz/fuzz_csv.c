// links: table
/* Lists in CSV: separators, quotes, encodings, headings, dates and text times. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "table/table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TODAY = 20781 }; /* 24 November 2026 */

static void must_be_text(const char *text)
{
    if (text && !utf8_valid(text, strlen(text)))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct table table;

    table_read(mem, (const char *)data, size, NULL, 0, TODAY, &table);
    must_be_text(table.reason);
    for (size_t i = 0; i < table.nrows; i++) {
        for (size_t k = 0; k < FIELD_COUNT; k++)
            must_be_text(table.row[i].text[k]);
        if (table.row[i].has_end && table.row[i].end < table.row[i].start)
            abort();
    }
    for (size_t i = 0; i < table.nrejected; i++)
        must_be_text(table.rejected[i].text);
    arena_free(mem);
    return 0;
}
