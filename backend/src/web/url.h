/* Paths and queries as RFC 3986 writes them. */
#ifndef WEB_URL_H
#define WEB_URL_H

#include "web/ctx.h"

/* Decodes s[0..len): "%41" and, in a query, "+" as a space.  NULL when an
 * escape is broken or the result is not UTF-8 or holds a control character. */
char *url_decode(struct arena *, const char *s, size_t len, bool query);

/* What stands in a field of a form in the body (application/x-www-form-urlencoded, as the URL
 * standard of WHATWG has it), its line ends as "\n".  NULL when it is not there, or cannot be
 * read as above. */
char *url_form(const struct ctx *, const char *name);

/* Splits and decodes the query into in->arg.  Blames what cannot be read. */
MUST_USE enum err url_query(struct ctx *, const char *query);

/* Does the path fit the pattern of a route?  Fills param with the decoded parts. */
bool url_match(struct arena *, const char *pattern, const char *path,
               const char *param[PARAM_MAX]);

/* The text with everything but unreserved characters escaped. */
char *url_encode(struct arena *, const char *);

#endif
