/* Texts and plain values of a body, for who binds it. */
#ifndef JSON_PLAIN_H
#define JSON_PLAIN_H

#include "json/json.h"

bool plain_has_control(const char *, bool lines);

/* As a field keeps it: trimmed, with one form of line end; NULL with *code when it is faulty.
 */
const char *plain_text(struct arena *, const struct json_field *, const char *text,
                       const char **code);

/* The pointer of a member under another (RFC 6901). */
const char *plain_pointer(struct arena *, const char *prefix, const char *name);

/* Writes an object of plain values out to *target, a const char *, or blames what is none. */
void plain_values(struct arena *, const struct json_field *, const struct json_value *,
                  const char *pointer, void *target, struct fault *);

#endif
