/* voordeur-picture: a stranger's picture in, upright WebP without metadata out.
 *
 * A program and not a library, because libvips starts threads and keeps memory
 * and because the bytes are foreign: it runs once, through base/child.h, and
 * ends.  This header is what both sides know; it needs no libvips.
 *
 * Standard input: the bytes of a JPEG, PNG, WebP, HEIC or AVIF.  Exit 0: a struct
 * picture_head and then its files, WebP all of them: the whole picture in each of
 * PICTURE_WIDTHS, and the piece that a card shows in each of PICTURE_CARD_WIDTHS.
 * Exit 3: one of the reasons as a word.  Any other end: our side broke, or a
 * limit on time or memory was met.
 *
 * "voordeur-picture icon" makes a PNG of an SVG that we drew ourselves, as large as it says.
 *
 * "voordeur-picture X Y" makes the piece at that point of a picture that we made, and
 * nothing else.
 */
#ifndef PICTURE_PICTURE_H
#define PICTURE_PICTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

/* Widths that the screens ask for.  A picture is never made larger than it was, so a
 * small one has fewer pixels than the width it is named after. */
#define PICTURE_WIDTHS                                                                         \
    {                                                                                          \
        320, 640, 1280                                                                         \
    }

#define PICTURE_CARD_WIDTHS                                                                    \
    {                                                                                          \
        320, 640                                                                               \
    }

enum {
    PICTURE_SIZES = 3,
    PICTURE_PIECES = 2,
    PICTURE_FILES = PICTURE_SIZES + PICTURE_PIECES,
    PICTURE_CARD_WIDE = 3, /* the shape of a card */
    PICTURE_CARD_HIGH = 2,
    PICTURE_MAX_BYTES = 15 * 1024 * 1024,
    PICTURE_MAX_PIXELS = 50 * 1000 * 1000,
    PICTURE_TALLEST = 3, /* a picture is at most three times as high as its width is named */
    PICTURE_REFUSED = 3, /* the exit code */
};

/* What the child needs (base/child.h): 50 megapixels with transparency, and the libraries. */
enum { PICTURE_SECONDS = 30, PICTURE_MEMORY_MIB = 1536 };

/* Which piece a card shows, in per cent of what is left over beside and below it: as
 * "object-position" says it. */
struct picture_point {
    uint32_t x, y;
};

struct picture_head {
    uint32_t width; /* of the largest made */
    uint32_t height;
    struct picture_point at;        /* the piece */
    uint32_t length[PICTURE_FILES]; /* bytes of each, smallest first; 0 is not made */
};

/* Why a file is refused, once: name and the word that is written. */
#define PICTURE_REASONS(X)                                                                     \
    X(NOT_A_PICTURE, "not-a-picture")     /* its first bytes are of no picture we know of */   \
    X(UNSUPPORTED, "unsupported")         /* a picture of another kind: GIF, TIFF, SVG, … */ \
    X(BROKEN, "broken")                   /* begins as a picture and does not go on as one */  \
    X(TOO_LARGE, "too-large")             /* more than PICTURE_MAX_BYTES */                    \
    X(TOO_MANY_PIXELS, "too-many-pixels") /* more than PICTURE_MAX_PIXELS */                   \
    X(TOO_MUCH, "too-much")               /* it took more time or memory than there is */

#define PICTURE_REASON_ENUM(name, word) PICTURE_##name,
enum picture_reason { PICTURE_FINE, PICTURE_REASONS(PICTURE_REASON_ENUM) };
#undef PICTURE_REASON_ENUM

/* The word of each reason. */
extern const char *const picture_words[];

/* ---- the side of the daemon ---- */

struct picture_made {
    struct picture_head head;
    const char *webp[PICTURE_FILES]; /* in the arena */
};

/* Runs the program.  ERR_OK also when the file is refused: then *reason tells.
 * ERR_BROKEN when the program could not do its work. */
MUST_USE enum err picture_run(struct arena *, const char *bytes, size_t len,
                              struct picture_made *, enum picture_reason *);

/* Makes another piece of a picture that was made: bytes are its largest file. */
MUST_USE enum err picture_piece(struct arena *, const char *bytes, size_t len,
                                struct picture_point, struct picture_made *);

/* The PNG of a drawing of ours, in the arena. */
MUST_USE enum err picture_icon(struct arena *, const char *svg, size_t svg_len,
                               const char **png, size_t *len);

/* A piece goes from edge to edge one way; the other way it can be chosen. */
bool picture_is_tall(uint32_t width, uint32_t height);

/* The point with the way that cannot be chosen in the middle: one name for one piece. */
struct picture_point picture_whole(struct picture_point, uint32_t width, uint32_t height);

/* ---- the program's own ---- */

/* What the first bytes say, before any library looks at them. */
enum picture_reason picture_look(const uint8_t *bytes, size_t len);

/* Makes the files; what it wrote to out[i] is the caller's to free with picture_free.  With a
 * point: the piece there, and only that. */
enum picture_reason picture_make(const uint8_t *bytes, size_t len, const struct picture_point *,
                                 struct picture_head *, void *out[PICTURE_FILES]);

/* The piece of a small picture, three bytes a point, that shows most of it: where the eye
 * goes, cut where no text or face is cut. */
struct picture_point picture_best(const uint8_t *rgb, int width, int height);

/* Takes everything but pixels out of a WebP file, in place (libvips 8.14 leaves EXIF and
 * profile in when told to strip).  The new length; 0 when it is no whole WebP file. */
size_t picture_strip(uint8_t *webp, size_t len);

void picture_free(void *out[PICTURE_FILES]);

#endif
