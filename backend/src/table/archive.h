/* The parts of a zip file, with limits on what a stranger may have packed. */
#ifndef TABLE_ARCHIVE_H
#define TABLE_ARCHIVE_H

#include <stddef.h>

#include "base/arena.h"

enum {
    ARCHIVE_ENTRIES = 2000,
    ARCHIVE_PART = 64 << 20,   /* bytes of one part, unpacked */
    ARCHIVE_TOTAL = 128 << 20, /* of all that are read */
    ARCHIVE_SMALL = 1 << 20,   /* a part up to this size may be packed as tight as it is */
    ARCHIVE_RATIO = 200,       /* a larger one is unpacked at most so much larger */
};

enum archive_fault { ARCHIVE_FINE, ARCHIVE_BROKEN, ARCHIVE_LOCKED, ARCHIVE_TOO_LARGE };

struct archive;

/* bytes must live until archive_close; a file that is no whole zip is ARCHIVE_BROKEN. */
struct archive *archive_open(struct arena *, const char *bytes, size_t len);

/* The part of that name, whatever the case; NULL where there is none, or a fault.  A name is
 * only compared, never opened as a path. */
const char *archive_part(struct archive *, const char *name, size_t *len);

/* How many parts it has, and what each is called; NULL where its name is none. */
size_t archive_count(const struct archive *);
const char *archive_name(const struct archive *, size_t at);

/* The first thing that was wrong. */
enum archive_fault archive_fault(const struct archive *);

void archive_close(struct archive *);

#endif
