/* What shows that two activities are not the same, however alike they sound.  Only for alike/.
 */
#ifndef ALIKE_DIFFER_H
#define ALIKE_DIFFER_H

#include "alike/alike.h"
#include "alike/words.h"

/* One of the two, with its words. */
struct side {
    const struct alike_event *event;
    const struct words *title, *text;
    const struct list *content; /* of the title, without names of places and organisations */
};

/* For others, another level, age, number, group, kind, room to start from; or something special
 * in place of the usual. */
bool differ(struct arena *, const struct side *, const struct side *);

/* Does the title of a say "groep 8", and that of b not? */
bool differ_in_number(struct arena *, const struct side *, const struct side *);

/* One room "zaal 2", the other "zaal 3". */
bool differ_in_room(struct arena *, const struct side *, const struct side *);

#endif
