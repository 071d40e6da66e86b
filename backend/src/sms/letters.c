#include <ctype.h>
#include <string.h>

#include "base/plain.h"
#include "base/text.h"
#include "base/utf8.h"
#include "sms/sms.h"

/* Those of GSM 03.38 that are not ASCII, without the Greek ones, which telephones show badly.
 */
static const char basic[] = "£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà¡";

/* What is written otherwise: the ASCII signs that count for two, and those of a word processor.
 */
static const struct {
    uint32_t sign;
    const char *as;
} others[] = {
    {'[', "("},    {']', ")"},    {'{', "("},     {'}', ")"},     {'\\', "/"},
    {'|', "/"},    {'~', "-"},    {'^', " "},     {'`', "'"},     {0x20ac, "EUR"},
    {0x2018, "'"}, {0x2019, "'"}, {0x201c, "\""}, {0x201d, "\""}, {0x201e, "\""},
    {0xab, "\""},  {0xbb, "\""},  {0x2013, "-"},  {0x2014, "-"},  {0x2026, "..."},
};

static bool is_basic(uint32_t c)
{
    const char *at = basic, *end = basic + strlen(basic);

    while (at < end)
        if (utf8_next(&at, end) == c)
            return true;
    return false;
}

/* Of the letters from U+00C0 on the first half are capitals. */
static char without_accent(uint32_t c)
{
    const uint32_t plain = plain_letter(c);

    if (plain == 0 || plain >= 0x80)
        return ' ';
    return (char)(c >= 0xc0 && c <= 0xde ? toupper((int)plain) : (int)plain);
}

static void add(struct buffer *out, uint32_t c)
{
    char bytes[4];

    for (size_t i = 0; i < COUNT(others); i++)
        if (others[i].sign == c) {
            buffer_text(out, others[i].as);
            return;
        }
    if (c < 0x80 || is_basic(c)) {
        buffer_add(out, bytes, utf8_put(bytes, c < ' ' ? ' ' : c));
        return;
    }
    bytes[0] = without_accent(c);
    buffer_add(out, bytes, 1);
}

char *sms_letters(struct arena *mem, const char *text)
{
    const char *end = text + strlen(text);
    struct buffer out = {.mem = mem};

    buffer_text(&out, "");
    while (text < end)
        add(&out, utf8_next(&text, end));
    return text_trim(mem, out.text);
}

char *sms_line(struct arena *mem, const char *text, size_t room)
{
    char *letters = sms_letters(mem, text);

    if (utf8_length(letters) <= room)
        return letters;
    return sms_letters(mem, text_line(mem, letters, room - strlen("..")));
}
