/* Which offer of help fits an ask, and why.
 *
 * Who asks and who offers seldom use the same words.  What a text means is read
 * from a lexicon of what neighbours do for one another (concepts.txt), made for
 * residents' Dutch: misspelt, short, mixed with other languages.  Two of them are
 * then compared by what they mean, their words, time, language and distance.
 * Pure and in the arena; measured in tests/matching (decision 0185).
 */
#ifndef MATCHING_MATCHING_H
#define MATCHING_MATCHING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "json/json.h"

/* ---- what a text means ---- */

enum matching_side { MATCHING_ASK, MATCHING_OFFER };

/* A word that a moderator says stands for another: "schoef" means "boodschappen". */
struct matching_synonym {
    const char *word, *means;
};

/* What somebody wants of the other, or says of themselves. */
enum {
    MATCHING_WOMAN = 1, /* a woman is asked for; the offer is a woman's */
    MATCHING_MAN = 2,
};

struct matching_meaning {
    int concept; /* in the order of concepts.txt */
    float weight;
};

struct matching_stem {
    uint64_t hash;
    const char *text;
    float weight;
};

/* What is read from one ask or offer; lives in the arena. */
struct matching_need {
    enum matching_side side;
    struct matching_meaning *meaning; /* by concept; below 0: not that */
    size_t nmeaning;
    float length; /* of meaning, as of a vector; of an offer a little less */
    float category[16];
    float category_length;
    struct matching_stem *stem; /* by hash */
    size_t nstem;
    uint32_t when;      /* bits of matching_time; 0: not told */
    uint32_t never;     /* told not to be */
    uint32_t languages; /* bits of matching_language, written in or told */
    unsigned wishes;
    const uint64_t *only; /* places outside of which it does not hold: hashes */
    size_t nonly;
    bool stopped; /* "even niet": says that it is not now */
};

/* Reads what is meant; category: a code, or NULL.  Any bytes will do. */
const struct matching_need *matching_read(struct arena *, enum matching_side, const char *title,
                                          const char *text, const char *category,
                                          const struct matching_synonym *, size_t nsynonyms);

/* "tue-morning" as a bit of 21; 0 for anything else. */
uint32_t matching_time(const char *code);

/* "pl" as a bit; 0 for a language that we do not know of. */
uint32_t matching_language(const char *code);

/* ---- who fits ---- */

/* An ask or an offer, with what else is known of it. */
struct matching_party {
    const struct matching_need *need;
    uint32_t when;      /* bits of matching_time; 0: unknown */
    uint32_t languages; /* bits of matching_language; 0: unknown */
    bool has_position;
    double latitude, longitude;
    const char *area; /* the name of a neighbourhood or part of it; NULL: unknown */
    bool paused;      /* never fits */
};

/* How much each thing counts. */
enum matching_weight {
    MATCHING_SAME,
    MATCHING_CATEGORY,
    MATCHING_WORDS,
    MATCHING_TIME,
    MATCHING_NO_TIME,
    MATCHING_OTHER_LANGUAGE,
    MATCHING_NO_LANGUAGE,
    MATCHING_NEAR,
    MATCHING_FAR,
    MATCHING_ELSEWHERE,
    MATCHING_WISH,
    MATCHING_STOPPED,
    MATCHING_WEIGHTS
};

struct matching_weights {
    double value[MATCHING_WEIGHTS];
};

/* What a weight is called, for a table that an administrator reads, and its value at first. */
struct matching_weight_row {
    const char *name;
    const char *dutch;
    double value;
};

extern const struct matching_weight_row matching_weights_default[MATCHING_WEIGHTS];

/* The weights as they are at first. */
struct matching_weights matching_weights_first(void);

/* Why, the most telling first. */
enum matching_why {
    MATCHING_WHY_SAME,     /* detail: the concept, in Dutch */
    MATCHING_WHY_CATEGORY, /* its code */
    MATCHING_WHY_WORDS,    /* one of the words, as a stem */
    MATCHING_WHY_TIME,     /* "tue-morning", the first */
    MATCHING_WHY_LANGUAGE, /* "pl" */
    MATCHING_WHY_NEAR,
    MATCHING_WHY_WISH,
};

struct matching_reason {
    enum matching_why why;
    const char *detail; /* NULL where there is none */
};

enum { MATCHING_REASONS_MOST = 8 };

struct matching_verdict {
    double score; /* 0 or less: no match */
    struct matching_reason reason[MATCHING_REASONS_MOST];
    size_t nreasons;
};

/* Whom it is for does not matter: the ask is compared with the offer. */
struct matching_verdict matching_score(const struct matching_weights *,
                                       const struct matching_party *ask,
                                       const struct matching_party *offer);

/* From this score a match is worth showing. */
extern const double matching_enough;

/* Writes an array of {"code","detail"} under key. */
void matching_why_json(struct json *, const char *key, const struct matching_verdict *);

/* ---- candidates ---- */

/* Raised when matching_terms would give other terms for the same text: they are kept. */
enum { MATCHING_READING = 3 };

struct matching_terms {
    const char **term;
    size_t n;
};

/* What to look candidates up by: those that share a term, in an index of the terms of all; the
 * fitting one is nearly always among them. */
struct matching_terms matching_terms(struct arena *, const struct matching_need *);

/* The categories that it is about, the likeliest first: at most so many codes; returns how
 * many. */
size_t matching_categories(const struct matching_need *, const char **code, size_t most);

#endif
