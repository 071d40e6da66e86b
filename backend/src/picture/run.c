#include "picture/picture.h"

#include <string.h>

#include "base/child.h"

static enum err read_frame(const struct child_result *r, struct picture_made *made)
{
    size_t at = sizeof made->head;

    if (r->len < at)
        return ERR_BROKEN;
    memcpy(&made->head, r->output, at);
    for (int i = 0; i < PICTURE_FILES; i++) {
        if (made->head.length[i] > r->len - at)
            return ERR_BROKEN;
        made->webp[i] = r->output + at;
        at += made->head.length[i];
    }
    return at == r->len ? ERR_OK : ERR_BROKEN;
}

static enum err read_reason(const struct child_result *r, enum picture_reason *reason)
{
    for (enum picture_reason i = PICTURE_FINE + 1; i <= PICTURE_TOO_MUCH; i++)
        if (strncmp(r->output, picture_words[i], strlen(picture_words[i])) == 0 &&
            r->len == strlen(picture_words[i]) + 1) {
            *reason = i;
            return ERR_OK;
        }
    return ERR_BROKEN;
}

static enum err run(struct arena *mem, const char *const argv[], const char *bytes, size_t len,
                    struct child_result *r)
{
    enum { FILES_MOST = 32 * 1024 * 1024 };
    const struct child_limits limits = {.seconds = PICTURE_SECONDS,
                                        .memory = (size_t)PICTURE_MEMORY_MIB * 1024 * 1024,
                                        .max_output = FILES_MOST};

    return child_run(mem, argv, bytes, len, &limits, r);
}

enum err picture_run(struct arena *mem, const char *bytes, size_t len,
                     struct picture_made *made, enum picture_reason *reason)
{
    const char *const argv[] = {"voordeur-picture", NULL};
    struct child_result r;

    *reason = PICTURE_FINE;
    TRY(run(mem, argv, bytes, len, &r));
    if (r.exit_code == 0)
        return read_frame(&r, made);
    if (r.exit_code == PICTURE_REFUSED)
        return read_reason(&r, reason);
    if (r.exit_code > 0)
        return ERR_BROKEN;
    *reason = PICTURE_TOO_MUCH; /* a signal ended it */
    return ERR_OK;
}

enum err picture_piece(struct arena *mem, const char *bytes, size_t len,
                       struct picture_point at, struct picture_made *made)
{
    const char *const argv[] = {"voordeur-picture", arena_printf(mem, "%u", at.x),
                                arena_printf(mem, "%u", at.y), NULL};
    struct child_result r;

    TRY(run(mem, argv, bytes, len, &r));
    return r.exit_code == 0 ? read_frame(&r, made) : ERR_BROKEN;
}

enum err picture_icon(struct arena *mem, const char *svg, size_t svg_len, const char **png,
                      size_t *len)
{
    const char *const argv[] = {"voordeur-picture", "icon", NULL};
    struct child_result r;

    TRY(run(mem, argv, svg, svg_len, &r));
    *png = r.output;
    *len = r.len;
    return r.exit_code == 0 ? ERR_OK : ERR_BROKEN;
}
