#include "resources/own_text/own_text.h"

enum { TEXT_MOST = 200 };

#define AT(member) .offset = offsetof(struct own_text_draft, member)

const struct json_field own_text_fields[2] = {
    {.name = "nl", .kind = JSON_TEXT_LINE, AT(nl), .max = TEXT_MOST},
    {.name = "en", .kind = JSON_TEXT_LINE, AT(en), .max = TEXT_MOST},
};

void own_text_json(struct json *j, const struct own_text *t)
{
    json_object(j, NULL);
    json_text(j, "part", t->part);
    json_text(j, "key", t->key);
    json_int(j, "most", t->most);
    json_text(j, "nl", t->is.nl);
    json_text(j, "en", t->is.en);
    json_text(j, "changedBy", t->by);
    json_text(j, "changedAt", t->changed);
    json_end(j);
}
