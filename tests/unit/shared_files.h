/* Files of the folder ../shared, which is not part of the project: tests that need it are
 * skipped with a notice where it is missing. */
#ifndef UNIT_SHARED_FILES_H
#define UNIT_SHARED_FILES_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/arena.h"

/* The folder's own folder of this name, or NULL. */
static inline const char *shared_folder(struct arena *mem, const char *name)
{
    char *path = arena_printf(mem, SOURCE_DIR "/../shared/%s", name);
    struct stat st;

    if (stat(path, &st) != 0) {
        print_message("skipped: ../shared/%s is not here\n", name);
        return NULL;
    }
    return path;
}

/* The bytes of a file with a NUL after them, or NULL. */
static inline char *read_whole_file(struct arena *mem, const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    struct stat st;
    char *bytes;

    if (!file)
        return NULL;
    if (fstat(fileno(file), &st) != 0)
        abort();
    bytes = arena_take(mem, (size_t)st.st_size + 1);
    *len = fread(bytes, 1, (size_t)st.st_size, file);
    fclose(file);
    return bytes;
}

#endif
