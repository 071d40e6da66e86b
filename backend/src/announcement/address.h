/* The address after the name of a place.  Only for announcement/. */
#ifndef ANNOUNCEMENT_ADDRESS_H
#define ANNOUNCEMENT_ADDRESS_H

#include "announcement/tokens.h"

/* The last word of the address that follows word last ("Dorpsstraat 2, Elst"); last where none
 * does. */
size_t address_end(const struct tokens *, size_t last);

/* A place as it was written, on one line. */
char *address_text(struct arena *, const struct tokens *, size_t first, size_t last);

#endif
