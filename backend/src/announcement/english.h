/* What an English announcement says of when and how much, in Dutch.  Only for announcement/. */
#ifndef ANNOUNCEMENT_ENGLISH_H
#define ANNOUNCEMENT_ENGLISH_H

#include "announcement/tokens.h"

/* Where a text is English, gives its days, months and small words the Dutch ones. */
void english_read(struct arena *, struct tokens *);

#endif
