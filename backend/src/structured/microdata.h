/* Only for structured/. */
#ifndef STRUCTURED_MICRODATA_H
#define STRUCTURED_MICRODATA_H

#include "markup/tree.h"
#include "json/json.h"

/* The items of a page as an array of objects; "at" of each is its line. */
const struct json_value *microdata_read(struct arena *, const struct markup_node *root);

#endif
