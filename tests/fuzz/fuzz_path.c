// links: app
/* A path against every route of the program.  At most the parts that the pattern names come
 * out, each clean text. */
#include <stdlib.h>
#include <string.h>

#include "app/routes.h"
#include "base/utf8.h"
#include "web/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int parts_of(const char *pattern)
{
    int n = 0;

    for (; *pattern; pattern++)
        n += *pattern == '{';
    return n;
}

static void check_part(const char *part)
{
    if (!utf8_valid(part, strlen(part)))
        abort();
    for (; *part; part++)
        if ((unsigned char)*part < 0x20 || *part == 0x7f)
            abort();
}

static void try_route(struct arena *mem, const struct route *r, const char *path)
{
    const char *param[PARAM_MAX] = {0};
    int parts = parts_of(r->path);

    if (!url_match(mem, r->path, path, param))
        return;
    for (int i = 0; i < PARAM_MAX; i++) {
        if ((param[i] != NULL) != (i < parts))
            abort();
        if (param[i])
            check_part(param[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *path = arena_copy(mem, (const char *)data, size);

    for (const struct routes *const *t = app_routes; *t; t++)
        for (size_t i = 0; i < (*t)->n; i++)
            try_route(mem, &(*t)->route[i], path);
    arena_free(mem);
    return 0;
}
