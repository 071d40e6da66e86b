/* The words that decide less, or more, than others.  Only for alike/. */
#ifndef ALIKE_LEXICON_H
#define ALIKE_LEXICON_H

#include <stdbool.h>
#include <stddef.h>

/* Is the word one of these, which stand with single spaces between and around them? */
bool lexicon_among(const char *words, const char *word);

bool lexicon_ends_in(const char *word, const char *tail, size_t length);

/* The length of the first of n heads or tails that the word begins or ends with, and leaves at
 * least so many letters beside it; 0: none. */
size_t lexicon_head_of(const char *word, const char *const heads[], size_t n, size_t beside);
size_t lexicon_tail_of(const char *word, const char *const tails[], size_t n, size_t beside);

/* Articles, prepositions, days, parts of days: say nothing about what it is. */
bool lexicon_small(const char *);

/* A word of another language than Dutch, in the title of an activity. */
bool lexicon_foreign(const char *);

/* "met", "door": what follows is not what it is. */
bool lexicon_before_detail(const char *);

/* Told of almost everything: "koffie", "aanmelden". */
bool lexicon_told(const char *);

/* Says nothing in the name of a place or an organisation: "wijkhuis", "stichting", "zaal". */
bool lexicon_in_names(const char *);

/* "bieb" is "bibliotheek", "rep." is "repetitie". */
const char *lexicon_full_name(const char *);

/* A kind of place of which there are several: "gymzaal". */
bool lexicon_place_kind(const char *);

/* The length of "centrum", "kerk" and the like at the end of the name of a place; 0: none. */
size_t lexicon_place_tail(const char *);

/* "Molenstraat": has a number after it in an address. */
bool lexicon_street(const char *);

/* Has a number after it, and is no street: "zaal". */
bool lexicon_room(const char *);

/* "bovenzaal", "vergaderruimte": in a title it says where. */
bool lexicon_is_room(const char *);

/* "hobbyruimte", "bovenzaal": every house may have one. */
bool lexicon_is_common_room(const char *);

/* "mannenkoor": what it is called is who sings. */
bool lexicon_is_choir(const char *);

/* The length of "buurt" and the like before something else; 0: none. */
size_t lexicon_neutral_head(const char *);

/* The length of a tail such as "avond" or "club"; 0: none. */
size_t lexicon_neutral_tail(const char *);

/* What kind of meeting: a number above 0 per kind ("les" and "cursus" are one); 0: no such
 * word. */
int lexicon_kind(const char *);
size_t lexicon_kind_tail(const char *);

/* What sort of thing it is, and not what about: "wandeling", "maaltijd". */
bool lexicon_sort(const char *);
size_t lexicon_sort_tail(const char *);

/* Somebody would say so: a course, a market; not a walk-in. */
bool lexicon_kind_is_what(int kind);

/* Kinds as bits, with those that may be the same by another name: a training, a course. */
unsigned lexicon_kinds_alike(unsigned kinds);

/* A kind that is held once instead of the usual: "toernooi", "feest". */
bool lexicon_kind_is_special(int kind);

/* A meeting of whoever belongs to a club: every club has them. */
bool lexicon_kind_is_board(int kind);

/* For whom, as bits; AUDIENCE_SEXES and the others are told apart by themselves. */
enum { AUDIENCE_MEN = 1, AUDIENCE_WOMEN = 2, AUDIENCE_SEXES = 3 };
unsigned lexicon_audience(const char *);

unsigned lexicon_audience_aged(int from, int to);

/* The length of an audience before something else: "mannen" in "mannenkook"; 0: none. */
size_t lexicon_audience_before(const char *);

/* As lexicon_audience, also of a word that begins with it. */
unsigned lexicon_audience_in(const char *);

/* Which group: bits for beginners, advanced, the first, second …; 0: none. */
enum { LEVEL_BEGINNERS = 1, LEVEL_ADVANCED = 2 };
unsigned lexicon_level(const char *);

/* Christmas, carnival, holidays, openings: not the usual time. */
bool lexicon_special(const char *);

/* Before it, after it or a taste of it: "opbouw", "proefles". */
bool lexicon_around(const char *);

/* Christmas, Easter, summer …: when it is rather than what. */
bool lexicon_season(const char *);

/* The length of a season before something else: "kerst" in "kerstkienen"; 0: none. */
size_t lexicon_season_before(const char *);

/* What is done or spoken of: words for one thing have one number above 0; stem: as spell_stem
 * gives it. */
int lexicon_topic(const char *stem);

/* The same, or one is a kind of the other: "kaarten" and "rikken". */
bool lexicon_topics_agree(int, int);

/* Somebody who does this does not do another thing at the same time: "bridge", "yoga". */
bool lexicon_topic_is_doing(int);

/* Two words that are one word for it; NULL where they are not. */
const char *lexicon_phrase(const char *, const char *);

#endif
