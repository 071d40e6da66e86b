/* What it costs, where it is, what it is called.  Only for announcement/; in this order. */
#ifndef ANNOUNCEMENT_PARTS_H
#define ANNOUNCEMENT_PARTS_H

#include "announcement/announcement.h"
#include "announcement/tokens.h"

/* Gives the words of prices USE_PRICE and fills price. */
void announcement_price(struct arena *, struct tokens *, struct announcement *);

/* Gives the words of the place USE_PLACE and fills place. */
void announcement_place(struct arena *, struct tokens *, struct announcement *);

/* Fills title from what the others left. */
void announcement_title(struct arena *, struct tokens *, struct announcement *);

#endif
