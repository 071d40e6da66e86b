/* Text with a form: Markdown that people type, HTML that calendars bring, and the
 * escaping writer for pages and feeds.  The one door to cmark and to libxml2.
 *
 * What goes out is safe by construction: no HTML of a stranger passes through,
 * links lead to http, https, mailto, tel or our own pages, and pictures of other
 * sites are words.
 */
#ifndef MARKUP_MARKUP_H
#define MARKUP_MARKUP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { MARKUP_MOST = 256 * 1024 }; /* bytes that are looked at; the rest is left out */

/* ---- Markdown in ---- */

/* As HTML for under an h1: the first heading is an h2 and none skips a level; a line end
 * stays one; a bare address becomes a link. */
char *markup_html(struct arena *, const char *markdown);

/* As plain text: paragraphs with an empty line between, items with a dash. */
char *markup_plain(struct arena *, const char *markdown);

/* As one line of at most max code points, cut off between words with "…". */
char *markup_summary(struct arena *, const char *markdown, size_t max);

/* The same of a text that is plain already. */
char *markup_shorten(struct arena *, const char *plain, size_t max);

/* ---- foreign text in, Markdown out ---- */

/* Are there tags or entities in it, as some calendars put in a description? */
bool markup_looks_html(const char *text, size_t len);

/* HTML of a stranger as Markdown: paragraphs, headings, lists, emphasis and links. */
char *markup_from_html(struct arena *, const char *html, size_t len);

/* Plain text as Markdown that shows the same letters: what looks like a mark is escaped. */
char *markup_from_text(struct arena *, const char *text, size_t len);

/* ---- an escaping writer: the place where text lands is in the name ---- */

/* Between tags, in HTML and in XML.  Control characters that XML has no place for are left out.
 */
void markup_text(struct buffer *, const char *text);

/* Inside a quoted attribute, in HTML and in XML. */
void markup_attr(struct buffer *, const char *text);

/* JSON inside a script element: it cannot end the element. */
void markup_script(struct buffer *, const char *json);

/* One part of a path or a value in a query: percent-encoded. */
void markup_uri(struct buffer *, const char *text);

#endif
