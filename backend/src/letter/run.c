#include "base/child.h"
#include "letter/letter.h"

enum { MEMORY_MIB = 768, OUTPUT_MOST = 2 * 1024 * 1024 };

enum err letter_run(struct arena *mem, const char *bytes, size_t len, struct letter_in *out)
{
    static const char *const argv[] = {"voordeur-letter", NULL};
    const struct child_limits limits = {.seconds = LETTER_SECONDS,
                                        .memory = (size_t)MEMORY_MIB * 1024 * 1024,
                                        .max_output = OUTPUT_MOST};
    struct child_result r;

    TRY(child_run(mem, argv, bytes, len, &limits, &r));
    if (r.exit_code == 0)
        return letter_read_line(mem, r.output, r.len, out);
    /* A signal ended it, or it refused: this letter is the reason, and will be tomorrow. */
    return r.exit_code < 0 || r.exit_code == LETTER_REFUSED ? ERR_INVALID : ERR_BROKEN;
}
