#include "resources/synonym/synonym.h"

enum { WORD = 60, MEANINGS = 20 };

const struct json_field synonym_fields[2] = {
    {.name = "word",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct synonym_draft, word),
     .max = WORD,
     .required = true},
    {.name = "means",
     .kind = JSON_LIST,
     .offset = offsetof(struct synonym_draft, means),
     .max = MEANINGS,
     .required = true},
};

void synonym_json(struct json *j, const struct synonym *s)
{
    json_object(j, NULL);
    json_text(j, "id", s->id);
    json_text(j, "word", s->is.word);
    json_texts(j, "means", &s->is.means);
    json_end(j);
}
