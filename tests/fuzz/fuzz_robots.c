// links: net
/* robots.txt, and a path on the first line that is judged by it.  What is kept is lines of
 * plain letters that mean the same when they are read again. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "net/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_rules(const char *kept)
{
    for (const char *c = kept; *c; c++) {
        if (!strchr("=+-", *c))
            abort();
        for (c++; *c != '\n'; c++)
            if (*c <= ' ' || *c >= 0x7f)
                abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct buffer kept = {.mem = mem};
    const char *text = (const char *)data;
    const char *end = size ? memchr(text, '\n', size) : NULL;
    const char *path = arena_copy(mem, text, end ? (size_t)(end - text) : 0);

    buffer_text(&kept, "");
    robots_keep(text, size, "Voordeur", &kept);
    must_be_rules(kept.text);
    if (robots_wait(kept.text) < 0 || robots_wait(kept.text) > ROBOTS_WAIT)
        abort();
    if (robots_allow(mem, kept.text, path) != robots_allow(mem, kept.text, path) ||
        !robots_allow(mem, "", path))
        abort();
    arena_free(mem);
    return 0;
}
