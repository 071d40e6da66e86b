/* A text while it is being read.  Only for matching/. */
#ifndef MATCHING_READING_H
#define MATCHING_READING_H

#include "base/words.h"
#include "matching/lexicon.h"
#include "matching/matching.h"

/* A word, with what it may stand for. */
struct token {
    const char *text, *stem;
    struct meant meant[MEANT_MOST];
    int nmeant;
    int sentence, clause;
    bool title, capital, number;
    float denied; /* 1: said not to be; 0: nothing of the kind */
};

struct reading {
    struct arena *mem;  /* for as long as it is being read */
    struct arena *keep; /* for what stays */
    struct token *token;
    size_t n;
    struct matching_need *need;
};

/* Marks the tokens that an offer says no to: "geen ramen", "aan formulieren begin ik niet". */
void denial_mark(struct reading *);

/* What is told of days and parts of days, languages and wishes, and where it holds only. */
void told_read(struct reading *);

/* How surely an expression is said of which token at stands for the most telling word, that
 * surely; 0: it is not. */
float said_here(const struct reading *, size_t at, const struct expression *, float sure);

bool token_is(const struct reading *, size_t i, const char *text);

/* Is the word one of these, which stand with single spaces between and around them? */
bool token_among(const struct token *, const char *words);

#endif
