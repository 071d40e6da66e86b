#include "picture/picture.h"

#include <string.h>

#include "base/child.h"

static enum err read_frame(const struct child_result *r, struct picture_made *made)
{
    size_t at = sizeof made->head;

    if (r->len < at)
        return ERR_BROKEN;
    memcpy(&made->head, r->output, at);
    for (int i = 0; i < PICTURE_SIZES; i++) {
        if (made->head.length[i] > r->len - at)
            return ERR_BROKEN;
        made->webp[i] = r->output + at;
        at += made->head.length[i];
    }
    return at == r->len ? ERR_OK : ERR_BROKEN;
}

static enum err read_reason(const struct child_result *r, enum picture_reason *reason)
{
    for (enum picture_reason i = PICTURE_FINE + 1; i <= PICTURE_TOO_MANY_PIXELS; i++)
        if (strncmp(r->output, picture_words[i], strlen(picture_words[i])) == 0 &&
            r->len == strlen(picture_words[i]) + 1) {
            *reason = i;
            return ERR_OK;
        }
    return ERR_BROKEN;
}

enum err picture_run(struct arena *mem, const char *bytes, size_t len,
                     struct picture_made *made, enum picture_reason *reason)
{
    enum { SIZES_MOST = 32 * 1024 * 1024 };
    const char *const argv[] = {"voordeur-picture", NULL};
    const struct child_limits limits = {PICTURE_SECONDS,
                                        (size_t)PICTURE_MEMORY_MIB * 1024 * 1024, SIZES_MOST};
    struct child_result r;

    *reason = PICTURE_FINE;
    TRY(child_run(mem, argv, bytes, len, &limits, &r));
    if (r.exit_code == 0)
        return read_frame(&r, made);
    if (r.exit_code == PICTURE_REFUSED)
        return read_reason(&r, reason);
    if (r.exit_code > 0)
        return ERR_BROKEN;
    *reason = PICTURE_BROKEN; /* it took more time or memory than any honest picture does */
    return ERR_OK;
}
