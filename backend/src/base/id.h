/* UUIDs (RFC 9562), as lower-case text. */
#ifndef BASE_ID_H
#define BASE_ID_H

#include <stdbool.h>
#include <stddef.h>

enum { ID_LEN = 36 };

/* A new random UUID (version 4) with its NUL. */
void id_new(char out[ID_LEN + 1]);

/* Is s[0..len) a UUID in its 36-character form?  Upper case counts. */
bool id_valid(const char *s, size_t len);

#endif
