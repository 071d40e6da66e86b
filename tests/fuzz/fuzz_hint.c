// links: hint
/* Any bytes that somebody types: what is found lies within them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "hint/hint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *text = arena_copy(mem, (const char *)data, size);
    struct hint h = hint_read(mem, text);

    if (h.from + h.length > strlen(text) || (h.kind == HINT_NONE) != (h.length == 0))
        abort();
    arena_free(mem);
    return 0;
}
