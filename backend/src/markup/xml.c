#include "markup/xml.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <string.h>

struct xml {
    struct arena *mem;
    xmlTextReaderPtr reader;
    const char *name[XML_DEEPEST]; /* of the elements that are open */
    int depth;
    int node;   /* what the piece is, as libxml2 calls it */
    bool empty; /* the element has ended where it began: its end is the next piece */
    bool whole; /* read to its end */
};

struct xml *xml_open(struct arena *mem, const char *bytes, size_t len)
{
    struct xml *x = arena_take(mem, sizeof(*x));

    x->mem = mem;
    /* A DTD could define entities; its absence is checked before a parser sees any. */
    if (bytes && len <= INT_MAX && !memmem(bytes, len, "<!DOCTYPE", 9))
        x->reader = xmlReaderForMemory(bytes, (int)len, NULL, NULL,
                                       XML_PARSE_NONET | XML_PARSE_NOERROR |
                                           XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    return x;
}

static const char *text_of(const xmlChar *text) { return (const char *)text; }

static bool step(struct xml *x)
{
    int got = xmlTextReaderRead(x->reader);

    x->whole = got == 0 && x->depth == 0;
    x->node = got == 1 ? xmlTextReaderNodeType(x->reader) : XML_READER_TYPE_NONE;
    switch (x->node) {
    case XML_READER_TYPE_ELEMENT:
        if (x->depth == XML_DEEPEST)
            return false;
        x->name[x->depth++] = text_of(xmlTextReaderConstLocalName(x->reader));
        x->empty = xmlTextReaderIsEmptyElement(x->reader) == 1;
        return true;
    case XML_READER_TYPE_END_ELEMENT:
        return x->depth > 0;
    case XML_READER_TYPE_DOCUMENT_TYPE: /* in an encoding of two bytes */
    case XML_READER_TYPE_ENTITY_REFERENCE:
        return false;
    default:
        return got == 1;
    }
}

bool xml_next(struct xml *x)
{
    if (!x->reader)
        return false;
    if (x->node == XML_READER_TYPE_END_ELEMENT)
        x->depth--;
    if (x->empty) {
        x->empty = false;
        x->node = XML_READER_TYPE_END_ELEMENT;
        return true;
    }
    return step(x);
}

static bool is(const struct xml *x, int node, const char *name)
{
    return x->node == node && strcmp(x->name[x->depth - 1], name) == 0;
}

bool xml_begins(const struct xml *x, const char *name)
{
    return is(x, XML_READER_TYPE_ELEMENT, name);
}

bool xml_ends(const struct xml *x, const char *name)
{
    return is(x, XML_READER_TYPE_END_ELEMENT, name);
}

const char *xml_text(const struct xml *x, const char *name, const char *outside)
{
    if (x->depth == 0 || strcmp(x->name[x->depth - 1], name) != 0 ||
        (x->node != XML_READER_TYPE_TEXT && x->node != XML_READER_TYPE_SIGNIFICANT_WHITESPACE))
        return NULL;
    for (int i = 0; i < x->depth; i++)
        if (strcmp(x->name[i], outside) == 0)
            return NULL;
    return text_of(xmlTextReaderConstValue(x->reader));
}

char *xml_attribute(struct xml *x, const char *name)
{
    char *value = NULL;

    if (x->node != XML_READER_TYPE_ELEMENT)
        return NULL;
    while (!value && xmlTextReaderMoveToNextAttribute(x->reader) == 1)
        if (strcmp(text_of(xmlTextReaderConstLocalName(x->reader)), name) == 0)
            value = arena_text(x->mem, text_of(xmlTextReaderConstValue(x->reader)));
    xmlTextReaderMoveToElement(x->reader);
    return value;
}

bool xml_close(struct xml *x)
{
    if (x->reader)
        xmlFreeTextReader(x->reader);
    return x->whole;
}
