// links: resources
/* A brand file.  What is read is a look that can be written, and reads the same again. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "resources/look/look.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct buffer css = {.mem = mem};
    struct look once = {0}, twice = {0};
    struct fault fault = {0};

    if (look_file_read(mem, arena_copy(mem, (const char *)data, size), &once, &fault) ==
        ERR_OK) {
        look_file_write(&css, &once);
        if (look_file_read(mem, css.text, &twice, &fault) != ERR_OK)
            abort();
        for (int i = 0; i < LOOK_COUNT; i++)
            if (!once.value[i] != !twice.value[i] ||
                (once.value[i] && !text_equal(once.value[i], twice.value[i])))
                abort();
    }
    arena_free(mem);
    return 0;
}
