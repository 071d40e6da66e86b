/* Reading linked data without caring how it was written down: one value or a list of it, a text
 * or an object around it, with or without a prefix.  Only for structured/. */
#ifndef STRUCTURED_VALUE_H
#define STRUCTURED_VALUE_H

#include <stdbool.h>

#include "json/json.h"

/* The member, also where its name has schema.org's prefix; NULL when absent or null. */
const struct json_value *value_member(const struct json_value *, const char *name);

/* One value is a list of one: for (v = value_first(l); v; v = value_next(l, v)). */
const struct json_value *value_first(const struct json_value *list);
const struct json_value *value_next(const struct json_value *list, const struct json_value *);

/* The text of a value: of a list the Dutch one, else the first; of an object its @value, or
 * its text in a language; NULL where there is none or it is blank. */
const char *value_text(const struct json_value *);

/* value_text of a member. */
const char *value_member_text(const struct json_value *, const char *name);

/* A decimal number, written as a number or as a text. */
bool value_number(const struct json_value *, double *);

/* The last part of a word or an address: "https://schema.org/Thursday" is "Thursday". */
const char *value_word(const char *);

/* Is this one of its types? */
bool value_is(const struct json_value *, const char *type);

/* What was said elsewhere under the same @id. */
struct value_index {
    struct arena *mem;
    const struct json_value **item;
    size_t n, room;
    bool sorted;
};

void value_remember(struct value_index *, const struct json_value *root);

/* The thing itself, where the value only names it. */
const struct json_value *value_follow(struct value_index *, const struct json_value *);

#endif
