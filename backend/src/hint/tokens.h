/* A text cut into words and numbers that remember what stood between them.  Only for hint/. */
#ifndef HINT_TOKENS_H
#define HINT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* Letters, or digits: "8a" is two. */
struct token {
    const char *text; /* small, without accents or apostrophes */
    size_t from, to;  /* bytes of the text */
    const char *gap;  /* what stands before it: "-" for any dash, "~" for what is not ASCII */
    const char
        *said; /* the digits that it says, also in words ("06", "zesenvijftig"); or NULL */
    bool number;
    bool capital; /* begins with one */
    bool shout;   /* capitals only */
};

struct tokens {
    struct arena *mem;
    struct token *at; /* n, and one empty one */
    size_t n;
};

void hint_tokens(struct arena *, const char *text, struct tokens *);

/* Is the word one of a list?  The list is one text with a space before and after each word; one
 * that ends in "*" is how a word may begin. */
bool hint_token_is(const struct token *, const char *list);

/* Is one of a list among so many words before i, in the same sentence? */
bool token_had(const struct tokens *, size_t i, size_t far, const char *list);

/* Does a sentence end before word i?  "tel. 06" is one. */
bool token_begins_sentence(const struct tokens *, size_t i);

/* Do only such characters stand before it, at most so many? */
bool token_gap(const struct token *, const char *characters, size_t most);

/* The digits that a word says ("nulzes": "06"), or NULL. */
const char *number_words(struct arena *, const char *word);

#endif
