#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "sms/sms.h"

static bool write_whole(const char *path, const char *bytes, size_t len)
{
    const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640);
    bool whole = fd >= 0;

    for (size_t at = 0; whole && at < len;) {
        const ssize_t n = write(fd, bytes + at, len - at);

        whole = n > 0;
        at += whole ? (size_t)n : 0;
    }
    whole = whole && fsync(fd) == 0;
    if (fd >= 0)
        whole = close(fd) == 0 && whole;
    return whole;
}

/* "+31612345678" without what is not a digit. */
static const char *digits(const char *number) { return number + strspn(number, "+"); }

enum err sms_hand_over(struct arena *mem, const char *folder, const struct sms *sms)
{
    const char *part = arena_printf(mem, "%s/.%s", folder, sms->id);
    const char *path = arena_printf(mem, "%s/%s", folder, sms->id);
    const char *file =
        arena_printf(mem, "To: %s\nAlphabet: UTF-8\n\n%s\n", digits(sms->number), sms->text);

    if (write_whole(part, file, strlen(file)) && rename(part, path) == 0)
        return ERR_OK;
    unlink(part);
    return ERR_BUSY;
}
