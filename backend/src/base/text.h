/* Small things with text that several floors need. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

bool text_equal(const char *a, const char *b); /* NULL equals only NULL */
bool text_blank(const char *);                 /* NULL, empty or only white space */
bool text_ends(const char *, const char *end); /* in this, and is longer */

/* A whole decimal number within [min, max]; false for anything else. */
bool text_int(const char *, int64_t min, int64_t max, int64_t *out);

/* A decimal number such as "51.77" within [min, max]; no exponent, no NaN. */
bool text_decimal(const char *, double min, double max, double *out);

/* A moment of RFC 3339 ("2026-11-24T13:00:00+01:00"); seconds since 1970. */
bool text_moment(const char *, int64_t *out);

/* A date ("2026-11-24") that exists. */
bool text_date(const char *, int *year, int *month, int *day);

/* A readable piece of an address: lower case, a-z 0-9 and "-", at most 60. */
char *text_slug(struct arena *, const char *);

/* The text between white space at both ends, as a copy. */
char *text_trim(struct arena *, const char *);

/* At most the first bytes of a text, never half a character, with "…" where it was cut. */
char *text_cut(struct arena *, const char *, size_t most);

/* On one line, with single spaces, at most max code points; longer is cut off between words
 * with "…". */
char *text_line(struct arena *, const char *, size_t max);

/* A PostgreSQL array literal of the given texts: {"a","b\"c"}; a NULL list is NULL. */
char *text_pg_array(struct arena *, const char *const *, size_t n);

/* A fast 64-bit hash of bytes: for buckets and ETags, never for secrets. */
uint64_t text_hash(const char *bytes, size_t len);

#endif
