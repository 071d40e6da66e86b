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
evaluate_fn evaluate_names;
evaluate_fn evaluate_texts;

/* A list of texts, by itself or as the member "texts" of the set; NULL when there is none. */
const struct json_value *evaluate_list(const struct json_value *set);

/* What the rules say of one text: why it is what is looked for, or NULL where it is not. */
typedef const char *evaluate_why_fn(struct arena *, const void *rules, const char *text);

/* Measures [{"text":"…","expect":true}] by precision and recall, and lists the misses. In
 * sentences it is called `what`. */
const char *evaluate_found(struct arena *, const struct json_value *set, bool json,
                           const char *what, evaluate_why_fn *, const void *rules);

#endif
