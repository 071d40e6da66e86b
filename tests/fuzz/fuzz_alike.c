// links: alike
/* Two descriptions of strangers: which comes first must not matter. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "alike/alike.h"
#include "base/arena.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The next line of the input, or NULL. */
static const char *line(char **at)
{
    char *start = *at, *end = start ? strchr(start, '\n') : NULL;

    if (end)
        *end++ = '\0';
    *at = end;
    return start && *start ? start : NULL;
}

static struct alike_event event(char **at)
{
    struct alike_event e = {.title = line(at),
                            .text = line(at),
                            .place = line(at),
                            .organisation = line(at),
                            .rrule = line(at)};
    const char *hours = line(at);

    e.has_start = hours != NULL;
    e.has_end = hours && strlen(hours) > 1;
    e.start = hours ? ((int64_t)20000 + hours[0]) * 86400 + 36000 : 0;
    e.end = e.has_end ? e.start + hours[1] * 60 : 0;
    return e;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    char *at = arena_copy(mem, (const char *)data, size);
    struct alike_event a = event(&at), b = event(&at);

    if (alike_judge(&a, &b).same != alike_judge(&b, &a).same)
        abort();
    arena_free(mem);
    return 0;
}
