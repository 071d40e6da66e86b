#include "base/file.h"

#include <stdio.h>
#include <string.h>

enum { MOST = 64 * 1024 * 1024 };

char *file_read(struct arena *mem, const char *path, size_t *len)
{
    FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    struct buffer b = {.mem = mem};
    char bytes[16384];
    size_t n;

    if (!f)
        return NULL;
    buffer_text(&b, "");
    while (b.len <= MOST && (n = fread(bytes, 1, sizeof bytes, f)) > 0)
        buffer_add(&b, bytes, n);
    int broken = ferror(f) || b.len > MOST;

    if (f != stdin)
        fclose(f);
    if (len)
        *len = b.len;
    return broken ? NULL : b.text;
}
