#include "table/pack.h"

#include <stdbool.h>
#include <zip.h>

enum { FIRST_DAY = 0x21 }; /* the first that a zip can tell: 1 January 1980 */

static bool add(zip_t *zip, const struct pack_file *file)
{
    zip_source_t *source = zip_source_buffer(zip, file->bytes, file->len, 0);
    zip_int64_t at = source ? zip_file_add(zip, file->name, source, ZIP_FL_ENC_UTF_8) : -1;

    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(zip, (zip_uint64_t)at, 0, FIRST_DAY, 0) == 0;
}

static enum err read_back(zip_source_t *source, struct buffer *out)
{
    char piece[16 * 1024];
    zip_int64_t n;

    if (zip_source_open(source) != 0)
        return ERR_BROKEN;
    while ((n = zip_source_read(source, piece, sizeof(piece))) > 0)
        buffer_add(out, piece, (size_t)n);
    zip_source_close(source);
    return n == 0 ? ERR_OK : ERR_BROKEN;
}

enum err pack_write(struct arena *mem, const struct pack_file *file, size_t n,
                    struct buffer *out)
{
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_TRUNCATE, NULL) : NULL;
    enum err err = ERR_BROKEN;
    bool whole = true;

    *out = (struct buffer){.mem = mem};
    if (!zip) {
        zip_source_free(source);
        return err;
    }
    zip_source_keep(source); /* zip_close lets go of one */
    for (size_t i = 0; i < n && whole; i++)
        whole = add(zip, &file[i]);
    if (whole && zip_close(zip) == 0)
        err = read_back(source, out);
    else
        zip_discard(zip);
    zip_source_free(source);
    return err;
}
