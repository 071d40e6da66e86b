#include "structured/microdata.h"

#include <string.h>

#include "base/text.h"

enum { DEEPEST = 16, MOST_ITEMS = 20000 };

struct taking {
    struct arena *mem;
    int items;
};

static struct json_value *make(struct arena *mem, enum json_type type, const char *name,
                               const char *text, int line)
{
    struct json_value *v = arena_take(mem, sizeof *v);

    v->type = type;
    v->name = name;
    v->text = text;
    v->at = (size_t)line;
    return v;
}

static void append(struct json_value *to, struct json_value *v)
{
    struct json_value *last = to->child;

    while (last && last->next)
        last = last->next;
    if (last)
        last->next = v;
    else
        to->child = v;
    to->count++;
}

/* A property that is there already becomes a list. */
static void set(struct arena *mem, struct json_value *object, struct json_value *v)
{
    struct json_value **at = &object->child;

    while (*at && strcmp((*at)->name, v->name) != 0)
        at = &(*at)->next;
    if (!*at) {
        *at = v;
        object->count++;
    } else if ((*at)->type == JSON_ARRAY) {
        append(*at, v);
    } else {
        struct json_value *list = make(mem, JSON_ARRAY, v->name, NULL, 0), *first = *at;

        list->next = first->next;
        first->next = NULL;
        *at = list;
        append(list, first);
        append(list, v);
    }
}

static bool is(const struct markup_node *node, const char *names)
{
    const char *found = node->name ? strstr(names, node->name) : NULL;

    return found && found[-1] == ' ' && found[strlen(node->name)] == ' ';
}

/* What a property says: HTML has another attribute for it per element. */
static const char *said(struct arena *mem, const struct markup_node *node)
{
    const char *value = markup_attribute(node, "content");

    if (!value && is(node, " a area link "))
        value = markup_attribute(node, "href");
    if (!value && is(node, " img audio embed iframe source track video "))
        value = markup_attribute(node, "src");
    if (!value && is(node, " time "))
        value = markup_attribute(node, "datetime");
    if (!value && is(node, " data meter "))
        value = markup_attribute(node, "value");
    return text_trim(mem, value ? value : markup_inner(mem, node));
}

static struct json_value *read_item(struct taking *, const struct markup_node *, int depth);

/* One value for each name that the attribute has. */
static void read_property(struct taking *t, const struct markup_node *node,
                          struct json_value *object, int depth)
{
    char *next = arena_text(t->mem, markup_attribute(node, "itemprop"));
    bool item = markup_attribute(node, "itemscope") != NULL;

    for (char *name = strsep(&next, " \t\n"); name; name = strsep(&next, " \t\n")) {
        struct json_value *v;

        if (!*name || ++t->items > MOST_ITEMS)
            continue;
        v = item ? read_item(t, node, depth + 1)
                 : make(t->mem, JSON_STRING, NULL, said(t->mem, node), node->line);
        if (!v)
            continue;
        v->name = name;
        set(t->mem, object, v);
    }
}

/* The node after all that lies in this one. */
static const struct markup_node *beyond(const struct markup_node *at,
                                        const struct markup_node *root)
{
    while (at != root && !at->next)
        at = at->parent;
    return at == root ? NULL : at->next;
}

static void read_types(struct taking *t, const struct markup_node *node,
                       struct json_value *object)
{
    char *next = arena_text(t->mem, markup_attribute(node, "itemtype"));
    const char *id = markup_attribute(node, "itemid");

    for (char *type = strsep(&next, " \t\n"); type; type = strsep(&next, " \t\n"))
        if (*type)
            set(t->mem, object, make(t->mem, JSON_STRING, "@type", type, node->line));
    if (id && *id)
        set(t->mem, object, make(t->mem, JSON_STRING, "@id", id, node->line));
}

static struct json_value *read_item(struct taking *t, const struct markup_node *root, int depth)
{
    struct json_value *object;
    const struct markup_node *at = markup_following(root, root);

    if (depth > DEEPEST)
        return NULL;
    object = make(t->mem, JSON_OBJECT, NULL, NULL, root->line);
    read_types(t, root, object);
    while (at) {
        bool item = at->name && markup_attribute(at, "itemscope");

        if (at->name && markup_attribute(at, "itemprop"))
            read_property(t, at, object, depth);
        at = item ? beyond(at, root) : markup_following(at, root);
    }
    return object;
}

const struct json_value *microdata_read(struct arena *mem, const struct markup_node *root)
{
    struct taking t = {.mem = mem};
    struct json_value *all = make(mem, JSON_ARRAY, NULL, NULL, 0), *last = NULL;

    for (const struct markup_node *at = root; at; at = markup_following(at, root)) {
        struct json_value *item;

        if (!at->name || !markup_attribute(at, "itemscope") ||
            markup_attribute(at, "itemprop") || ++t.items > MOST_ITEMS)
            continue;
        item = read_item(&t, at, 1);
        if (last)
            last->next = item;
        else
            all->child = item;
        last = item;
        all->count++;
    }
    return all;
}
