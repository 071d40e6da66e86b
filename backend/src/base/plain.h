/* Letters as they are compared: small, without what stands on, under or through them. */
#ifndef BASE_PLAIN_H
#define BASE_PLAIN_H

#include <stdbool.h>
#include <stdint.h>

/* As a plain letter or digit, never longer in UTF-8 than it was; 0 for what is neither or
 * cannot be read, the character itself in other scripts. */
uint32_t plain_letter(uint32_t cp);

/* One of those that stand in "z'n" and "foto’s". */
bool plain_apostrophe(uint32_t cp);

#endif
