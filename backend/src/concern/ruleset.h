/* The rules made ready to be looked for.  Only for concern/. */
#ifndef CONCERN_RULESET_H
#define CONCERN_RULESET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "concern/concern.h"
#include "concern/symbols.h"

/* One word of a phrase: any of some symbols. */
struct element {
    uint32_t *any;
    size_t n;
    unsigned gap; /* at most so many other words before it */
    bool optional;
};

/* Words that follow one another in a sentence. */
struct part {
    struct element *element;
    size_t n;
    bool unless;  /* the rule holds only without it */
    bool blanket; /* of a harmless rule: looked for first */
};

/* Parts that stand near one another. */
struct rule {
    const char *phrase;
    enum concern_kind kind;
    bool harmless, setting;
    bool weak; /* not where a setting is */
    bool half; /* weak, and only with another of those */
    uint32_t first;
    size_t nparts;
};

/* Reading does not change it. */
struct ruleset {
    struct symbols *symbols;
    struct part *part; /* part 0 is none: a chain ends in it */
    struct rule *rule;
    size_t nparts, nrules;
};

/* The shipped rules, which can be read, and those of a neighbourhood, of which some may not. */
const struct ruleset *ruleset_new(struct arena *, const struct concern_rule *shipped,
                                  size_t nshipped, const struct concern_rule *extra, size_t n);

/* Why a phrase cannot be read (Dutch), or NULL. */
const char *ruleset_fault(const char *kind, const char *phrase);

#endif
