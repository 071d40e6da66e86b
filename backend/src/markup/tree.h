/* HTML of a stranger as a tree of our own, for who looks for something in a page. */
#ifndef MARKUP_TREE_H
#define MARKUP_TREE_H

#include <stddef.h>

#include "base/arena.h"

struct markup_attribute {
    const char *name; /* lower case */
    const char *value;
    struct markup_attribute *next;
};

/* An element, or a piece of text. */
struct markup_node {
    const char *name; /* lower case; NULL: text */
    const char *text; /* of a piece of text, entities undone */
    int line;         /* in the file, from 1 */
    struct markup_attribute *attribute;
    struct markup_node *parent, *child, *next;
};

/* Reads html[0..len), which is UTF-8; nothing is fetched.  What lies deeper than elements of a
 * page do, or comes after more nodes than a page has, is left out.  NULL when there is nothing.
 */
struct markup_node *markup_tree(struct arena *, const char *html, size_t len);

/* The node that follows in the document and lies in root, or NULL. */
const struct markup_node *markup_following(const struct markup_node *,
                                           const struct markup_node *root);

/* The value of an attribute; "" when it has none, NULL when it is not there. */
const char *markup_attribute(const struct markup_node *, const char *name);

/* The text in a node; what stands in blocks is on lines of its own. */
char *markup_inner(struct arena *, const struct markup_node *);

/* Text in which entities (&amp; &#8211;) were left, as some producers put it in data. */
char *markup_entities(struct arena *, const char *text);

#endif
