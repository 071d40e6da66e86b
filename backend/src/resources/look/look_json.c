#include "resources/look/look.h"

enum { VALUE_MOST = 12 };

#define LOOK_FIELD(property, word, sort)                                                       \
    {.name = word,                                                                             \
     .kind = JSON_TEXT_LINE,                                                                   \
     .offset = offsetof(struct look, value[LOOK_##property]),                                  \
     .min = 1,                                                                                 \
     .max = VALUE_MOST,                                                                        \
     .required = true},
static const struct json_field values[] = {LOOK_TABLE(LOOK_FIELD)};
#undef LOOK_FIELD

const struct json_field look_fields[1] = {
    {.name = "values",
     .kind = JSON_PART,
     .fields = values,
     .nfields = COUNT(values),
     .required = true},
};

void look_values_json(struct json *j, const char *key, const struct look *look)
{
    json_object(j, key);
    for (int p = 0; p < LOOK_COUNT; p++)
        if (look->value[p])
            json_text(j, look_name(p), look->value[p]);
    json_end(j);
}

static void pairs(struct json *j)
{
    json_array(j, "pairs");
    for (size_t i = 0; i < look_npairs; i++) {
        json_object(j, NULL);
        json_text(j, "above", look_name(look_pairs[i].above));
        json_text(j, "below", look_name(look_pairs[i].below));
        json_raw(j, "least", look_pairs[i].least > 3 ? "4.5" : "3");
        json_end(j);
    }
    json_end(j);
}

static void choices(struct json *j)
{
    json_object(j, "choices");
    for (int p = 0; p < LOOK_COUNT; p++) {
        const char *const *word = look_words(p);

        if (!word)
            continue;
        json_array(j, look_name(p));
        for (; *word; word++)
            json_text(j, NULL, *word);
        json_end(j);
    }
    json_end(j);
}

void look_json(struct json *j, const struct look_kept *kept)
{
    json_object(j, NULL);
    json_bool(j, "own", kept->own);
    look_values_json(j, "values", &kept->is);
    pairs(j);
    choices(j);
    json_text(j, "changedBy", kept->by);
    json_text(j, "changedAt", kept->changed);
    json_end(j);
}
