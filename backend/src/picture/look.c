#include "picture/picture.h"

#include <string.h>

#define REASON_WORD(name, word) [PICTURE_##name] = word,
const char *const picture_words[] = {[PICTURE_FINE] = "fine", PICTURE_REASONS(REASON_WORD)};
#undef REASON_WORD

/* The first bytes of files, as offset and text; a second text may have to follow. */
struct mark {
    size_t at;
    const char *text;
    size_t len;
    enum picture_reason reason;
};

#define MARK(at, text, reason)                                                                 \
    {                                                                                          \
        at, text, sizeof(text) - 1, PICTURE_##reason                                           \
    }

/* WebP is a RIFF file; so are sound and film, therefore it is read apart.  HEIC and AVIF
 * are ISO base media files, told by "ftyp" and a brand: "hei…" and "mif1" are one picture,
 * "hev…", "msf1" and "avis" a row of them. */
static const struct mark marks[] = {
    MARK(0, "\xff\xd8\xff", FINE),
    MARK(0, "\x89PNG\r\n\x1a\n", FINE),
    MARK(8, "WEBPVP8", FINE),
    MARK(4, "ftyphei", FINE),
    MARK(4, "ftypmif1", FINE),
    MARK(4, "ftypavif", FINE),
    MARK(4, "ftyphev", UNSUPPORTED),
    MARK(4, "ftypmsf1", UNSUPPORTED),
    MARK(4, "ftypavis", UNSUPPORTED),
    MARK(0, "GIF87a", UNSUPPORTED),
    MARK(0, "GIF89a", UNSUPPORTED),
    MARK(0, "II*\0", UNSUPPORTED),
    MARK(0, "MM\0*", UNSUPPORTED),
    MARK(0, "BM", UNSUPPORTED),
    MARK(0, "\xff\x0a", UNSUPPORTED),
    MARK(0, "\0\0\0\x0cJXL ", UNSUPPORTED),
    MARK(0, "\0\0\0\x0cjP  ", UNSUPPORTED),
    MARK(0, "\0\0\1\0", UNSUPPORTED),
    MARK(0, "<svg", UNSUPPORTED),
};

enum picture_reason picture_look(const uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const struct mark *m = &marks[i];

        if (len < m->at + m->len || memcmp(bytes + m->at, m->text, m->len) != 0)
            continue;
        if (m->at == 8 && memcmp(bytes, "RIFF", 4) != 0)
            continue;
        return m->reason;
    }
    return PICTURE_NOT_A_PICTURE;
}
