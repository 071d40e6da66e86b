/* The kinds of help by their codes.  Only for matching/. */
#ifndef MATCHING_CATEGORY_H
#define MATCHING_CATEGORY_H

enum { CATEGORIES = 14 };

/* The number of a category by its code, also one of other programs; -1: no such one. */
int category_of(const char *code);

const char *category_code(int category);

#endif
