/* An announcement cut into words that remember where they stood.  Only for announcement/. */
#ifndef ANNOUNCEMENT_TOKENS_H
#define ANNOUNCEMENT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* What a word was read as. */
enum use { USE_NONE, USE_WHEN, USE_PRICE, USE_PLACE, USE_OTHER };

/* What parts a word from the next one, the strongest last. */
enum mark { MARK_NONE, MARK_COMMA, MARK_COLON, MARK_STOP };

struct token {
    const char
        *word; /* lower case, without the marks round it, a day spelled right; never NULL */
    size_t from, to; /* where it stands in the text, without the marks round it */
    enum mark mark;  /* after it */
    enum use use;
    bool capital; /* begins with a capital letter */
    bool small;   /* nothing round it does: a capital is not to be expected */
    bool pin;     /* after an "@" or a picture of a pin */
    int depth;    /* of brackets round it */
};

struct tokens {
    const char *text;
    struct token
        *at; /* n of them and TOKENS_AHEAD empty ones, so that a reader may look ahead */
    size_t n;
};

enum { TOKENS_AHEAD = 16 };

void tokens_cut(struct arena *, const char *text, struct tokens *);

/* Is the word one of a list?  The list is one text with a space before and after each word. */
bool token_in(const struct token *, const char *list);

/* Is one of a list among so many words before i, without a mark like that or a stronger one
 * between? */
bool tokens_had(const struct tokens *, size_t i, size_t far, enum mark, const char *list);

/* Does the word end in one of the list? */
bool token_ends_in(const struct token *, const char *list);

/* Gives count words from i on a use, where they have none yet. */
void tokens_use(struct tokens *, size_t i, size_t count, enum use);

/* Is word i a dash that parts what is round it, and not that of "0-4"? */
bool tokens_dash(const struct tokens *, size_t i);

/* Does a new part of the text begin with word i: after a mark, a dash or the beginning? */
bool tokens_begins(const struct tokens *, size_t i);

/* What the text has from one word to another, both included; with the bracket or quote that
 * closes what opened within. */
char *tokens_text(struct arena *, const struct tokens *, size_t first, size_t last);

#endif
