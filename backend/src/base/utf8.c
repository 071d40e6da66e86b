#include "base/utf8.h"

enum { REPLACEMENT = 0xFFFD };

static bool follows(const unsigned char *p, const unsigned char *end, int n)
{
    if (end - p <= n)
        return false;
    for (int i = 1; i <= n; i++)
        if ((p[i] & 0xC0) != 0x80)
            return false;
    return true;
}

uint32_t utf8_next(const char **s, const char *end)
{
    const unsigned char *p = (const unsigned char *)*s;
    const unsigned char *e = (const unsigned char *)end;
    uint32_t cp = REPLACEMENT;
    int n = 0;

    if (*p < 0x80) {
        cp = *p;
    } else if (*p >= 0xC2 && *p <= 0xDF && follows(p, e, 1)) {
        cp = (uint32_t)(*p & 0x1F) << 6 | (p[1] & 0x3F);
        n = 1;
    } else if ((*p & 0xF0) == 0xE0 && follows(p, e, 2)) {
        cp = (uint32_t)(*p & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
        n = 2;
        if (cp < 0x800 || (cp >= 0xD800 && cp <= 0xDFFF)) {
            cp = REPLACEMENT;
            n = 0;
        }
    } else if (*p >= 0xF0 && *p <= 0xF4 && follows(p, e, 3)) {
        cp = (uint32_t)(*p & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
             (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
        n = 3;
        if (cp < 0x10000 || cp > 0x10FFFF) {
            cp = REPLACEMENT;
            n = 0;
        }
    }
    *s += n + 1;
    return cp;
}

bool utf8_valid(const char *s, size_t len)
{
    const char *end = s + len;

    while (s < end) {
        const char *start = s;

        if (*s == '\0')
            return false;
        if (utf8_next(&s, end) == REPLACEMENT && s - start == 1)
            return false;
    }
    return true;
}

size_t utf8_length(const char *text)
{
    size_t n = 0;

    for (; *text; text++)
        n += ((unsigned char)*text & 0xC0) != 0x80;
    return n;
}

size_t utf8_put(char *out, uint32_t cp)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

size_t utf8_units(const char *text, size_t bytes)
{
    enum { CONTINUES = 0x80, TOP_TWO = 0xC0, FOUR = 0xF0 };
    size_t n = 0;

    for (size_t i = 0; i < bytes; i++) {
        const unsigned char c = (unsigned char)text[i];

        n += (c & TOP_TWO) != CONTINUES;
        n += c >= FOUR;
    }
    return n;
}
