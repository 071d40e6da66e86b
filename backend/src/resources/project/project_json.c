#include "resources/project/project.h"

#define AT(member) .offset = offsetof(struct project_draft, member)

// clang-format off
static const struct json_field contact_fields[] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(contact_name), .max = 100},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(contact_telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(contact_email), .max = 254},
};

const struct json_field project_fields[10] = {
    {.name = "title", .kind = JSON_TEXT_LINE, AT(title), .max = 120, .required = true},
    {.name = "summary", .kind = JSON_TEXT_LINE, AT(summary), .max = 300},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = 10000},
    {.name = "contact", .kind = JSON_PART, .fields = contact_fields, .nfields = COUNT(contact_fields)},
    {.name = "url", .kind = JSON_TEXT_LINE, AT(url), .max = 2000},
    {.name = "organisation", .kind = JSON_ID, AT(organisation)},
    PICTURES_FIELDS(struct project_draft, pictures),
    {.name = "activities", .kind = JSON_IDS, AT(activities), .max = 100},
    EXTRAS_FIELD(struct project_draft, extras),
};
// clang-format on

static void contact_json(struct json *j, const struct project_draft *d)
{
    if (!d->contact_name && !d->contact_telephone && !d->contact_email) {
        json_null(j, "contact");
        return;
    }
    json_object(j, "contact");
    json_text(j, "name", d->contact_name);
    json_text(j, "telephone", d->contact_telephone);
    json_text(j, "email", d->contact_email);
    json_end(j);
}

void project_json(struct json *j, const struct project *p, bool with_token)
{
    json_object(j, NULL);
    json_text(j, "id", p->id);
    json_text(j, "title", p->is.title);
    json_text(j, "summary", p->is.summary);
    json_text(j, "text", p->is.text);
    json_text(j, "html", p->html);
    contact_json(j, &p->is);
    json_text(j, "url", p->is.url);
    json_raw(j, "organisation", p->organisation);
    json_raw(j, "picture", p->picture);
    json_raw(j, "pictures", p->pictures);
    json_raw(j, "activities", p->activities);
    json_text(j, "address", p->address);
    json_raw(j, "extras", p->extras);
    life_json(j, &p->life, with_token);
    json_end(j);
}
