/* Text that reads well: lines of at most 72 characters that a reader may join again
 * (format=flowed, RFC 3676), and an address of the web on a line of its own. */
#include <string.h>

#include "base/utf8.h"
#include "mail/parts.h"

enum { WIDTH = 72 };

static size_t width_of(const char *text, size_t len)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++)
        n += ((unsigned char)text[i] & 0xc0) != 0x80;
    return n;
}

/* How many bytes of text[0..len) go on a line of so many characters: whole words, or one. */
static size_t fitting(const char *text, size_t len, size_t room)
{
    size_t fit = 0;

    if (width_of(text, len) <= room)
        return len;
    for (size_t at = 0; at < len; at++)
        if (text[at] == ' ') {
            if (fit && width_of(text, at) > room)
                break;
            fit = at;
            if (width_of(text, at) > room)
                break;
        }
    return fit ? fit : len;
}

/* A line that would mean something else at its start is moved by one space, which a reader
 * takes away. */
static bool needs_stuffing(const char *text, size_t len)
{
    return len && (*text == ' ' || *text == '>' || (len >= 5 && memcmp(text, "From ", 5) == 0));
}

static void put_line(struct buffer *out, const char *prefix, const char *text, size_t len,
                     bool more)
{
    buffer_text(out, prefix);
    if (!*prefix && needs_stuffing(text, len))
        buffer_text(out, " ");
    buffer_add(out, text, len);
    buffer_text(out, more ? " \n" : "\n");
}

static size_t without_spaces(const char *text, size_t len)
{
    while (len && (text[len - 1] == ' ' || text[len - 1] == '\r' || text[len - 1] == '\t'))
        len--;
    return len;
}

static void put_wrapped(struct buffer *out, const char *prefix, const char *text)
{
    size_t room = WIDTH - strlen(prefix);

    for (const char *end; *text; text = *end ? end + 1 : end) {
        size_t len, fit;

        end = text + strcspn(text, "\n");
        len = without_spaces(text, (size_t)(end - text));
        while ((fit = fitting(text, len, room)) < len) {
            put_line(out, prefix, text, without_spaces(text, fit), true);
            len -= fit + 1;
            text += fit + 1;
        }
        put_line(out, prefix, text, len, false);
    }
}

static void put_heading(struct buffer *out, const char *text)
{
    size_t width = utf8_length(text);

    put_wrapped(out, "", text);
    for (size_t i = 0; i < width && i < WIDTH; i++)
        buffer_text(out, "-");
    buffer_text(out, "\n");
}

static void put_block(struct buffer *out, const struct mail_block *b)
{
    switch (b->kind) {
    case MAIL_HEADING:
        put_heading(out, b->text);
        break;
    case MAIL_QUOTE:
        put_wrapped(out, "> ", b->text);
        break;
    case MAIL_ITEM:
        put_wrapped(out, "", arena_printf(out->mem, "- %s", b->text));
        break;
    case MAIL_ACTION:
        put_wrapped(out, "", arena_printf(out->mem, "%s:", b->text));
        buffer_printf(out, "%s\n", b->url);
        break;
    default:
        put_wrapped(out, "", b->text);
    }
}

static void put_foot(const struct mail *m, struct buffer *out)
{
    buffer_text(out, "\n-- \n");
    for (size_t i = 0; i < m->nblocks; i++)
        if (m->block[i].kind == MAIL_SMALL)
            put_block(out, &m->block[i]);
    if (m->unsubscribe_url)
        put_block(out,
                  &(struct mail_block){MAIL_ACTION, m->unsubscribe_label, m->unsubscribe_url});
}

static bool has_foot(const struct mail *m)
{
    for (size_t i = 0; i < m->nblocks; i++)
        if (m->block[i].kind == MAIL_SMALL)
            return true;
    return m->unsubscribe_url != NULL;
}

void plain_write(const struct mail *m, struct buffer *out)
{
    const struct mail_block *before = NULL;

    if (m->reply_to)
        buffer_printf(out, "%s\n\n", mail_reply_line(m->language));
    for (size_t i = 0; i < m->nblocks; i++) {
        const struct mail_block *b = &m->block[i];

        if (b->kind == MAIL_SMALL || (b->kind == MAIL_ANSWER && !m->reply_to))
            continue;
        if (before && !(before->kind == MAIL_ITEM && b->kind == MAIL_ITEM))
            buffer_text(out, "\n");
        put_block(out, b);
        before = b;
    }
    if (has_foot(m))
        put_foot(m, out);
}
