/* The words that rules are made of, and which of them a word of a text is.  Only for concern/.
 */
#ifndef CONCERN_SYMBOLS_H
#define CONCERN_SYMBOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum symbol_type { SYMBOL_WORD, SYMBOL_BEGIN, SYMBOL_END, SYMBOL_WITHIN, SYMBOL_LIST };

/* A number of something in a chain; 0 is the end. */
struct link {
    uint32_t to;
    const struct link *next;
};

struct symbol {
    const char *text;
    size_t len;
    enum symbol_type type;
    uint32_t same_bucket;     /* the next symbol that begins alike */
    uint32_t same_hash;       /* the next symbol in the slot */
    const struct link *lists; /* that it is on */
    const char *instead;      /* what this spelling stands for, with spaces; or NULL */
};

enum { SYMBOL_SLOTS = 4096, SYMBOL_BUCKETS = 1024, SYMBOLS_OF_WORD = 40, SYMBOL_LONGEST = 60 };

/* Symbol 0 is none. */
struct symbols {
    struct arena *mem;
    struct symbol *at;
    uint32_t n, room, most;
    uint32_t slot[SYMBOL_SLOTS];
    uint32_t begins[SYMBOL_BUCKETS]; /* words and beginnings, by their first two bytes */
    uint32_t loose;                  /* ends and what stands within */
};

/* For at most so many. */
struct symbols *symbols_new(struct arena *, size_t room);

/* The number of a symbol as a rule writes it: "dood", "dood*", "*dood", "*dood*", "<family>";
 * made if it is not there; 0 where there is no room. */
uint32_t symbols_take(struct symbols *, const char *text, size_t len);

/* Puts it in front of a chain. */
const struct link *symbols_link(struct arena *, uint32_t to, const struct link *next);

/* The words that this is another spelling of, or NULL. */
const char *symbols_instead(const struct symbols *, struct arena *, const char *word);

/* All that a word is: itself, also with one letter wrong in a long one, its beginnings and
 * ends, and the lists those are on.  Returns how many, the numbers in out. */
size_t symbols_of(const struct symbols *, struct arena *, const char *word,
                  uint32_t out[SYMBOLS_OF_WORD]);

#endif
