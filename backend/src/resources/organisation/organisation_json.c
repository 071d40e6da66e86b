#include "resources/organisation/organisation.h"

#define AT(member) .offset = offsetof(struct organisation_draft, member)

// clang-format off
const struct json_field organisation_fields[14] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "kind", .kind = JSON_TEXT_LINE, AT(kind), .max = 60, .required = true},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = 10000},
    {.name = "streetAddress", .kind = JSON_TEXT_LINE, AT(street_address), .max = 120},
    {.name = "postalCode", .kind = JSON_TEXT_LINE, AT(postal_code), .max = 10},
    {.name = "locality", .kind = JSON_TEXT_LINE, AT(locality), .max = 60},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(email), .max = 254},
    {.name = "url", .kind = JSON_TEXT_LINE, AT(url), .max = 2000},
    {.name = "alsoKnownAs", .kind = JSON_LIST, AT(also_known_as), .max = 20},
    PICTURES_FIELDS(struct organisation_draft, pictures),
    {.name = "since", .kind = JSON_WHOLE, AT(since), .min = 1000, .max = 2200},
    EXTRAS_FIELD(struct organisation_draft, extras),
};
// clang-format on

void organisation_json(struct json *j, const struct organisation *o, bool with_token)
{
    json_object(j, NULL);
    json_text(j, "id", o->id);
    json_text(j, "name", o->is.name);
    json_text(j, "kind", o->is.kind);
    json_text(j, "text", o->is.text);
    json_text(j, "html", o->html);
    json_text(j, "streetAddress", o->is.street_address);
    json_text(j, "postalCode", o->is.postal_code);
    json_text(j, "locality", o->is.locality);
    json_text(j, "telephone", o->is.telephone);
    json_text(j, "email", o->is.email);
    json_text(j, "url", o->is.url);
    json_texts(j, "alsoKnownAs", &o->is.also_known_as);
    json_raw(j, "picture", o->picture);
    json_raw(j, "pictures", o->pictures);
    json_raw(j, "since", o->is.since);
    json_text(j, "address", o->address);
    json_raw(j, "extras", o->extras);
    life_json(j, &o->life, with_token);
    json_end(j);
}
