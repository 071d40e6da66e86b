/* The kinds of items: in which module each lives, and where its pages stand. */
#ifndef COMMONS_KIND_H
#define COMMONS_KIND_H

#include <stdbool.h>
#include <stdint.h>

#include "web/settings.h"

/* May somebody with these roles use the module of this kind here?  Not of what is no kind. */
bool kind_open(const struct neighbourhood_setting *, const char *kind, uint32_t roles);

/* What its pages stand under, in either part: "diensten"; "" for what is no kind. */
const char *kind_path(const char *kind);

#endif
