/* The list of what readers said is wrong, for those who keep things right.
 * How it is kept: commons/correction.h. */
#ifndef CORRECTION_H
#define CORRECTION_H

#include "web/ctx.h"

extern const struct routes correction_routes;

#endif
