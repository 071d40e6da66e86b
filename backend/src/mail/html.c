/* The same as HTML: one column, no image, no script, nothing from elsewhere; light or dark as
 * the reader's machine is. */
#include <string.h>

#include "base/text.h"
#include "mail/parts.h"

#define SANS "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

enum { SUBJECT_MOST = 200 };

static const char style[] = ":root{color-scheme:light dark}\n"
                            "@media (prefers-color-scheme:dark){\n"
                            ".page{background:#14181b!important;color:#eceff1!important}\n"
                            ".small,.mark{color:#b8c0c6!important}\n"
                            ".quote{border-color:#7fb8b2!important}\n"
                            ".small a{color:#8fd0c9!important}\n"
                            ".action{background:#8fd0c9!important;color:#10201f!important}\n"
                            "}\n";

static void escaped(struct buffer *out, const char *text)
{
    for (const char *c = text; *c; c++)
        switch (*c) {
        case '&':
            buffer_text(out, "&amp;");
            break;
        case '<':
            buffer_text(out, "&lt;");
            break;
        case '>':
            buffer_text(out, "&gt;");
            break;
        case '"':
            buffer_text(out, "&quot;");
            break;
        case '\n':
            buffer_text(out, "<br>\n");
            break;
        default:
            if ((unsigned char)*c >= ' ')
                buffer_add(out, c, 1);
        }
}

static void element(struct buffer *out, const char *open, const char *text, const char *close)
{
    buffer_text(out, open);
    escaped(out, text);
    buffer_printf(out, "%s\n", close);
}

/* Paragraphs are between empty lines. */
static void paragraphs(struct buffer *out, const char *open, const char *text,
                       const char *close)
{
    for (const char *gap = strstr(text, "\n\n"); gap; gap = strstr(text, "\n\n")) {
        element(out, open, arena_copy(out->mem, text, (size_t)(gap - text)), close);
        text = gap + strspn(gap, "\n");
    }
    if (*text)
        element(out, open, text, close);
}

static void link(struct buffer *out, const char *attributes, const char *url, const char *label)
{
    buffer_text(out, "<a href=\"");
    escaped(out, url);
    element(out, arena_printf(out->mem, "\" %s>", attributes), label, "</a>");
}

static void action(struct buffer *out, const struct mail_block *b)
{
    buffer_text(out, "<p style=\"margin:24px 0\">");
    link(out,
         "class=\"action\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;"
         "background:#0b5c56;color:#ffffff;font-weight:bold;text-decoration:none\"",
         b->url, b->text);
    buffer_text(out, "</p>\n");
}

static void heading(struct buffer *out, bool first, const char *text)
{
    if (first)
        element(out, "<h1 style=\"margin:0 0 16px;font-size:24px;line-height:1.25\">", text,
                "</h1>");
    else
        element(out, "<h2 style=\"margin:32px 0 8px;font-size:19px;line-height:1.3\">", text,
                "</h2>");
}

static void block(struct buffer *out, const struct mail_block *b)
{
    switch (b->kind) {
    case MAIL_QUOTE:
        buffer_text(out, "<blockquote class=\"quote\" dir=\"auto\" style=\"margin:16px 0;"
                         "padding:0 0 0 16px;border-left:4px solid #0b5c56\">\n");
        paragraphs(out, "<p dir=\"auto\" style=\"margin:8px 0\">", b->text, "</p>");
        buffer_text(out, "</blockquote>\n");
        break;
    case MAIL_ITEM:
        element(out, "<li style=\"margin:6px 0\">", b->text, "</li>");
        break;
    case MAIL_ACTION:
        action(out, b);
        break;
    default:
        paragraphs(out, "<p style=\"margin:12px 0\">", b->text, "</p>");
    }
}

static void blocks(const struct mail *m, struct buffer *out)
{
    bool inside = false, named = false;

    for (size_t i = 0; i < m->nblocks; i++)
        named |= m->block[i].kind == MAIL_HEADING;
    if (!named)
        heading(out, true, text_line(out->mem, m->subject, SUBJECT_MOST));
    for (size_t i = 0; i < m->nblocks; i++) {
        const struct mail_block *b = &m->block[i];

        if (inside != (b->kind == MAIL_ITEM))
            buffer_text(out, inside ? "</ul>\n"
                                    : "<ul style=\"margin:12px 0;padding:0 0 0 22px\">\n");
        inside = b->kind == MAIL_ITEM;
        if (b->kind == MAIL_HEADING) {
            heading(out, named, b->text);
            named = false;
        } else if (b->kind != MAIL_SMALL && (b->kind != MAIL_ANSWER || m->reply_to)) {
            block(out, b);
        }
    }
    if (inside)
        buffer_text(out, "</ul>\n");
}

static void foot(const struct mail *m, struct buffer *out)
{
    buffer_text(out, "<footer class=\"small\" style=\"margin:40px 0 0;font-size:14px;"
                     "color:#4a5257\">\n");
    for (size_t i = 0; i < m->nblocks; i++)
        if (m->block[i].kind == MAIL_SMALL)
            paragraphs(out, "<p style=\"margin:8px 0\">", m->block[i].text, "</p>");
    if (m->unsubscribe_url) {
        buffer_text(out, "<p style=\"margin:8px 0\">");
        link(out, "style=\"color:#0b5c56\"", m->unsubscribe_url, m->unsubscribe_label);
        buffer_text(out, "</p>\n");
    }
    buffer_text(out, "</footer>\n");
}

static bool right_to_left(const char *language)
{
    static const char *const languages[] = {"ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"};

    for (size_t i = 0; i < COUNT(languages); i++)
        if (text_equal(language, languages[i]))
            return true;
    return false;
}

static void head(const struct mail *m, struct buffer *out)
{
    buffer_text(out, "<!DOCTYPE html>\n<html lang=\"");
    escaped(out, m->language);
    buffer_printf(out, "\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                  right_to_left(m->language) ? "rtl" : "ltr");
    buffer_text(out,
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                "<meta name=\"color-scheme\" content=\"light dark\">\n");
    element(out, "<title>", text_line(out->mem, m->subject, SUBJECT_MOST), "</title>");
    buffer_printf(out, "<style>\n%s</style>\n</head>\n", style);
}

void html_write(const struct mail *m, struct buffer *out)
{
    head(m, out);
    buffer_text(out,
                "<body class=\"page\" style=\"margin:0;padding:24px 16px;background:#ffffff;"
                "color:#1b2023;font-size:17px;line-height:1.5;overflow-wrap:break-word;word-"
                "break:break-word;" SANS "\">\n"
                "<main style=\"max-width:600px;margin:0 auto\">\n");
    if (m->reply_to)
        element(out,
                "<p class=\"mark\" style=\"margin:0 0 24px;font-size:14px;color:#4a5257\">",
                mail_reply_line(m->language), "</p>");
    blocks(m, out);
    foot(m, out);
    buffer_text(out, "</main>\n</body>\n</html>\n");
}
