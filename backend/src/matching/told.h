/* The codes of times and languages behind their bits.  Only for matching/. */
#ifndef MATCHING_TOLD_H
#define MATCHING_TOLD_H

#include <stdint.h>

/* The code of the first bit; there is one. */
const char *told_time(uint32_t bits);
const char *told_language(uint32_t bits);

#endif
