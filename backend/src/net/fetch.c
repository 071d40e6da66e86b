/* The side of the caller: starts voordeur-fetch and reads what it wrote, which is a
 * line each (status, type, ETag, Last-Modified, address, seconds to wait, where else) and then
 * the bytes. */
#include "net/fetch.h"

#include <stdlib.h>
#include <string.h>

#include "base/child.h"

/* The next line as a text of its own; false when there is no whole one. */
static bool take_line(struct arena *mem, const char **at, const char *end, const char **line)
{
    const char *line_end = memchr(*at, '\n', (size_t)(end - *at));

    if (!line_end)
        return false;
    *line = arena_copy(mem, *at, (size_t)(line_end - *at));
    *at = line_end + 1;
    return true;
}

static enum err read_answer(struct arena *mem, const struct child_result *r,
                            struct fetched *out)
{
    const char *at = r->output, *end = at + r->len, *status, *wait;

    if (!take_line(mem, &at, end, &status) || !take_line(mem, &at, end, &out->type) ||
        !take_line(mem, &at, end, &out->etag) ||
        !take_line(mem, &at, end, &out->last_modified) ||
        !take_line(mem, &at, end, &out->url) || !take_line(mem, &at, end, &wait) ||
        !take_line(mem, &at, end, &out->elsewhere))
        return ERR_BROKEN;
    out->status = atoi(status);
    out->retry_after = atoi(wait);
    out->elsewhere = *out->elsewhere ? out->elsewhere : NULL;
    out->bytes = at;
    out->len = (size_t)(end - at);
    return ERR_OK;
}

static const char *or_empty(const char *text) { return text ? text : ""; }

enum err net_fetch(struct arena *mem, const char *url, int seconds,
                   const struct fetch_wish *wish, struct fetched *out)
{
    static const char *const hows[] = {"follow", "here", "robots"};
    const char *const argv[] = {"voordeur-fetch",
                                arena_printf(mem, "%d", seconds),
                                url,
                                or_empty(wish ? wish->etag : NULL),
                                or_empty(wish ? wish->last_modified : NULL),
                                hows[wish ? wish->how : FETCH_FOLLOW],
                                NULL};
    const struct child_limits limits = {.seconds = seconds + 2,
                                        .memory = (size_t)1024 * 1024 * 1024,
                                        .max_output = FETCH_MOST + 16 * 1024};
    struct child_result r;

    *out = (struct fetched){0};
    TRY(child_run(mem, argv, "", 0, &limits, &r));
    if (r.exit_code == 0)
        return read_answer(mem, &r, out);
    if (r.exit_code == FETCH_REFUSED) {
        out->reason = arena_copy(mem, r.output, strcspn(r.output, "\n"));
        return ERR_OK;
    }
    return ERR_BROKEN;
}
