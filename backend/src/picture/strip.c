#include "picture/picture.h"

#include <stdbool.h>
#include <string.h>

/* The pieces of a WebP file that are pixels.  All others (EXIF, XMP, ICCP, and what
 * somebody may think of) tell something else and stay behind. */
static bool is_pixels(const uint8_t *name)
{
    static const char pixels[][5] = {"VP8X", "VP8 ", "VP8L", "ALPH"};

    for (size_t i = 0; i < sizeof pixels / sizeof *pixels; i++)
        if (memcmp(name, pixels[i], 4) == 0)
            return true;
    return false;
}

static size_t little_endian(const uint8_t *b)
{
    return (size_t)b[0] | (size_t)b[1] << 8 | (size_t)b[2] << 16 | (size_t)b[3] << 24;
}

size_t picture_strip(uint8_t *webp, size_t len)
{
    enum { RIFF_HEAD = 12, PIECE_HEAD = 8, HAS_ALPHA = 0x10 };
    size_t from = RIFF_HEAD, to = RIFF_HEAD;

    while (from + PIECE_HEAD <= len) {
        size_t size = little_endian(webp + from + 4);
        size_t whole = PIECE_HEAD + size + (size & 1);

        if (whole > len - from)
            return 0;
        if (is_pixels(webp + from)) {
            memmove(webp + to, webp + from, whole);
            if (memcmp(webp + to, "VP8X", 4) == 0)
                webp[to + PIECE_HEAD] &= HAS_ALPHA;
            to += whole;
        }
        from += whole;
    }
    for (size_t i = 0; i < 4; i++)
        webp[4 + i] = (uint8_t)((to - PIECE_HEAD) >> (8 * i));
    return from == len ? to : 0;
}
