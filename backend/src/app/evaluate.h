/* The sets that `voordeur evaluate` measures with: one function each. */
#ifndef APP_EVALUATE_H
#define APP_EVALUATE_H

#include <stdbool.h>

#include "base/arena.h"
#include "json/json.h"

/* Measures with a set that is read already and prints the figures, as JSON or as a few
 * sentences.  What it needs lives in the arena.  Returns why it could not (Dutch), or NULL. */
typedef const char *evaluate_fn(struct arena *, const struct json_value *set, bool json);

evaluate_fn evaluate_doubles;
evaluate_fn evaluate_texts;

#endif
