#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "resources/picture/picture.h"
#include "web/config.h"

static const int widths[PICTURE_SIZES] = PICTURE_WIDTHS;

static const char *folder_of(struct ctx *ctx, const char *id)
{
    return arena_printf(ctx->mem, "%s/pictures/%s", ctx->config->state, id);
}

static const char *file_in(struct ctx *ctx, const char *folder, int i)
{
    return arena_printf(ctx->mem, "%s/%d.webp", folder, widths[i]);
}

/* Writes and waits until the disk has it: a 201 is never a lie. */
static bool write_file(const char *path, const char *bytes, size_t len)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    bool written = fd >= 0;

    while (written && len) {
        ssize_t n = write(fd, bytes, len);

        written = n > 0;
        bytes += written ? n : 0;
        len -= written ? (size_t)n : 0;
    }
    written = written && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return written;
}

static void remove_folder(struct ctx *ctx, const char *folder)
{
    for (int i = 0; i < PICTURE_SIZES; i++)
        unlink(file_in(ctx, folder, i));
    rmdir(folder);
}

/* All sizes appear at once: the folder has its name only when they are in it. */
enum err picture_save(struct ctx *ctx, const char *id, const struct picture_made *made)
{
    const char *folder = folder_of(ctx, id);
    const char *unnamed = arena_printf(ctx->mem, "%s.new", folder);
    bool saved = mkdir(unnamed, 0755) == 0;

    for (int i = 0; i < PICTURE_SIZES && saved; i++)
        saved = write_file(file_in(ctx, unnamed, i), made->webp[i], made->head.length[i]);
    saved = saved && rename(unnamed, folder) == 0;
    if (saved)
        return ERR_OK;
    remove_folder(ctx, unnamed);
    return ERR_BROKEN;
}

void picture_remove(struct ctx *ctx, const char *id) { remove_folder(ctx, folder_of(ctx, id)); }
