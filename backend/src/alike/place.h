/* Where it is, and who holds it.  Only for alike/. */
#ifndef ALIKE_PLACE_H
#define ALIKE_PLACE_H

#include "alike/words.h"

enum likeness { UNKNOWN, OTHER, PARTLY, ALIKE };

/* "Wijkhuis De Haard, zaal 2, Brederostraat 46, Oss", taken apart. */
struct place {
    struct list *all;    /* every word that names something */
    struct list *house;  /* those of the first part that does, */
    struct list *name;   /* and of these what is no kind of place */
    struct list *street; /* "brederostraat" "46" */
};

struct place place_of(struct arena *, const char *text);

/* told_a, told_b: all words of the title and the text that go with it. */
enum likeness place_compare(const struct place *, const struct place *,
                            const struct list *told_a, const struct list *told_b);

/* Who holds it, besides where that is: "KBO in De Haard" is the KBO; all of it where that is
 * all. */
struct list *place_holder(struct arena *, const char *organisation, const struct place *,
                          const struct place *);

enum likeness place_compare_holders(const struct list *, const struct list *,
                                    const struct list *told_a, const struct list *told_b);

#endif
