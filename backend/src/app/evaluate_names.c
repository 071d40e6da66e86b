/* `voordeur evaluate names`: texts of which is known whether a resident can be known by them.
 */
#include "app/evaluate.h"
#include "hint/person.h"

static const char *why(struct arena *mem, const void *rules, const char *text)
{
    const struct person_hint got = person_hint_read(mem, text);

    (void)rules;
    return got.sign ? arena_printf(mem, "%s: \"%s\"", person_sign_name(got.sign),
                                   arena_copy(mem, text + got.from, got.length))
                    : NULL;
}

const char *evaluate_names(struct arena *mem, const struct json_value *set, bool json)
{
    return evaluate_found(mem, set, json, "herkenbaar", why, NULL);
}
