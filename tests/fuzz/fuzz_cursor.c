// links: commons secret
/* A cursor.  An input is tried as the text of one, and as the bytes within.  One that is
 * accepted is written as it was read: there is no other way to write it. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "commons/cursor.h"
#include "secret/secret.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
    const char *list;
    const char *kinds;
} lists[] = {
    {"listActivities", "mim"},
    {"listOrganisations", "ti"},
    {"listCategories", "ni"},
    {"listCorrections", "mi"},
};

static void try_text(struct arena *mem, const char *text)
{
    for (size_t i = 0; i < COUNT(lists); i++) {
        size_t n = strlen(lists[i].kinds);
        struct cursor c;

        if (!cursor_parse(mem, lists[i].list, lists[i].kinds, text, &c))
            continue;
        for (size_t p = 0; p < n; p++)
            if (!utf8_valid(c.part[p], strlen(c.part[p])))
                abort();
        if (strcmp(cursor_text(mem, lists[i].list, &c, n), text) != 0)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();

    try_text(mem, arena_copy(mem, (const char *)data, size));
    try_text(mem, secret_base64url(mem, data, size));
    arena_free(mem);
    return 0;
}
