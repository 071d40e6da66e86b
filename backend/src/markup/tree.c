#include "markup/tree.h"

#include <ctype.h>
#include <libxml/HTMLparser.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/utf8.h"

enum { DEEPEST = 200, MOST_NODES = 400000 };

static void copy_attributes(struct arena *mem, const xmlNode *from, struct markup_node *to)
{
    struct markup_attribute **last = &to->attribute;

    for (const xmlAttr *a = from->properties; a; a = a->next) {
        const xmlNode *value = a->children;
        struct markup_attribute *made = arena_take(mem, sizeof *made);

        made->name = arena_text(mem, (const char *)a->name);
        made->value =
            value && value->content ? arena_text(mem, (const char *)value->content) : "";
        *last = made;
        last = &made->next;
    }
}

/* NULL for what is neither an element nor text. */
static struct markup_node *copy_node(struct arena *mem, const xmlNode *from)
{
    struct markup_node *to;

    if (from->type == XML_TEXT_NODE || from->type == XML_CDATA_SECTION_NODE) {
        to = arena_take(mem, sizeof *to);
        to->text = arena_text(mem, from->content ? (const char *)from->content : "");
    } else if (from->type == XML_ELEMENT_NODE) {
        to = arena_take(mem, sizeof *to);
        to->name = arena_text(mem, (const char *)from->name);
        copy_attributes(mem, from, to);
    } else {
        return NULL;
    }
    to->line = (int)xmlGetLineNo(from);
    return to;
}

/* Where the copying is: the parent that was copied last, and the child that came last in it. */
struct copying {
    struct arena *mem;
    struct markup_node *parent[DEEPEST];
    struct markup_node *last[DEEPEST];
    int depth;
    int nodes;
};

static bool put(struct copying *c, struct markup_node *made)
{
    if (!made || ++c->nodes > MOST_NODES)
        return false;
    made->parent = c->parent[c->depth];
    if (c->last[c->depth])
        c->last[c->depth]->next = made;
    else
        made->parent->child = made;
    c->last[c->depth] = made;
    return true;
}

/* Goes along the tree without calling itself: how deep it is, is the stranger's choice. */
static void copy_tree(struct copying *c, const xmlNode *root)
{
    const xmlNode *at = root->children;

    while (at && c->nodes <= MOST_NODES) {
        bool copied = put(c, copy_node(c->mem, at));

        if (copied && at->type == XML_ELEMENT_NODE && at->children && c->depth + 1 < DEEPEST) {
            c->depth++;
            c->parent[c->depth] = c->last[c->depth - 1];
            c->last[c->depth] = NULL;
            at = at->children;
            continue;
        }
        while (at && at != root && !at->next) {
            at = at->parent;
            c->depth--;
        }
        at = at && at != root ? at->next : NULL;
    }
}

struct markup_node *markup_tree(struct arena *mem, const char *html, size_t len)
{
    htmlDocPtr doc = htmlReadMemory(html, (int)len, NULL, "UTF-8",
                                    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                        HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;
    struct copying *c = arena_take(mem, sizeof *c);

    c->mem = mem;
    if (root && (c->parent[0] = copy_node(mem, root)))
        copy_tree(c, root);
    xmlFreeDoc(doc);
    return c->parent[0];
}

const struct markup_node *markup_following(const struct markup_node *at,
                                           const struct markup_node *root)
{
    if (at->child)
        return at->child;
    while (at != root && !at->next)
        at = at->parent;
    return at == root ? NULL : at->next;
}

const char *markup_attribute(const struct markup_node *node, const char *name)
{
    for (const struct markup_attribute *a = node->attribute; a; a = a->next)
        if (strcmp(a->name, name) == 0)
            return a->value;
    return NULL;
}

static bool among(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (strcmp(name, *names) == 0)
            return true;
    return false;
}

static bool inside_of(const struct markup_node *node, const struct markup_node *root,
                      const char *const *names)
{
    for (; node != root; node = node->parent)
        if (node->name && among(node->name, names))
            return true;
    return false;
}

char *markup_inner(struct arena *mem, const struct markup_node *root)
{
    static const char *const silent[] = {"script", "style", "template", NULL};
    static const char *const blocks[] = {"p",  "div", "li", "tr", "h1",      "h2",      "h3",
                                         "h4", "dt",  "dd", "br", "section", "article", NULL};
    struct buffer out = {.mem = mem};

    buffer_add(&out, "", 0);
    for (const struct markup_node *n = markup_following(root, root); n;
         n = markup_following(n, root)) {
        if (n->name && among(n->name, blocks))
            buffer_text(&out, "\n");
        else if (n->text && !inside_of(n->parent, root, silent))
            buffer_text(&out, n->text);
    }
    return out.text;
}

/* The character that an entity at *s stands for; 0 when it is none. */
static uint32_t entity(const char **s)
{
    const char *at = *s + 1;
    char name[12] = "";
    size_t n = 0;
    uint32_t cp = 0;

    while (n + 1 < sizeof name && (isalnum((unsigned char)at[n]) || (n == 0 && at[n] == '#'))) {
        name[n] = at[n];
        n++;
    }
    if (n == 0 || at[n] != ';')
        return 0;
    if (name[0] == '#') {
        bool hex = name[1] == 'x' || name[1] == 'X';
        char *end;

        cp = (uint32_t)strtoul(name + (hex ? 2 : 1), &end, hex ? 16 : 10);
        if (*end || (cp < 0x20 && cp != '\n' && cp != '\t') || cp > 0x10ffff ||
            (cp >= 0xd800 && cp < 0xe000))
            return 0;
    } else {
        const htmlEntityDesc *known = htmlEntityLookup((const xmlChar *)name);

        cp = known ? known->value : 0;
    }
    if (cp)
        *s = at + n + 1;
    return cp;
}

char *markup_entities(struct arena *mem, const char *text)
{
    struct buffer out = {.mem = mem};

    buffer_add(&out, "", 0);
    while (*text) {
        uint32_t cp = *text == '&' ? entity(&text) : 0;
        char bytes[4];

        if (cp)
            buffer_add(&out, bytes, utf8_put(bytes, cp));
        else
            buffer_add(&out, text++, 1);
    }
    return out.text;
}
