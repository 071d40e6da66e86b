/* Text out of the scraps of HTML that calendars put into descriptions.  Only for reader/. */
#ifndef READER_PLAIN_H
#define READER_PLAIN_H

#include "base/arena.h"

/* Tags gone, line ends where they meant them, entities as characters; text without any of
 * these stays as it is.  NULL for NULL and for what is empty. */
const char *plain_text(struct arena *, const char *);

#endif
