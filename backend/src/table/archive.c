#include "table/archive.h"

#include <stdint.h>
#include <strings.h>
#include <zip.h>

struct archive {
    struct arena *mem;
    zip_t *zip;
    zip_uint64_t total; /* bytes unpacked so far */
    enum archive_fault fault;
};

struct archive *archive_open(struct arena *mem, const char *bytes, size_t len)
{
    struct archive *a = arena_take(mem, sizeof(*a));
    zip_source_t *source = zip_source_buffer_create(bytes, len, 0, NULL);

    a->mem = mem;
    a->zip = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    if (!a->zip) {
        zip_source_free(source);
        a->fault = ARCHIVE_BROKEN;
    } else if (zip_get_num_entries(a->zip, 0) > ARCHIVE_ENTRIES) {
        a->fault = ARCHIVE_TOO_LARGE;
    }
    return a;
}

/* The index of a part, or -1.  Two of one name: programs differ on which counts, so neither
 * does. */
static zip_int64_t find(struct archive *a, const char *name)
{
    zip_int64_t found = -1;

    for (zip_int64_t i = 0; i < zip_get_num_entries(a->zip, 0); i++) {
        const char *other = zip_get_name(a->zip, (zip_uint64_t)i, 0);

        if (!other || strcasecmp(other, name) != 0)
            continue;
        if (found >= 0)
            a->fault = ARCHIVE_BROKEN;
        found = i;
    }
    return found;
}

static enum archive_fault judge(const struct archive *a, const zip_stat_t *st)
{
    const zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;

    if ((st->valid & needed) != needed)
        return ARCHIVE_BROKEN;
    if (st->encryption_method != ZIP_EM_NONE)
        return ARCHIVE_LOCKED;
    if (st->comp_method != ZIP_CM_STORE && st->comp_method != ZIP_CM_DEFLATE)
        return ARCHIVE_BROKEN;
    return st->size > ARCHIVE_PART || a->total + st->size > ARCHIVE_TOTAL ||
                   (st->size > ARCHIVE_SMALL && st->size / ARCHIVE_RATIO > st->comp_size)
               ? ARCHIVE_TOO_LARGE
               : ARCHIVE_FINE;
}

/* All bytes of the part; NULL when it has other bytes than it says it has. */
static char *unpack(struct archive *a, zip_uint64_t index, size_t size)
{
    char *bytes = arena_take(a->mem, size + 1);
    zip_file_t *file = zip_fopen_index(a->zip, index, 0);
    zip_int64_t n = file ? 1 : -1;
    size_t got = 0;

    while (n > 0) { /* one byte more than there should be: the sum is checked at the end */
        n = zip_fread(file, bytes + got, size + 1 - got);
        got += n > 0 ? (size_t)n : 0;
        if (got > size)
            n = -1;
    }
    if (file)
        zip_fclose(file);
    return n == 0 && got == size ? bytes : NULL;
}

const char *archive_part(struct archive *a, const char *name, size_t *len)
{
    zip_int64_t index = a->fault ? -1 : find(a, name);
    zip_stat_t st;
    char *bytes;

    *len = 0;
    if (index < 0 || a->fault)
        return NULL;
    a->fault = zip_stat_index(a->zip, (zip_uint64_t)index, 0, &st) == 0 ? judge(a, &st)
                                                                        : ARCHIVE_BROKEN;
    if (a->fault)
        return NULL;
    bytes = unpack(a, (zip_uint64_t)index, (size_t)st.size);
    a->fault = bytes ? ARCHIVE_FINE : ARCHIVE_BROKEN;
    a->total += st.size;
    *len = (size_t)st.size;
    return bytes;
}

size_t archive_count(const struct archive *a)
{
    zip_int64_t n = a->zip && !a->fault ? zip_get_num_entries(a->zip, 0) : 0;

    return n > 0 ? (size_t)n : 0;
}

const char *archive_name(const struct archive *a, size_t at)
{
    return zip_get_name(a->zip, at, 0);
}

enum archive_fault archive_fault(const struct archive *a) { return a->fault; }

void archive_close(struct archive *a)
{
    if (a->zip)
        zip_discard(a->zip);
}
