#include "resources/neighbourhood/neighbourhood.h"

static void members(struct json *j, const struct neighbourhood *n)
{
    json_text(j, "slug", n->slug);
    json_text(j, "name", n->name);
    json_text(j, "municipality", n->municipality);
    json_raw(j, "residents", n->residents);
    json_raw(j, "latitude", n->latitude);
    json_raw(j, "longitude", n->longitude);
    json_text(j, "brand", n->brand);
    json_array(j, "languages");
    for (size_t i = 0; i < n->nlanguages; i++)
        json_text(j, NULL, n->language[i]);
    json_end(j);
}

void neighbourhood_card(struct json *j, const struct neighbourhood *n)
{
    json_object(j, NULL);
    members(j, n);
    json_end(j);
}

void neighbourhood_json(struct json *j, const struct neighbourhood *n)
{
    json_object(j, NULL);
    members(j, n);
    json_raw(j, "areas", n->areas);
    json_raw(j, "holidays", n->holidays);
    json_raw(j, "modules", n->modules);
    json_text(j, "look", n->look);
    json_raw(j, "texts", n->texts);
    json_end(j);
}
