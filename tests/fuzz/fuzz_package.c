// links: reader z
/* Packages of tables: the first letter chooses what a stranger has a hand in.  'p': the texts
 * of two tables, split at "%%".  Anything else: the zip, or the JSON. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/workbook_file.h"
#include "reader/package.h"
#include "json/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A zip that is whole, with these texts. */
static const char *pack(struct arena *mem, const char *text, size_t len, size_t *packed)
{
    struct zip_file z = {.body.mem = mem, .directory.mem = mem};
    const char *stop = memmem(text, len, "\n%%\n", 4);
    size_t first = stop ? (size_t)(stop - text) : len;

    zip_add(&z, "services.csv", text, first, false);
    if (stop)
        zip_add(&z, "map/organizations.csv", stop + 4, len - first - 4, true);
    return zip_end(&z, packed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct buffer out = {.mem = mem};
    const char *bytes = (const char *)data, *detail;
    const struct json_value *read;

    if (size > 1 && bytes[0] == 'p')
        bytes = pack(mem, bytes + 1, size - 1, &size);
    if (!reader_package(mem, bytes, size, &out) &&
        json_parse_large(mem, out.text, out.len, SIZE_MAX, &read, &detail) != ERR_OK)
        abort(); /* what is read is always a package */
    arena_free(mem);
    return 0;
}
