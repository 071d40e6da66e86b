#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "markup/link.h"
#include "markup/markup.h"

enum { HTML_OPTIONS = CMARK_OPT_HARDBREAKS | CMARK_OPT_VALIDATE_UTF8 };

static cmark_node *parse(const char *markdown)
{
    return cmark_parse_document(markdown, strnlen(markdown, MARKUP_MOST), HTML_OPTIONS);
}

/* Its children stand where it stood. */
static void unwrap(cmark_node *node)
{
    cmark_node *child;

    while ((child = cmark_node_first_child(node)))
        cmark_node_insert_before(node, child);
    cmark_node_unlink(node);
    cmark_node_free(node);
}

static cmark_node *text_node(const char *text, size_t len)
{
    char *copy = strndup(text, len);
    cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);

    if (!copy)
        abort();
    cmark_node_set_literal(node, copy);
    free(copy);
    return node;
}

/* What somebody typed as HTML is shown as they typed it. */
static void show_as_text(cmark_node *html)
{
    const char *typed = cmark_node_get_literal(html);
    size_t len = strlen(typed);
    cmark_node *place;

    while (len && typed[len - 1] == '\n')
        len--;
    place = text_node(typed, len);
    if (cmark_node_get_type(html) == CMARK_NODE_HTML_BLOCK) {
        cmark_node *text = place;

        place = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(place, text);
    }
    cmark_node_replace(html, place);
    cmark_node_free(html);
}

/* A link becomes a piece of HTML of our own, because it has to say rel. */
static void dress_link(cmark_node *link)
{
    struct arena *mem = arena_new();
    struct buffer tag = {.mem = mem};
    const char *address = cmark_node_get_url(link);
    cmark_node *ours, *child;

    buffer_text(&tag, "<a href=\"");
    markup_attr(&tag, address);
    buffer_text(&tag, link_outside(address) ? "\" rel=\"nofollow noopener\">" : "\">");
    ours = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(ours, tag.text);
    cmark_node_set_on_exit(ours, "</a>");
    while ((child = cmark_node_first_child(link)))
        cmark_node_append_child(ours, child);
    cmark_node_replace(link, ours);
    cmark_node_free(link);
    arena_free(mem);
}

static bool inside_link(cmark_node *node)
{
    while ((node = cmark_node_parent(node)))
        if (cmark_node_get_type(node) == CMARK_NODE_LINK ||
            cmark_node_get_type(node) == CMARK_NODE_CUSTOM_INLINE)
            return true;
    return false;
}

static size_t address_length(const char *text)
{
    size_t n = strcspn(text, " \t\r\n<>\"");

    while (n && strchr(".,;:!?')]", text[n - 1]))
        n--;
    return n;
}

/* The next bare address at or after text, with its length; NULL when there is none. */
static const char *bare_address(const char *text, size_t *len)
{
    for (const char *at = strstr(text, "http"); at; at = strstr(at + 4, "http")) {
        if (strncmp(at, "http://", 7) != 0 && strncmp(at, "https://", 8) != 0)
            continue;
        *len = address_length(at);
        if (*len >= sizeof "https://a" - 1)
            return at;
    }
    return NULL;
}

/* Bare addresses in a text become links. */
static void link_addresses(cmark_node *node)
{
    const char *text = cmark_node_get_literal(node), *at;
    size_t len;

    if (inside_link(node) || !bare_address(text, &len))
        return;
    while ((at = bare_address(text, &len))) {
        cmark_node *link = cmark_node_new(CMARK_NODE_LINK), *shown = text_node(at, len);

        cmark_node_set_url(link, cmark_node_get_literal(shown));
        cmark_node_append_child(link, shown);
        cmark_node_insert_before(node, text_node(text, (size_t)(at - text)));
        cmark_node_insert_before(node, link);
        dress_link(link);
        text = at + len;
    }
    cmark_node_insert_before(node, text_node(text, strlen(text)));
    cmark_node_unlink(node);
    cmark_node_free(node);
}

static void fit_heading(cmark_node *heading, int *above)
{
    int level = cmark_node_get_heading_level(heading) + 1;

    if (level > *above + 1)
        level = *above + 1;
    if (level > 6)
        level = 6;
    cmark_node_set_heading_level(heading, level);
    *above = level;
}

/* All nodes under root, parents before children: fixing one never frees another. */
static cmark_node **collect(struct arena *mem, cmark_node *root, size_t *n)
{
    cmark_iter *iter = cmark_iter_new(root);
    struct buffer nodes = {.mem = mem};
    cmark_event_type event;

    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
        if (event == CMARK_EVENT_ENTER) {
            cmark_node *node = cmark_iter_get_node(iter);

            buffer_add(&nodes, (const char *)&node, sizeof(cmark_node *));
        }
    cmark_iter_free(iter);
    *n = nodes.len / sizeof(cmark_node *);
    return (cmark_node **)(void *)nodes.text;
}

static void make_safe(cmark_node *node, int *heading)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
        show_as_text(node);
        break;
    case CMARK_NODE_IMAGE:
        unwrap(node);
        break;
    case CMARK_NODE_LINK:
        if (link_allowed(cmark_node_get_url(node)))
            dress_link(node);
        else
            unwrap(node);
        break;
    case CMARK_NODE_TEXT:
        link_addresses(node);
        break;
    case CMARK_NODE_HEADING:
        fit_heading(node, heading);
        break;
    default:
        break;
    }
}

char *markup_html(struct arena *mem, const char *markdown)
{
    cmark_node *root = parse(markdown), **nodes;
    int heading = 1; /* the page has the h1 */
    size_t n;

    cmark_consolidate_text_nodes(root);
    nodes = collect(mem, root, &n);
    for (size_t i = 0; i < n; i++)
        make_safe(nodes[i], &heading);

    char *html = cmark_render_html(root, HTML_OPTIONS), *copy = arena_text(mem, html);

    free(html);
    cmark_node_free(root);
    return copy;
}

static void end_block(struct buffer *out, cmark_node *node)
{
    cmark_node_type above = cmark_node_get_type(cmark_node_parent(node));

    buffer_text(out, above == CMARK_NODE_ITEM ? "\n" : "\n\n");
}

static void plain_node(struct buffer *out, cmark_node *node, bool enter)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
        buffer_text(out, cmark_node_get_literal(node));
        break;
    case CMARK_NODE_CODE_BLOCK:
    case CMARK_NODE_HTML_BLOCK:
        buffer_text(out, cmark_node_get_literal(node));
        buffer_text(out, "\n");
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        buffer_text(out, "\n");
        break;
    case CMARK_NODE_ITEM:
        if (enter)
            buffer_text(out, "- ");
        break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
        if (!enter)
            end_block(out, node);
        break;
    case CMARK_NODE_LIST:
        if (!enter)
            buffer_text(out, "\n");
        break;
    default:
        break;
    }
}

char *markup_plain(struct arena *mem, const char *markdown)
{
    cmark_node *root = parse(markdown);
    cmark_iter *iter = cmark_iter_new(root);
    struct buffer out = {.mem = mem};
    cmark_event_type event;

    buffer_text(&out, "");
    while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
        plain_node(&out, cmark_iter_get_node(iter), event == CMARK_EVENT_ENTER);
    cmark_iter_free(iter);
    cmark_node_free(root);
    return text_trim(mem, out.text);
}

char *markup_shorten(struct arena *mem, const char *plain, size_t max)
{
    const char *end = plain + strlen(plain);
    struct buffer out = {.mem = mem};
    size_t count = 0, word_end = 0;

    buffer_text(&out, "");
    while (plain < end) {
        const char *from = plain;
        bool space = strchr(" \t\r\n", *from) != NULL;

        utf8_next(&plain, end);
        if (space && (out.len == 0 || out.text[out.len - 1] == ' '))
            continue;
        if (++count > max) {
            size_t keep = space || word_end == 0 ? out.len : word_end;

            while (keep && ((unsigned char)out.text[keep] & 0xc0) == 0x80)
                keep--;
            return arena_printf(mem, "%.*s…", (int)keep, out.text);
        }
        if (space)
            word_end = out.len;
        buffer_add(&out, space ? " " : from, space ? 1 : (size_t)(plain - from));
    }
    return text_trim(mem, out.text);
}

char *markup_summary(struct arena *mem, const char *markdown, size_t max)
{
    return markup_shorten(mem, markup_plain(mem, markdown), max);
}
