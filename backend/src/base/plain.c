#include "base/plain.h"

#include <ctype.h>

enum { LATIN_FIRST = 0xc0, LATIN_LAST = 0x17f, UNREADABLE = 0xfffd };
/* What is drawn round a sign, and what says how to draw it: the key round a digit. */
enum { MARKS_FIRST = 0x20d0, MARKS_LAST = 0x20ff, STYLES_FIRST = 0xfe00, STYLES_LAST = 0xfe0f };

/* The letters from U+00C0 to U+017F without what stands on, under or through them. */
static const char latin[] = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                            "lllnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

uint32_t plain_letter(uint32_t c)
{
    if (c < 0x80)
        return isalnum((int)c) ? (uint32_t)tolower((int)c) : 0;
    if (c >= LATIN_FIRST && c <= LATIN_LAST)
        return latin[c - LATIN_FIRST] == '-' ? 0 : (uint32_t)latin[c - LATIN_FIRST];
    if ((c >= MARKS_FIRST && c <= MARKS_LAST) || (c >= STYLES_FIRST && c <= STYLES_LAST))
        return 0;
    return c >= 0x370 && (c < 0x2000 || c > 0x206f) && c != UNREADABLE ? c : 0;
}

bool plain_apostrophe(uint32_t c) { return c == '\'' || c == 0x2019 || c == 0x2018; }
