/* Of an answer by mail, what is new in it. */
#ifndef LETTER_QUOTE_H
#define LETTER_QUOTE_H

#include <stdbool.h>

#include "base/arena.h"

/* Leaves out what is quoted, the line that announces it ("Op … schreef …:"), signatures, and
 * everything from our own line ("Antwoord boven deze regel") on.  Knows how the usual programs
 * write that in Dutch, English, German, Polish and Turkish.  Lines may end as they like. */
char *quote_cut(struct arena *, const char *text);

/* Joins lines that were broken for the way only (format=flowed, RFC 3676). */
char *quote_unflow(struct arena *, const char *text, bool delsp);

#endif
