// links: announcement
/* A text that somebody pasted: words, hours, days, prices, places. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "announcement/announcement.h"
#include "announcement/same.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TODAY = 20780 }; /* 23 November 2026 */

static void must_be_text(const char *text)
{
    if (text && !utf8_valid(text, strlen(text)))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *mem = arena_new();
    const char *text = arena_copy(mem, (const char *)data, size);
    struct announcement a;

    /* JSON lets no other text in. */
    if (utf8_valid((const char *)data, size)) {
        announcement_read(mem, text, TODAY, &a);
        must_be_text(a.title);
        must_be_text(a.rrule);
        must_be_text(a.price);
        must_be_text(a.place);
        if (a.has_end && (!a.has_start || a.end < a.start))
            abort();
        if (a.has_start && !same_moment(mem, announcement_moment(mem, a.start),
                                        announcement_moment(mem, a.start)))
            abort();
        if (!same_rule(mem, text, NULL, text, NULL) || !same_name(mem, text, text))
            abort();
    }
    arena_free(mem);
    return 0;
}
