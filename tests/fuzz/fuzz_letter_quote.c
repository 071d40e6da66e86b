// links: letter
/* An answer by mail, flowed or not: what is left is no longer than what there was, and has no
 * line that quotes. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "letter/quote.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_own(const char *text)
{
    for (const char *line = text; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (line[strspn(line, " ")] == '>')
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *text = arena_copy(mem, (const char *)data, size);
    const char *cut = quote_cut(mem, text);

    if (strlen(cut) > strlen(text))
        abort();
    must_be_own(cut);
    must_be_own(quote_cut(mem, quote_unflow(mem, text, size % 2 == 0)));
    arena_free(mem);
    return 0;
}
