/* `voordeur evaluate danger`: texts of which is known whether they speak of danger. */
#include "app/evaluate.h"
#include "concern/concern.h"

static const char *why(struct arena *mem, const void *rules, const char *text)
{
    const struct concern got = concern_read(mem, rules, text);

    return got.kind ? arena_printf(mem, "%s: \"%s\" (%s)", concern_kind_name(got.kind),
                                   got.words, got.phrase)
                    : NULL;
}

const char *evaluate_danger(struct arena *mem, const struct json_value *set, bool json)
{
    return evaluate_found(mem, set, json, "gevaar", why, concern_prepare(mem, NULL, 0));
}
