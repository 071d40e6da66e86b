/* Foreign HTML is read by libxml2 into a tree, and that tree becomes a cmark tree, whose
 * own writer knows what to escape: no Markdown is put together by hand. */
#include <cmark.h>
#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "markup/link.h"
#include "markup/markup.h"

enum { DEEPEST = 64 };

/* Where the next piece goes. */
struct place {
    cmark_node *block; /* document, item or quote that takes blocks */
    cmark_node *leaf;  /* the open paragraph or heading in it, or NULL */
    cmark_node *span;  /* what takes text: the leaf, or emphasis or a link in it */
    int depth;
};

static void close_leaf(struct place *at) { at->leaf = at->span = NULL; }

static void open_leaf(struct place *at, cmark_node *leaf)
{
    cmark_node_append_child(at->block, leaf);
    at->leaf = at->span = leaf;
}

static void add_text(struct place *at, const char *text)
{
    cmark_node *node;

    if (!at->leaf)
        open_leaf(at, cmark_node_new(CMARK_NODE_PARAGRAPH));
    node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text);
    if (!cmark_node_append_child(at->span, node))
        cmark_node_free(node);
}

static void add_break(struct place *at)
{
    cmark_node *node;

    if (!at->leaf)
        return;
    node = cmark_node_new(CMARK_NODE_LINEBREAK);
    if (!cmark_node_append_child(at->span, node))
        cmark_node_free(node);
}

/* White space of HTML is one space, and none at the beginning of a block. */
static void add_flowing(struct place *at, const char *text)
{
    struct arena *mem = arena_new();
    struct buffer out = {.mem = mem};
    bool space = !at->leaf || !cmark_node_first_child(at->leaf);

    for (const char *c = text; *c; c++) {
        bool is_space = strchr(" \t\r\n\f", *c) != NULL;

        if (!is_space)
            buffer_add(&out, c, 1);
        else if (!space)
            buffer_add(&out, " ", 1);
        space = is_space;
    }
    if (out.len)
        add_text(at, out.text);
    arena_free(mem);
}

static void walk(struct place *, const xmlNode *first);

/* Emphasis or a link: what is in it goes in it, unless a block broke it off. */
static void walk_span(struct place *at, const xmlNode *node, cmark_node *span)
{
    cmark_node *leaf, *outer;

    if (!at->leaf)
        open_leaf(at, cmark_node_new(CMARK_NODE_PARAGRAPH));
    leaf = at->leaf;
    outer = at->span;
    if (!cmark_node_append_child(outer, span)) {
        cmark_node_free(span);
        walk(at, node->children);
        return;
    }
    at->span = span;
    walk(at, node->children);
    if (at->leaf == leaf)
        at->span = outer;
    if (!cmark_node_first_child(span)) {
        cmark_node_unlink(span);
        cmark_node_free(span);
    }
}

static void walk_link(struct place *at, const xmlNode *node)
{
    xmlChar *address = xmlGetProp(node, (const xmlChar *)"href");

    if (link_allowed((const char *)address)) {
        cmark_node *link = cmark_node_new(CMARK_NODE_LINK);

        cmark_node_set_url(link, (const char *)address);
        walk_span(at, node, link);
    } else {
        walk(at, node->children);
    }
    xmlFree(address);
}

/* A block that holds blocks: its inside is a place of its own. */
static void walk_block(struct place *at, const xmlNode *node, cmark_node *block)
{
    struct place inside = {.block = block, .depth = at->depth};

    close_leaf(at);
    if (!cmark_node_append_child(at->block, block)) {
        cmark_node_free(block);
        walk(at, node->children);
        return;
    }
    walk(&inside, node->children);
    if (!cmark_node_first_child(block)) {
        cmark_node_unlink(block);
        cmark_node_free(block);
    }
}

static void walk_item(struct place *at, const xmlNode *node)
{
    bool ordered = node->parent && node->parent->name &&
                   strcmp((const char *)node->parent->name, "ol") == 0;
    cmark_node *list = cmark_node_last_child(at->block);
    struct place in_list = {.depth = at->depth};

    close_leaf(at);
    if (!list || cmark_node_get_type(list) != CMARK_NODE_LIST) {
        list = cmark_node_new(CMARK_NODE_LIST);
        cmark_node_set_list_type(list, ordered ? CMARK_ORDERED_LIST : CMARK_BULLET_LIST);
        cmark_node_set_list_tight(list, 1);
        cmark_node_append_child(at->block, list);
    }
    in_list.block = list;
    walk_block(&in_list, node, cmark_node_new(CMARK_NODE_ITEM));
    if (!cmark_node_first_child(list)) {
        cmark_node_unlink(list);
        cmark_node_free(list);
    }
}

static void walk_heading(struct place *at, const xmlNode *node)
{
    cmark_node *heading = cmark_node_new(CMARK_NODE_HEADING);

    cmark_node_set_heading_level(heading, node->name[1] - '0');
    close_leaf(at);
    open_leaf(at, heading);
    walk(at, node->children);
    if (!cmark_node_first_child(heading)) {
        cmark_node_unlink(heading);
        cmark_node_free(heading);
    }
    close_leaf(at);
}

static bool among(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static void walk_element(struct place *at, const xmlNode *node)
{
    static const char *const skipped[] = {"script", "style",  "head",   "template", "iframe",
                                          "object", "select", "button", NULL};
    static const char *const strong[] = {"b", "strong", NULL};
    static const char *const emphasis[] = {"i", "em", NULL};
    static const char *const blocks[] = {"p",  "div",    "section", "article", "table", "tr",
                                         "ul", "ol",     "dl",      "dt",      "dd",    "pre",
                                         "hr", "header", "footer",  "main",    NULL};
    const char *name = (const char *)node->name;

    if (among(name, skipped))
        return;
    if (strcmp(name, "br") == 0)
        add_break(at);
    else if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2])
        walk_heading(at, node);
    else if (among(name, strong))
        walk_span(at, node, cmark_node_new(CMARK_NODE_STRONG));
    else if (among(name, emphasis))
        walk_span(at, node, cmark_node_new(CMARK_NODE_EMPH));
    else if (strcmp(name, "a") == 0)
        walk_link(at, node);
    else if (strcmp(name, "li") == 0)
        walk_item(at, node);
    else if (strcmp(name, "blockquote") == 0)
        walk_block(at, node, cmark_node_new(CMARK_NODE_BLOCK_QUOTE));
    else if (among(name, blocks)) {
        close_leaf(at);
        walk(at, node->children);
        close_leaf(at);
    } else {
        walk(at, node->children);
    }
}

static void walk(struct place *at, const xmlNode *first)
{
    if (++at->depth > DEEPEST) {
        at->depth--;
        return;
    }
    for (const xmlNode *node = first; node; node = node->next) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            add_flowing(at, (const char *)node->content);
        else if (node->type == XML_ELEMENT_NODE)
            walk_element(at, node);
    }
    at->depth--;
}

static char *as_markdown(struct arena *mem, cmark_node *root)
{
    char *markdown = cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0), *copy;

    copy = text_trim(mem, markdown);
    free(markdown);
    cmark_node_free(root);
    return copy;
}

bool markup_looks_html(const char *text, size_t len)
{
    static const char *const signs[] = {"<p>",  "<p ",  "<br",   "<div",  "<a ",   "<ul",
                                        "<li",  "<b>",  "<span", "<html", "<i>",   "<strong",
                                        "<em>", "</p>", "<h2",   "<h3",   "&nbsp;"};
    const char *end = text + len;

    for (const char *c = text; c < end; c++) {
        if (*c != '<' && *c != '&')
            continue;
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if ((size_t)(end - c) >= strlen(signs[i]) &&
                strncasecmp(c, signs[i], strlen(signs[i])) == 0)
                return true;
    }
    return false;
}

char *markup_from_html(struct arena *mem, const char *html, size_t len)
{
    struct place at = {.block = cmark_node_new(CMARK_NODE_DOCUMENT)};
    htmlDocPtr doc = htmlReadMemory(
        html, (int)(len < MARKUP_MOST ? len : MARKUP_MOST), NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);

    if (doc)
        walk(&at, xmlDocGetRootElement(doc));
    xmlFreeDoc(doc);
    return as_markdown(mem, at.block);
}

char *markup_from_text(struct arena *mem, const char *text, size_t len)
{
    struct place at = {.block = cmark_node_new(CMARK_NODE_DOCUMENT)};
    const char *end = text + (len < MARKUP_MOST ? len : MARKUP_MOST);

    while (end > text && end < text + len && ((unsigned char)*end & 0xc0) == 0x80)
        end--;
    while (text < end) {
        const char *line_end = memchr(text, '\n', (size_t)(end - text));
        size_t n = (size_t)((line_end ? line_end : end) - text);
        char *line = text_trim(mem, arena_copy(mem, text, n));

        if (!*line) {
            close_leaf(&at);
        } else {
            add_break(&at);
            add_text(&at, line);
        }
        text += n + 1;
    }
    return as_markdown(mem, at.block);
}
