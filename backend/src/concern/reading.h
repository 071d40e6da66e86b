/* Where the parts of rules stand in a text, and which rules hold.  Only for concern/. */
#ifndef CONCERN_READING_H
#define CONCERN_READING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "concern/ruleset.h"

/* One word of the text, or one of those that it stands for. */
struct seen {
    size_t from, to; /* bytes of the text */
    uint32_t *is;    /* symbols */
    size_t n;
    bool stop;     /* a sentence ends after it */
    bool harmless; /* within what means no harm: it counts for nothing */
    bool asking;   /* in a sentence that asks or offers something of every day */
};

/* A stretch of a text that was found. */
struct hit {
    size_t from, to; /* the first and the last word */
    struct hit *next;
};

/* Where a part was found. */
struct hits {
    struct hit *first, **tail;
};

struct chain {
    const struct link *first;
};

struct reading {
    struct arena *mem;
    const struct ruleset *rules;
    bool *present;       /* symbols that the text has */
    struct chain *begin; /* of each symbol: the parts that begin with it */
    struct hits *hits;   /* of each part */
    struct seen *at;
    size_t n;
    bool setting; /* it is about an activity, a book, a game */
};

/* Reads the text, blots out what is harmless, and finds all parts. */
struct reading *reading_new(struct arena *, const struct ruleset *, const char *text);

/* Does the rule hold?  *where: the first stretch of it, *also: that of its second part. */
bool reading_holds(const struct reading *, const struct rule *, const struct hit **where,
                   const struct hit **also);

#endif
