/* What a file means, for a person or a program at the command line; see `dates` in reader.h. */
#ifndef READER_PRINT_H
#define READER_PRINT_H

#include "reader/read.h"

/* All occurrences in order of time, as lines or as one JSON object. */
MUST_USE enum err reader_print(struct arena *, const struct reader_result *,
                               const struct reader_options *, bool json, struct buffer *);

#endif
