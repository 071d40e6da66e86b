#include "structured/value.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"

static const char *bare_name(const char *name)
{
    static const char *const prefixes[] = {"http://schema.org/", "https://schema.org/",
                                           "schema:"};

    for (size_t i = 0; i < COUNT(prefixes); i++)
        if (strncmp(name, prefixes[i], strlen(prefixes[i])) == 0)
            return name + strlen(prefixes[i]);
    return name;
}

const struct json_value *value_member(const struct json_value *v, const char *name)
{
    if (!v || v->type != JSON_OBJECT)
        return NULL;
    for (const struct json_value *m = v->child; m; m = m->next)
        if (m->type != JSON_NULL && strcmp(bare_name(m->name), name) == 0)
            return m;
    return NULL;
}

const struct json_value *value_first(const struct json_value *list)
{
    return list && list->type == JSON_ARRAY ? list->child : list;
}

const struct json_value *value_next(const struct json_value *list, const struct json_value *v)
{
    return list->type == JSON_ARRAY ? v->next : NULL;
}

static const char *unless_blank(const char *text) { return text_blank(text) ? NULL : text; }

/* {"@value": "…"}, {"nl": "…", "en": "…"} */
static const char *text_in(const struct json_value *object)
{
    const char *text = json_member_text(object, "@value");

    if (!text)
        text = json_member_text(object, "nl");
    for (const struct json_value *m = object->child; m && !text; m = m->next)
        if (m->type == JSON_STRING && strlen(m->name) == 2)
            text = m->text;
    return unless_blank(text);
}

const char *value_text(const struct json_value *v)
{
    const char *first = NULL;

    if (!v)
        return NULL;
    if (v->type == JSON_STRING || v->type == JSON_NUMBER)
        return unless_blank(v->text);
    if (v->type == JSON_OBJECT)
        return text_in(v);
    if (v->type != JSON_ARRAY)
        return NULL;
    for (const struct json_value *one = v->child; one; one = one->next) {
        const char *language = json_member_text(one, "@language");
        const char *text = one->type == JSON_ARRAY ? NULL : value_text(one);

        if (text && language && strncasecmp(language, "nl", 2) == 0)
            return text;
        first = first ? first : text;
    }
    return first;
}

const char *value_member_text(const struct json_value *v, const char *name)
{
    return value_text(value_member(v, name));
}

bool value_number(const struct json_value *v, double *number)
{
    const char *text = value_text(v);

    return text && text_decimal(text, -1e9, 1e9, number);
}

const char *value_word(const char *text)
{
    const char *last = text;

    for (const char *c = text; text && *c; c++)
        if ((*c == '/' || *c == '#' || *c == ':') && c[1])
            last = c + 1;
    return last;
}

bool value_is(const struct json_value *v, const char *type)
{
    const struct json_value *types = value_member(v, "@type");

    for (const struct json_value *one = value_first(types); one; one = value_next(types, one))
        if (one->type == JSON_STRING && strcmp(value_word(one->text), type) == 0)
            return true;
    return false;
}

/* Something is said about it: more than its name. */
static bool says_more(const struct json_value *v)
{
    for (const struct json_value *m = v->child; m; m = m->next)
        if (m->name[0] != '@')
            return true;
    return false;
}

void value_remember(struct value_index *index, const struct json_value *v)
{
    if (v->type == JSON_OBJECT && json_member_text(v, "@id") && says_more(v)) {
        if (index->n == index->room) {
            size_t room = index->room ? 2 * index->room : 64;
            const struct json_value **more =
                arena_take(index->mem, room * sizeof(const struct json_value *));

            if (index->n)
                memcpy(more, index->item, index->n * sizeof(const struct json_value *));
            index->item = more;
            index->room = room;
        }
        index->item[index->n++] = v;
        index->sorted = false;
    }
    if (v->type == JSON_OBJECT || v->type == JSON_ARRAY)
        for (const struct json_value *child = v->child; child; child = child->next)
            value_remember(index, child);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(json_member_text(*(const struct json_value *const *)a, "@id"),
                  json_member_text(*(const struct json_value *const *)b, "@id"));
}

const struct json_value *value_follow(struct value_index *index, const struct json_value *v)
{
    const struct json_value *const *found;

    if (!v || v->type != JSON_OBJECT || says_more(v) || !json_member_text(v, "@id"))
        return v;
    if (!index->sorted && index->n)
        qsort(index->item, index->n, sizeof(const struct json_value *), by_id);
    index->sorted = true;
    found = index->n
                ? bsearch(&v, index->item, index->n, sizeof(const struct json_value *), by_id)
                : NULL;
    return found ? *found : v;
}
