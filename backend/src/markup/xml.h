/* XML of a stranger, read piece by piece.  There is no DTD in it, so no entities but the five
 * of XML itself; nothing is fetched; nothing lies deeper than XML_DEEPEST. */
#ifndef MARKUP_XML_H
#define MARKUP_XML_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { XML_DEEPEST = 32 };

struct xml;

/* bytes must live until xml_close.  NULL bytes are a document that cannot be read. */
struct xml *xml_open(struct arena *, const char *bytes, size_t len);

/* The next piece: an element begins or ends, or a piece of text.  false at the end, and at the
 * first thing that is wrong. */
bool xml_next(struct xml *);

/* Names are without their prefix. */
bool xml_begins(const struct xml *, const char *name);
bool xml_ends(const struct xml *, const char *name);

/* The piece of text, where it stands directly in an element of that name and not anywhere
 * inside one called outside; else NULL.  It lives until the next piece. */
const char *xml_text(const struct xml *, const char *name, const char *outside);

/* An attribute of the element that begins, as a copy; NULL where it has none, and at any other
 * piece. */
char *xml_attribute(struct xml *, const char *name);

/* Ends the reading; true when it was read to its end and all of it was well-formed. */
bool xml_close(struct xml *);

#endif
