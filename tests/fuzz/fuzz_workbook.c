// links: table z
/* Workbooks: the first letter chooses what a stranger has a hand in.  'p': the parts, split at
 * lines of "%%": sheet, shared texts, styles, workbook, its links.  Anything else: the zip. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/workbook_file.h"
#include "base/utf8.h"
#include "table/table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TODAY = 20781 }; /* 24 November 2026 */

static void must_be_text(const char *text)
{
    if (text && !utf8_valid(text, strlen(text)))
        abort();
}

/* A zip that is whole, with these parts. */
static const char *pack(struct arena *mem, const char *text, size_t len, size_t *packed)
{
    static const char *const names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                        "xl/styles.xml", "xl/workbook.xml",
                                        "xl/_rels/workbook.xml.rels"};
    static const char *const usual[] = {"<worksheet/>", "<sst/>", workbook_styles,
                                        workbook_book, workbook_links};
    struct zip_file z = {.body.mem = mem, .directory.mem = mem};
    const char *end = text + len;

    zip_add(&z, "[Content_Types].xml", workbook_types, strlen(workbook_types), false);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *stop = text ? memmem(text, (size_t)(end - text), "\n%%\n", 4) : NULL;

        if (text)
            zip_add(&z, names[i], text, (size_t)((stop ? stop : end) - text), false);
        else
            zip_add(&z, names[i], usual[i], strlen(usual[i]), false);
        text = stop ? stop + 4 : NULL;
    }
    return zip_end(&z, packed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *bytes = (const char *)data;
    struct table table;

    if (size > 1 && bytes[0] == 'p')
        bytes = pack(mem, bytes + 1, size - 1, &size);
    table_read(mem, bytes, size, NULL, 0, TODAY, &table);
    must_be_text(table.reason);
    for (size_t i = 0; i < table.nrows; i++) {
        for (size_t k = 0; k < FIELD_COUNT; k++)
            must_be_text(table.row[i].text[k]);
        if (table.row[i].line < 1 ||
            (table.row[i].has_end && table.row[i].end < table.row[i].start))
            abort();
    }
    for (size_t i = 0; i < table.nrejected; i++)
        must_be_text(table.rejected[i].text);
    for (size_t i = 0; i < table.nwarnings; i++)
        must_be_text(table.warning[i].text);
    arena_free(mem);
    return 0;
}
