#include "resources/knowledge_item/knowledge_item.h"

#define AT(member) .offset = offsetof(struct knowledge_draft, member)

enum { TITLE = 120, TEXT = 10000, THEMES = 5, AREA = 20 };

/* The last is only of new knowledge. */
const struct json_field knowledge_item_fields[KNOWLEDGE_NEW_FIELDS] = {
    {.name = "title", .kind = JSON_TEXT_LINE, AT(title), .max = TITLE, .required = true},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = TEXT, .required = true},
    {.name = "themes", .kind = JSON_LIST, AT(themes), .max = THEMES},
    {.name = "area", .kind = JSON_TEXT_LINE, AT(area), .max = AREA},
    {.name = "question", .kind = JSON_ID, AT(question)},
};

void knowledge_item_json(struct json *j, const struct knowledge_item *k)
{
    json_object(j, NULL);
    json_text(j, "id", k->id);
    json_text(j, "title", k->is.title);
    json_text(j, "text", k->is.text);
    json_text(j, "html", k->html);
    json_texts(j, "themes", &k->is.themes);
    json_raw(j, "area", k->area);
    json_raw(j, "question", k->question);
    json_text(j, "owner", k->owner);
    json_raw(j, "saidWrong", k->wrong);
    json_bool(j, "mine", k->mine);
    json_text(j, "createdAt", k->created_at);
    life_json(j, &k->life, true);
    json_end(j);
}
