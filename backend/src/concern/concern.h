/* Whether a text speaks of danger: what a resident typed, read by rules that a moderator can
 * read and extend.
 *
 * The rules stand in rules.txt, one a line, which also explains how they are written.  They are
 * data: no rule is in the code.
 */
#ifndef CONCERN_CONCERN_H
#define CONCERN_CONCERN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* What a text speaks of; where it speaks of several, the first of these. */
enum concern_kind {
    CONCERN_NONE,
    CONCERN_SUICIDE,
    CONCERN_EMERGENCY, /* an ambulance, the fire brigade or the police, now */
    CONCERN_VIOLENCE,  /* also a threat of it, and being followed */
    CONCERN_ABUSE,     /* of who depends: a child, an elder, somebody locked up or exploited */
};

/* One line of the rules: those we ship, or one of a neighbourhood's own. */
struct concern_rule {
    const char *kind;   /* "suicide", "emergency", "violence", "abuse", "harmless", "setting";
                           of the shipped ones also "list" and "spelling" */
    const char *phrase; /* as rules.txt explains */
    bool on;
};

struct concern {
    enum concern_kind kind;
    const char *words;  /* the words of the text that made it; NULL for none */
    const char *phrase; /* the rule that they are; NULL for none */
};

/* The shipped rules in their order; *n: how many. */
const struct concern_rule *concern_rules(struct arena *, size_t *n);

/* Why a rule of a neighbourhood cannot be read (Dutch), or NULL. */
const char *concern_fault(struct arena *, const struct concern_rule *);

/* The shipped rules and n of a neighbourhood's own made ready, which takes longer than reading
 * a text; nothing changes them after it, so that a process may keep them.  Of a neighbourhood's
 * those that cannot be read do nothing, and one that is off takes the shipped rule with the
 * same kind and phrase away. */
struct ruleset;
const struct ruleset *concern_prepare(struct arena *, const struct concern_rule *extra,
                                      size_t n);

/* Reads a text: any bytes, to the NUL. */
struct concern concern_read(struct arena *, const struct ruleset *, const char *text);

/* "suicide" and so on; NULL for CONCERN_NONE. */
const char *concern_kind_name(enum concern_kind);

#endif
