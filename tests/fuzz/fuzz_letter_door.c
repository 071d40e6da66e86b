// links: letter
/* A letter, as GMime and our own code read it: whatever it holds, what is told of it is text,
 * comes back from its JSON, and is within its bounds. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "letter/letter.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_text(const char *text)
{
    if (!text || !utf8_valid(text, strlen(text)))
        abort();
}

static void must_be_same(const struct letter_in *a, const struct letter_in *b)
{
    must_be_text(b->text);
    must_be_text(b->subject);
    if (strcmp(a->text, b->text) != 0 || strcmp(a->from, b->from) != 0 || a->nto != b->nto ||
        a->automatic != b->automatic || a->nattachments != b->nattachments ||
        !a->bounce_status != !b->bounce_status)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct buffer out = {.mem = mem};
    struct letter_in letter, again;

    if (letter_parse(mem, (const char *)data, size, &letter) == ERR_OK) {
        if (strlen(letter.text) > LETTER_TEXT_MOST + 4 ||
            letter_write(mem, &letter, &out) != ERR_OK ||
            letter_read_line(mem, out.text, out.len, &again) != ERR_OK)
            abort();
        must_be_same(&letter, &again);
    }
    arena_free(mem);
    return 0;
}
