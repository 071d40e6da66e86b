/* The words that decide less, or more, than others.  Only for alike/. */
#ifndef ALIKE_LEXICON_H
#define ALIKE_LEXICON_H

#include <stdbool.h>
#include <stddef.h>

/* Articles, prepositions, days, parts of days: say nothing about what it is. */
bool lexicon_small(const char *);

/* Told of almost everything: "koffie", "aanmelden". */
bool lexicon_told(const char *);

/* Says nothing in the name of a place or an organisation: "wijkhuis", "stichting", "zaal". */
bool lexicon_in_names(const char *);

/* "bieb" is "bibliotheek". */
const char *lexicon_full_name(const char *);

/* A kind of place of which there are several: "gymzaal". */
bool lexicon_place_kind(const char *);

/* The length of "buurt" and the like before something else; 0: none. */
size_t lexicon_neutral_head(const char *);

/* The length of a tail such as "avond" or "club"; 0: none. */
size_t lexicon_neutral_tail(const char *);

/* What kind of meeting: a number above 0 per kind ("les" and "cursus" are one); 0: no such
 * word. */
int lexicon_kind(const char *);
size_t lexicon_kind_tail(const char *);

/* A kind that is held once instead of the usual: "toernooi", "feest". */
bool lexicon_kind_is_special(int kind);

/* A meeting of whoever belongs to a club: every club has them. */
bool lexicon_kind_is_board(int kind);

/* For whom, as bits; AUDIENCE_SEXES and the others are told apart by themselves. */
enum { AUDIENCE_MEN = 1, AUDIENCE_WOMEN = 2, AUDIENCE_SEXES = 3 };
unsigned lexicon_audience(const char *);

/* The length of an audience before something else: "mannen" in "mannenkook"; 0: none. */
size_t lexicon_audience_before(const char *);

/* As lexicon_audience, also of a word that begins with it. */
unsigned lexicon_audience_in(const char *);

/* Which group: bits for beginners, advanced, the first, second …; 0: none. */
enum { LEVEL_BEGINNERS = 1, LEVEL_ADVANCED = 2 };
unsigned lexicon_level(const char *);

/* Christmas, carnival, holidays, openings: not the usual time. */
bool lexicon_special(const char *);

/* Words for one thing have one number above 0; stem: as near_stem gives it. */
int lexicon_group(const char *stem);

#endif
