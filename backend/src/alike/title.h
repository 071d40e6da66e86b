/* What two titles share, in words that say what it is about.  Only for alike/. */
#ifndef ALIKE_TITLE_H
#define ALIKE_TITLE_H

#include "alike/differ.h"

struct title {
    double words;  /* how many of them */
    double most;   /* their share in the title that has the fewest others, */
    double least;  /* and in the other one */
    bool joined;   /* the same but for spaces and a letter */
    bool board;    /* a meeting that every club has */
    bool whole;    /* all of one is in the other, also words of kind and audience */
    bool each;     /* each says something that the other does not, */
    bool parallel; /* and in the same words but for that */
};

struct title title_compare(struct arena *, const struct side *, const struct side *);

/* Of the words of a title, what it is about: not its kind, audience or level. */
struct list *title_about(const struct list *content);

#endif
