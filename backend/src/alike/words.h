/* The words of a title or a text as they are compared.  Only for alike/. */
#ifndef ALIKE_WORDS_H
#define ALIKE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/words.h"

/* A word as it is compared. */
struct term {
    const char *text;
    const char *stem; /* as spell_stem gives it */
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
