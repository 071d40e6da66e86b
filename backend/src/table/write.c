#include "table/write.h"

#include <stdbool.h>
#include <string.h>

/* Would a spreadsheet run this, or be taken for a guarded one that it would? */
static bool runs(const char *cell)
{
    while (*cell == '\'')
        cell++;
    return *cell && strchr("=+-@\t\r", *cell);
}

const char *table_unguarded(const char *cell)
{
    return *cell == '\'' && runs(cell) ? cell + 1 : cell;
}

void table_begin(struct buffer *out) { buffer_text(out, "\xef\xbb\xbf"); }

static void add_cell(struct buffer *out, const char *cell)
{
    const char *guard = runs(cell) ? "'" : "";

    if (!strpbrk(cell, ";,\"\r\n\t") && *cell != ' ') {
        buffer_text(out, guard);
        buffer_text(out, cell);
        return;
    }
    buffer_text(out, "\"");
    buffer_text(out, guard);
    for (const char *s = cell; *s; s++)
        buffer_add(out, *s == '"' ? "\"\"" : s, *s == '"' ? 2 : 1);
    buffer_text(out, "\"");
}

void table_row(struct buffer *out, const char *const *cell, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buffer_text(out, i ? ";" : "");
        add_cell(out, cell[i] ? cell[i] : "");
    }
    buffer_text(out, "\r\n");
}
