#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "resources/picture/picture.h"
#include "web/config.h"

static const int widths[PICTURE_SIZES] = PICTURE_WIDTHS;
static const int card_widths[PICTURE_PIECES] = PICTURE_CARD_WIDTHS;

static const char *folder_of(struct ctx *ctx, const char *id)
{
    return arena_printf(ctx->mem, "%s/pictures/%s", ctx->config->state, id);
}

static const char *file_in(struct ctx *ctx, const char *folder, int i, struct picture_point at)
{
    if (i < PICTURE_SIZES)
        return arena_printf(ctx->mem, "%s/%d.webp", folder, widths[i]);
    return arena_printf(ctx->mem, "%s/%u-%u-%d.webp", folder, at.x, at.y,
                        card_widths[i - PICTURE_SIZES]);
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

static void remove_folder(struct ctx *ctx, const char *folder, struct picture_point at)
{
    for (int i = 0; i < PICTURE_FILES; i++)
        unlink(file_in(ctx, folder, i, at));
    rmdir(folder);
}

/* All sizes appear at once: the folder has its name only when they are in it. */
enum err picture_save(struct ctx *ctx, const char *id, const struct picture_made *made)
{
    const char *folder = folder_of(ctx, id);
    const char *unnamed = arena_printf(ctx->mem, "%s.new", folder);
    bool saved = mkdir(unnamed, 0755) == 0;

    for (int i = 0; i < PICTURE_FILES && saved; i++)
        saved = write_file(file_in(ctx, unnamed, i, made->head.at), made->webp[i],
                           made->head.length[i]);
    saved = saved && rename(unnamed, folder) == 0;
    if (saved)
        return ERR_OK;
    remove_folder(ctx, unnamed, made->head.at);
    return ERR_BROKEN;
}

void picture_remove(struct ctx *ctx, const char *id, struct picture_point at)
{
    remove_folder(ctx, folder_of(ctx, id), at);
}

enum err picture_read(struct ctx *ctx, const char *id, const char **bytes, size_t *len)
{
    const struct picture_point none = {0};

    *bytes =
        file_read(ctx->mem, file_in(ctx, folder_of(ctx, id), PICTURE_SIZES - 1, none), len);
    return *bytes ? ERR_OK : ERR_BROKEN;
}

/* Each under a name of its own until it is whole: two may be making the same piece. */
enum err picture_save_piece(struct ctx *ctx, const char *id, const struct picture_made *made)
{
    const char *folder = folder_of(ctx, id);
    bool saved = true;

    for (int i = PICTURE_SIZES; i < PICTURE_FILES && saved; i++) {
        const char *path = file_in(ctx, folder, i, made->head.at);
        const char *unnamed = arena_printf(ctx->mem, "%s.%d", path, (int)getpid());

        saved = write_file(unnamed, made->webp[i], made->head.length[i]) &&
                rename(unnamed, path) == 0;
        if (!saved)
            unlink(unnamed);
    }
    return saved ? ERR_OK : ERR_BROKEN;
}
