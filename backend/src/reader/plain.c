#include "reader/plain.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/err.h"
#include "base/text.h"
#include "base/utf8.h"

static const struct {
    const char *name;
    const char *text;
} entities[] = {
    {"amp",    "&"  },
    {"lt",     "<"  },
    {"gt",     ">"  },
    {"quot",   "\"" },
    {"apos",   "'"  },
    {"nbsp",   " "  },
    {"euro",   "€"},
    {"eacute", "é" },
    {"euml",   "ë" },
    {"iuml",   "ï" },
    {"ouml",   "ö" },
    {"uuml",   "ü" },
    {"rsquo",  "’"},
    {"lsquo",  "‘"},
    {"ldquo",  "“"},
    {"rdquo",  "”"},
    {"ndash",  "–"},
    {"mdash",  "—"},
    {"hellip", "…"},
    {"bull",   "•"},
};

/* "&amp;" at s, added as a character.  Returns its length, or 0 for an ampersand as it is. */
static size_t take_entity(struct buffer *out, const char *s)
{
    size_t len = strcspn(s, ";");
    char bytes[4];

    if (s[len] != ';' || len < 2 || len > 9)
        return 0;
    if (s[1] == '#') {
        bool hexadecimal = s[2] == 'x' || s[2] == 'X';
        long code = strtol(s + 2 + hexadecimal, NULL, hexadecimal ? 16 : 10);

        if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return len + 1;
        buffer_add(out, bytes, utf8_put(bytes, (uint32_t)code));
        return len + 1;
    }
    for (size_t i = 0; i < COUNT(entities); i++) {
        if (strlen(entities[i].name) == len - 1 &&
            memcmp(entities[i].name, s + 1, len - 1) == 0) {
            buffer_text(out, entities[i].text);
            return len + 1;
        }
    }
    return 0;
}

static bool is_tag(const char *s, const char *name)
{
    size_t n = strlen(name);

    s += *s == '/';
    return strncasecmp(s, name, n) == 0 && !isalnum((unsigned char)s[n]);
}

/* The tag at s ("<...>"): what it means for the text.  Returns its length, or 0 for no tag. */
static size_t take_tag(struct buffer *out, const char *s)
{
    static const char *const blocks[] = {"p", "div", "ul", "ol", "tr", "h1", "h2", "h3", "h4"};
    const char *end = strchr(s, '>');

    if (!end || !(isalpha((unsigned char)s[1]) || s[1] == '/' || s[1] == '!'))
        return 0;
    if (is_tag(s + 1, "br"))
        buffer_text(out, "\n");
    else if (is_tag(s + 1, "li") && s[1] != '/')
        buffer_text(out, "\n- ");
    for (size_t i = 0; i < COUNT(blocks); i++)
        if (is_tag(s + 1, blocks[i]))
            buffer_text(out, "\n\n");
    return (size_t)(end - s) + 1;
}

/* At most one empty line, no spaces at the ends of lines. */
static char *settle(struct arena *mem, const char *text)
{
    struct buffer out = {.mem = mem};
    int ends = 0;

    buffer_add(&out, "", 0);
    for (const char *s = text; *s; s++) {
        if (*s == '\n') {
            while (out.len && (out.text[out.len - 1] == ' ' || out.text[out.len - 1] == '\t'))
                out.text[--out.len] = '\0';
            if (++ends > 2)
                continue;
        } else if (*s != ' ' && *s != '\t') {
            ends = 0;
        }
        buffer_add(&out, s, 1);
    }
    return text_trim(mem, out.text);
}

const char *plain_text(struct arena *mem, const char *text)
{
    struct buffer out = {.mem = mem};
    const char *settled;

    if (text_blank(text))
        return NULL;
    buffer_add(&out, "", 0);
    while (*text) {
        size_t used = *text == '&'   ? take_entity(&out, text)
                      : *text == '<' ? take_tag(&out, text)
                                     : 0;

        if (!used) {
            buffer_add(&out, text, 1);
            used = 1;
        }
        text += used;
    }
    settled = settle(mem, out.text);
    return *settled ? settled : NULL;
}
