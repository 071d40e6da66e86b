/* Whole files. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>

#include "base/arena.h"

/* The bytes of a file ("-" is standard input) with a NUL after them; *len may
 * be NULL.  NULL when it cannot be read or holds more than 64 MB. */
char *file_read(struct arena *, const char *path, size_t *len);

#endif
