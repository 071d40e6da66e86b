#include "resources/place/place.h"

const struct place_draft place_blank = {.wheelchair = "unknown", .accessible_toilet = -1};

static const char *const wheelchair_words[] = {"yes", "partly", "no", "unknown", NULL};

#define AT(member) .offset = offsetof(struct place_draft, member)

// clang-format off
const struct json_field place_fields[16] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "alsoKnownAs", .kind = JSON_LIST, AT(also_known_as), .max = 20},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = 10000},
    {.name = "streetAddress", .kind = JSON_TEXT_LINE, AT(street_address), .max = 120},
    {.name = "postalCode", .kind = JSON_TEXT_LINE, AT(postal_code), .max = 10},
    {.name = "locality", .kind = JSON_TEXT_LINE, AT(locality), .max = 60},
    {.name = "latitude", .kind = JSON_REAL, AT(latitude), .min = -90, .max = 90},
    {.name = "longitude", .kind = JSON_REAL, AT(longitude), .min = -180, .max = 180},
    {.name = "approximate", .kind = JSON_FLAG, AT(approximate)},
    {.name = "wheelchair", .kind = JSON_WORD, AT(wheelchair), .words = wheelchair_words},
    {.name = "accessibleToilet", .kind = JSON_MAYBE, AT(accessible_toilet)},
    {.name = "accessibilityNote", .kind = JSON_TEXT_LINE, AT(accessibility_note), .max = 500},
    {.name = "organisation", .kind = JSON_ID, AT(organisation)},
    PICTURES_FIELDS(struct place_draft, pictures),
    EXTRAS_FIELD(struct place_draft, extras),
};
// clang-format on

void place_json(struct json *j, const struct place *p, bool with_token)
{
    json_object(j, NULL);
    json_text(j, "id", p->id);
    json_text(j, "name", p->is.name);
    json_texts(j, "alsoKnownAs", &p->is.also_known_as);
    json_text(j, "text", p->is.text);
    json_text(j, "html", p->html);
    json_text(j, "streetAddress", p->is.street_address);
    json_text(j, "postalCode", p->is.postal_code);
    json_text(j, "locality", p->is.locality);
    json_raw(j, "latitude", p->is.latitude);
    json_raw(j, "longitude", p->is.longitude);
    json_bool(j, "approximate", p->is.approximate);
    json_text(j, "wheelchair", p->is.wheelchair);
    json_maybe(j, "accessibleToilet", p->is.accessible_toilet);
    json_text(j, "accessibilityNote", p->is.accessibility_note);
    json_raw(j, "organisation", p->organisation);
    json_raw(j, "picture", p->picture);
    json_raw(j, "pictures", p->pictures);
    json_text(j, "address", p->address);
    json_raw(j, "extras", p->extras);
    life_json(j, &p->life, with_token);
    json_end(j);
}
