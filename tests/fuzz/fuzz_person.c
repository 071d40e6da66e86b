// links: hint
/* Any bytes that a professional types: what a resident can be known by lies within them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "hint/person.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *text = arena_copy(mem, (const char *)data, size);
    struct person_hint h = person_hint_read(mem, text);

    if (h.from + h.length > strlen(text) || (h.sign == PERSON_NONE) != (h.length == 0))
        abort();
    arena_free(mem);
    return 0;
}
