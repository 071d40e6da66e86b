/* The dates of a series that a person is making in a form; see `expand` in reader.h. */
#ifndef READER_EXPAND_H
#define READER_EXPAND_H

#include "base/arena.h"
#include "base/err.h"

/* Reads the question, writes the answer.  ERR_BAD_JSON when the question is none. */
MUST_USE enum err reader_expand(struct arena *, const char *json, size_t len,
                                struct buffer *out);

#endif
