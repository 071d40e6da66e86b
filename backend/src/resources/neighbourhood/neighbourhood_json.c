#include "resources/neighbourhood/neighbourhood.h"

#define AT(member) .offset = offsetof(struct neighbourhood_draft, member)

// clang-format off
const struct json_field neighbourhood_fields[8] = {
    {.name = "like", .kind = JSON_TEXT_LINE, AT(like), .max = 60, .required = true},
    {.name = "slug", .kind = JSON_TEXT_LINE, AT(slug), .max = 60, .required = true},
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 60, .required = true},
    {.name = "municipality", .kind = JSON_TEXT_LINE, AT(municipality), .max = 60},
    {.name = "latitude", .kind = JSON_REAL, AT(latitude), .min = -90, .max = 90},
    {.name = "longitude", .kind = JSON_REAL, AT(longitude), .min = -180, .max = 180},
    {.name = "adminResidents", .kind = JSON_TEXT_LINE, AT(admin_residents), .max = 254},
    {.name = "adminProfessionals", .kind = JSON_TEXT_LINE, AT(admin_professionals), .max = 254},
};
// clang-format on

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
