/* What something costs, as people write it. */
#ifndef TABLE_PRICE_H
#define TABLE_PRICE_H

#include "base/arena.h"

struct price {
    int free;           /* 1, 0, or -1: not said */
    const char *amount; /* "2.50", or NULL */
    const char *note;   /* the text where it says more than an amount, or NULL */
};

void price_read(struct arena *, const char *text, struct price *);

#endif
