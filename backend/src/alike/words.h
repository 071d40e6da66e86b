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
    bool capital; /* begins with one */
    bool letter;  /* is one capital by itself, as in "groep B" */
    bool name;    /* a capital in the middle of a sentence */
    bool aside;   /* stands between brackets */
    bool plus;    /* "50+" */
};

struct words {
    struct word word[WORDS_MOST];
    size_t n;
};

/* Words as they are compared. */
struct list {
    const char *text[WORDS_MOST];
    size_t n;
};

/* All words of a text (NULL: none), the first WORDS_MOST of them. */
struct words *words_of(struct arena *, const char *text);

void list_add(struct list *, const char *word);
bool list_has(const struct list *, const char *word);

/* What a title or a text is about: without small words, days and parts of days, compounds cut
 * into what and which kind ("dartavond": "dart"; "computercursus": "computer", "cursus"). */
struct list *list_of_content(struct arena *, const struct words *);

/* What a place or an organisation is called, without "wijkhuis", "zaal 2" and the like. */
struct list *list_of_name(struct arena *, const struct words *);

/* A compound's parts, or the word itself, put at the end of the list. */
void list_add_parts(struct arena *, struct list *, const char *word);

#endif
