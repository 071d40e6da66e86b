/* Text cut into plain words.  Only for alike/. */
#ifndef ALIKE_WORDS_H
#define ALIKE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { WORDS_MOST = 400 };

/* One word or number: lower case, without accents. */
struct word {
    const char *text;
    bool number;
    bool capital;    /* begins with one */
    bool letter;     /* is one capital by itself, as in "groep B" */
    bool name;       /* a capital in the middle of a sentence */
    bool short_form; /* "JGZ": all capitals */
    bool aside;      /* stands between brackets */
    bool plus;       /* "50+" */
    bool amount;     /* a number that is a time or a price: "19.00", "€ 10" */
    char before;     /* the character in front, as far as it is ASCII */
    char after;
};

struct words {
    struct word *word;
    size_t n;
};

/* A word as it is compared. */
struct term {
    const char *text;
    const char *stem; /* as near_stem gives it */
    int topic;        /* as lexicon_topic gives it */
    bool cut;         /* has a full stop behind it: "voorst." may be "voorstelling" */
    bool detail;      /* comes after "met" or "door", or stands between brackets */
};

/* At most WORDS_MOST of them. */
struct list {
    struct arena *mem;
    struct term *at;
    size_t n, room;
};

/* All words of a text (NULL: none), the first WORDS_MOST of them. */
struct words *words_of(struct arena *, const char *text);

/* Is there a word i, and is it this one? */
bool words_say(const struct words *, size_t i, const char *text);

struct list *list_new(struct arena *);
void list_add(struct list *, const char *word);
void list_add_term(struct list *, const struct term *);
void list_append(struct list *to, const struct list *from);
bool list_has(const struct list *, const char *word);

/* What a title or a text is about: without small words, days and parts of days, compounds cut
 * into what and which kind ("dartavond": "dart"; "computercursus": "computer", "cursus"). */
struct list *list_of_content(struct arena *, const struct words *);

/* What a place or an organisation is called, without "wijkhuis", "zaal 2" and the like. */
struct list *list_of_name(struct arena *, const struct words *);

/* A compound's parts, or the word itself, put at the end of the list. */
void list_add_parts(struct list *, const char *word);

#endif
