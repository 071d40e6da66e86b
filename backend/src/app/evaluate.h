/* The sets that `voordeur evaluate` measures with: one function each. */
#ifndef APP_EVALUATE_H
#define APP_EVALUATE_H

#include <stdbool.h>

#include "base/arena.h"
#include "json/json.h"

/* Measures with a set that is read already and prints the figures, as JSON or as a few
 * sentences.  What it needs lives in the arena.  Returns why it could not (Dutch), or NULL. */
typedef const char *evaluate_fn(struct arena *, const struct json_value *set, bool json);

evaluate_fn evaluate_danger;
evaluate_fn evaluate_doubles;
evaluate_fn evaluate_hints;
evaluate_fn evaluate_matching;
evaluate_fn evaluate_texts;

/* A list of texts, by itself or as the member "texts" of the set; NULL when there is none. */
const struct json_value *evaluate_list(const struct json_value *set);

#endif
