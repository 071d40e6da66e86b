#include "resources/setting_change/setting_change.h"

void setting_change_json(struct json *j, const struct setting_change *c)
{
    json_object(j, NULL);
    json_text(j, "id", c->id);
    json_text(j, "at", c->at);
    json_text(j, "by", c->by);
    json_text(j, "part", c->part);
    json_text(j, "kind", c->kind);
    json_text(j, "item", c->item);
    json_text(j, "name", c->name);
    json_raw(j, "differences", c->differences);
    json_text(j, "undoes", c->undoes);
    json_bool(j, "undone", c->undone);
    json_end(j);
}
