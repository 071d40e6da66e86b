// links: concern
/* Any bytes that somebody types, and a rule that a moderator writes: its first line. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "concern/concern.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    char *text = arena_copy(mem, (const char *)data, size), *end = strchr(text, '\n');
    struct concern_rule rule = {"violence", text, true};
    struct concern c;

    if (end)
        *end = '\0';
    concern_fault(mem, &rule);
    c = concern_read(mem, concern_prepare(mem, &rule, 1), end ? end + 1 : text);
    if ((c.kind == CONCERN_NONE) != (c.words == NULL) || (c.words && !*c.words))
        abort();
    arena_free(mem);
    return 0;
}
