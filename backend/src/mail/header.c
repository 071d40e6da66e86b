#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "mail/parts.h"

enum {
    PIECE = 39, /* bytes of text in one encoded word: 52 characters of base64 */
    LINE = 76,  /* a line of a header, where it can be */
    UNFOLDED = 60,
};

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void base64(struct buffer *out, const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i += 3) {
        unsigned n = (unsigned)(unsigned char)bytes[i] << 16;
        char four[4];

        n |= i + 1 < len ? (unsigned)(unsigned char)bytes[i + 1] << 8 : 0;
        n |= i + 2 < len ? (unsigned)(unsigned char)bytes[i + 2] : 0;
        for (int d = 0; d < 4; d++)
            four[d] = digits[n >> (18 - 6 * d) & 63];
        if (i + 1 >= len)
            four[2] = '=';
        if (i + 2 >= len)
            four[3] = '=';
        buffer_add(out, four, sizeof four);
    }
}

/* Short and plain text goes as it is; what could be taken for an encoded word does not. */
static bool is_plain(const char *text)
{
    for (const char *c = text; *c; c++)
        if (*c < ' ' || *c > '~')
            return false;
    return strlen(text) <= UNFOLDED && !strstr(text, "=?");
}

static bool is_control(uint32_t cp) { return cp < ' ' || (cp >= 0x7f && cp < 0xa0); }

/* Code points are not cut in two, and none of them ends a line. */
static void encoded(struct buffer *out, const char *text)
{
    const char *end = text + strlen(text);
    char piece[PIECE + 4], one[4];
    size_t len = 0;

    while (text < end) {
        uint32_t cp = utf8_next(&text, end);
        size_t n = utf8_put(one, is_control(cp) ? ' ' : cp);

        if (len + n > PIECE) {
            buffer_text(out, "=?utf-8?B?");
            base64(out, piece, len);
            buffer_text(out, "?=\r\n ");
            len = 0;
        }
        memcpy(piece + len, one, n);
        len += n;
    }
    buffer_text(out, "=?utf-8?B?");
    base64(out, piece, len);
    buffer_text(out, "?=");
}

void header_text(struct buffer *out, const char *name, const char *text)
{
    buffer_printf(out, "%s: ", name);
    if (is_plain(text))
        buffer_text(out, text);
    else
        encoded(out, text);
    buffer_text(out, "\r\n");
}

/* A name of words needs no quotes; one with anything else is encoded, which is never wrong. */
static bool is_words(const char *name)
{
    for (const char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c) && *c != ' ')
            return false;
    return is_plain(name);
}

void header_address(struct buffer *out, const char *name, const char *someone,
                    const char *address)
{
    size_t start = out->len;

    buffer_printf(out, "%s: ", name);
    if (!someone || !*someone) {
        buffer_printf(out, "%s\r\n", address);
        return;
    }
    if (is_words(someone))
        buffer_text(out, someone);
    else
        encoded(out, someone);
    if (out->len - start + strlen(address) > LINE - 3)
        buffer_text(out, "\r\n");
    buffer_printf(out, " <%s>\r\n", address);
}

bool header_fits(const char *text, size_t most)
{
    size_t len = text ? strlen(text) : 0;

    for (size_t i = 0; i < len; i++)
        if (text[i] <= ' ' || text[i] > '~' || strchr("<>\"\\", text[i]))
            return false;
    return len > 0 && len <= most;
}

bool mail_address_fits(const char *address)
{
    const char *at = address ? strchr(address, '@') : NULL;

    return at && header_fits(address, MAIL_ADDRESS_MOST) && at != address && at[1] &&
           !strchr(at + 1, '@') && address[strcspn(address, "(),:;[]")] == '\0';
}
