// links: matching
/* An ask and an offer of strangers: whatever they say, a score is a number. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "matching/matching.h"

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

static struct matching_party party(struct arena *mem, enum matching_side side, char **at)
{
    const char *title = line(at), *category = line(at), *area = line(at), *text = line(at);

    return (struct matching_party){
        .need = matching_read(mem, side, title, text, category, NULL, 0), .area = area};
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    struct matching_weights w = matching_weights_first();
    char *at = arena_copy(mem, (const char *)data, size);
    struct matching_party a = party(mem, MATCHING_ASK, &at),
                          b = party(mem, MATCHING_OFFER, &at);

    if (!isfinite(matching_score(&w, &a, &b).score) || matching_terms(mem, a.need).n > 40)
        abort();
    arena_free(mem);
    return 0;
}
