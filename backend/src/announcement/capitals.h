/* What a capital says.  Only for announcement/. */
#ifndef ANNOUNCEMENT_CAPITALS_H
#define ANNOUNCEMENT_CAPITALS_H

#include "announcement/tokens.h"

/* Takes capitals away where all is in capitals, and marks words of a text that has none. */
void capitals_read(struct tokens *);

#endif
