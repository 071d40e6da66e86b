/* Which addresses may stand in a link: shared by Markdown and HTML. */
#ifndef MARKUP_LINK_H
#define MARKUP_LINK_H

#include <stdbool.h>

/* Does it lead to http, https, mailto, tel, or a page of our own ("/ruwaard/")? */
bool link_allowed(const char *address);

/* Does it leave this site? */
bool link_outside(const char *address);

#endif
