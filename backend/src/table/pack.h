/* A zip file of what we wrote ourselves. */
#ifndef TABLE_PACK_H
#define TABLE_PACK_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

struct pack_file {
    const char *name;
    const char *bytes;
    size_t len;
};

/* The bytes of a zip with these files, in the arena.  The same files give the same bytes. */
MUST_USE enum err pack_write(struct arena *, const struct pack_file *, size_t n,
                             struct buffer *out);

#endif
