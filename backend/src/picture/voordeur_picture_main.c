/* The program around picture/: bytes in, a frame or a reason out.  See picture.h. */
#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <vips/vips.h>

#include "picture/picture.h"

static int refuse(enum picture_reason reason)
{
    puts(picture_words[reason]);
    return PICTURE_REFUSED;
}

/* All of standard input, or one byte too many. */
static size_t read_all(uint8_t *bytes, size_t room)
{
    size_t len = 0;
    ssize_t n;

    while (len < room && (n = read(STDIN_FILENO, bytes + len, room - len)) > 0)
        len += (size_t)n;
    return len;
}

/* Our reasons are words on standard output; the libraries' remarks help nobody. */
static void say_nothing(const char *domain, GLogLevelFlags level, const char *text, void *arg)
{
    (void)domain, (void)level, (void)text, (void)arg;
}

/* One thread, one malloc arena, no cache and no files: what a limit on address
 * space leaves room for.  The environment is read by libvips when it starts. */
static void settle(const char *name)
{
    mallopt(M_ARENA_MAX, 1);
    setenv("VIPS_DISC_THRESHOLD", "2g", 1);
    setenv("VIPS_NOVECTOR", "1", 1); /* orc puts the code it makes into a file */
    if (VIPS_INIT(name))
        exit(EXIT_FAILURE);
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    g_log_set_default_handler(say_nothing, NULL);
}

static bool write_all(const struct picture_head *head, void *const out[PICTURE_FILES])
{
    bool written = fwrite(head, sizeof *head, 1, stdout) == 1;

    for (int i = 0; i < PICTURE_FILES; i++)
        if (head->length[i])
            written = written && fwrite(out[i], head->length[i], 1, stdout) == 1;
    return fflush(stdout) == 0 && written;
}

/* Draws what our own side wrote: nothing of a stranger's is read as SVG. */
static int draw(uint8_t *svg, size_t len)
{
    VipsImage *drawn = NULL;
    void *png = NULL;
    size_t n = 0;
    bool written = vips_svgload_buffer(svg, len, &drawn, NULL) == 0 &&
                   vips_pngsave_buffer(drawn, &png, &n, NULL) == 0 &&
                   fwrite(png, n, 1, stdout) == 1 && fflush(stdout) == 0;

    g_clear_object(&drawn);
    g_free(png);
    free(svg);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Our own side chooses it. */
static struct picture_point point_of(char **argv)
{
    return (struct picture_point){(uint32_t)strtoul(argv[1], NULL, 10),
                                  (uint32_t)strtoul(argv[2], NULL, 10)};
}

int main(int argc, char **argv)
{
    enum { ROOM = PICTURE_MAX_BYTES + 1 };
    uint8_t *bytes = malloc(ROOM);
    void *out[PICTURE_FILES] = {NULL};
    struct picture_point at = argc == 3 ? point_of(argv) : (struct picture_point){0};
    struct picture_head head = {0};
    enum picture_reason reason;
    bool written = true;
    size_t len;

    if (!bytes)
        return EXIT_FAILURE;
    len = read_all(bytes, ROOM);
    if (argc == 2) {
        settle(argv[0]);
        return draw(bytes, len);
    }
    reason = len == ROOM ? PICTURE_TOO_LARGE : picture_look(bytes, len);
    if (reason == PICTURE_FINE) {
        settle(argv[0]);
        reason = picture_make(bytes, len, argc == 3 ? &at : NULL, &head, out);
    }
    if (reason == PICTURE_FINE)
        written = write_all(&head, out);
    picture_free(out);
    free(bytes);
    if (reason != PICTURE_FINE)
        return refuse(reason);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
