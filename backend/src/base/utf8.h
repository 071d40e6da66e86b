/* UTF-8 as RFC 3629 has it: no surrogates, nothing overlong, nothing past U+10FFFF. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Is s[0..len) well-formed UTF-8 without a NUL? */
bool utf8_valid(const char *s, size_t len);

/* The number of code points in well-formed text. */
size_t utf8_length(const char *text);

/* How many characters its first bytes are as a browser counts them (UTF-16). */
size_t utf8_units(const char *text, size_t bytes);

/* Reads one code point at *s (before end) and moves *s past it.  A byte that
 * starts no well-formed sequence gives U+FFFD and moves one byte. */
uint32_t utf8_next(const char **s, const char *end);

/* Writes cp to out (room for 4); returns how many bytes. */
size_t utf8_put(char *out, uint32_t cp);

#endif
