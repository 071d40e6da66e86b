#include "base/mend.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* Windows-1252 0x80..0x9f; the rest of latin-1 is Unicode's own. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

static uint32_t from_latin(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;
}

static bool unwanted(uint32_t cp)
{
    return (cp < 0x20 && cp != '\t' && cp != '\n') || cp == 0x7f;
}

static bool clean(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (unwanted((unsigned char)s[i]))
            return false;
    return utf8_valid(s, len);
}

char *mend_text(struct arena *mem, const char *s, size_t len, bool *mended)
{
    struct buffer out = {.mem = mem};
    const char *end = s + len;

    if (clean(s, len))
        return arena_copy(mem, s, len);
    buffer_add(&out, "", 0);
    while (s < end) {
        const char *before = s;
        uint32_t cp = utf8_next(&s, end);
        char bytes[4];

        /* U+FFFD after one byte is utf8_next's word for "not UTF-8". */
        if (cp == 0xfffd && s == before + 1) {
            cp = from_latin((unsigned char)*before);
            *mended = true;
        }
        if (!unwanted(cp))
            buffer_add(&out, bytes, utf8_put(bytes, cp));
    }
    return out.text ? out.text : arena_copy(mem, "", 0);
}

/* UTF-16 with a byte order mark, as old Outlook saves it, to UTF-8. */
static char *from_utf16(struct arena *mem, const unsigned char *s, size_t len, bool big,
                        size_t *out_len)
{
    char *out = arena_take(mem, len / 2 * 3 + 1);
    size_t n = 0;

    for (size_t i = 2; i + 1 < len; i += 2) {
        uint32_t unit = (uint32_t)(big ? s[i] << 8 | s[i + 1] : s[i + 1] << 8 | s[i]);

        if (unit >= 0xd800 && unit < 0xdc00 && i + 3 < len) {
            uint32_t low =
                (uint32_t)(big ? s[i + 2] << 8 | s[i + 3] : s[i + 3] << 8 | s[i + 2]);

            if (low >= 0xdc00 && low < 0xe000) {
                unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            }
        }
        if (unit >= 0xd800 && unit < 0xe000)
            unit = 0xfffd;
        n += utf8_put(out + n, unit);
    }
    *out_len = n;
    return out;
}

const char *mend_marks(struct arena *mem, const char *bytes, size_t *len)
{
    const unsigned char *mark = (const unsigned char *)bytes;

    if (*len >= 2 &&
        ((mark[0] == 0xff && mark[1] == 0xfe) || (mark[0] == 0xfe && mark[1] == 0xff)))
        return from_utf16(mem, mark, *len, mark[0] == 0xfe, len);
    if (*len >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0) {
        *len -= 3;
        return bytes + 3;
    }
    return bytes;
}
