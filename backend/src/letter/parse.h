/* What the files that read with GMime share. */
#ifndef LETTER_PARSE_H
#define LETTER_PARSE_H

#include <gmime/gmime.h>

#include "letter/letter.h"

/* A text as UTF-8 that can be kept, on one line; "" for NULL. */
const char *parse_line(struct arena *, const char *text);

/* The bytes of a part, unpacked, at most so many; NULL for none. */
char *parse_bytes(struct arena *, GMimeObject *part, size_t most, size_t *len);

/* How many bytes they are. */
size_t parse_size(GMimeObject *part);

/* Did a machine write this? */
bool parse_automatic(GMimeMessage *, const char *subject);

/* Is this part a delivery report's list of who did not get it?  Then it is read. */
bool parse_bounce(struct arena *, GMimeObject *part, struct letter_in *);

/* The text that is to be read of a letter, and everything that hangs on it. */
void parse_body(struct arena *, GMimeObject *, struct letter_in *);

#endif
