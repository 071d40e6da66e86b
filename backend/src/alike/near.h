/* How near two words are.  Only for alike/. */
#ifndef ALIKE_NEAR_H
#define ALIKE_NEAR_H

#include "alike/words.h"

/* 0 to 1: 1 the same word, 0.85 and up another spelling, 0.5 and up a part of it. */
double near_word(const struct term *, const struct term *);

/* The same word, or a spelling mistake in it. */
bool near_same(const struct term *, const struct term *);

/* The same word, or another one for it. */
bool near_told(const struct term *, const struct term *);

/* Two whole titles without spaces, but for some letters. */
bool near_joined(const char *, const char *);

/* "linedance" and "line" "dancing" put together. */
bool near_put_together(struct arena *, const struct term *word, const struct term *first,
                       const struct term *second);

/* How near the nearest in the list is. */
double near_most(const struct term *, const struct list *);

/* The sum over a of how near its nearest in b is. */
double near_overlap(const struct list *a, const struct list *b);

/* Is the same word in the list? */
bool near_among(const struct term *, const struct list *);

/* Has some word of a the same one in b? */
bool near_any(const struct list *a, const struct list *b);

/* The same for names: "Hoekje" is not "Hoek". */
bool near_any_name(const struct list *a, const struct list *b);

#endif
