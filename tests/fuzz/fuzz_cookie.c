// links: resources
/* The Cookie header.  What is found stands in the header, right after its name, and ends where
 * the next cookie begins. */
#include <stdlib.h>
#include <string.h>

#include "resources/session/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *header = arena_copy(mem, (const char *)data, size);
    const char *value = session_cookie(mem, header, "voordeur-refresh");

    if (value && strchr(value, ';'))
        abort();
    if (value && !strstr(header, arena_printf(mem, "voordeur-refresh=%s", value)))
        abort();
    arena_free(mem);
    return 0;
}
