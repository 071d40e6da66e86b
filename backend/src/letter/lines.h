/* The lines of a text, and what the files of letter/ ask about one. */
#ifndef LETTER_LINES_H
#define LETTER_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct text_lines {
    const char **line; /* without white space at its end */
    size_t n;
};

/* Splits a text; at most as many lines as memory is worth, the rest is left out. */
void lines_split(struct arena *, const char *text, struct text_lines *);

/* Which of these words (until NULL) does it begin with, or hold; letters of ASCII in any case.
 */
bool line_begins(const char *line, const char *const *words);
bool line_holds(const char *line, const char *const *words);

bool line_blank(const char *line);
bool line_quoted(const char *line); /* "> so" */

#endif
