/* A stranger's bytes made into UTF-8 that we can keep. */
#ifndef BASE_MEND_H
#define BASE_MEND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Without a byte order mark, and UTF-16 that has one as UTF-8; changes *len. */
const char *mend_marks(struct arena *, const char *bytes, size_t *len);

/* s[0..len) as UTF-8: bytes that are not are taken for Windows' latin-1 (and *mended is set);
 * control characters other than tab and line feed are left out. */
char *mend_text(struct arena *, const char *s, size_t len, bool *mended);

#endif
