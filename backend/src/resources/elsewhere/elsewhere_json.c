#include "resources/elsewhere/elsewhere.h"

#define AT(member) .offset = offsetof(struct elsewhere_draft, member)

static const char *const kinds[] = {"facebook", "whatsapp", "instagram", "nextdoor",
                                    "site",     "other",    NULL};

// clang-format off
const struct json_field elsewhere_fields[5] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "url", .kind = JSON_TEXT_LINE, AT(url), .max = 2000, .required = true},
    {.name = "kind", .kind = JSON_WORD, AT(kind), .words = kinds, .required = true},
    {.name = "note", .kind = JSON_TEXT_BLOCK, AT(note), .max = 500},
    {.name = "organisation", .kind = JSON_ID, AT(organisation)},
};
// clang-format on

void elsewhere_json(struct json *j, const struct elsewhere *e, bool with_token)
{
    json_object(j, NULL);
    json_text(j, "id", e->id);
    json_text(j, "name", e->is.name);
    json_text(j, "url", e->is.url);
    json_text(j, "kind", e->is.kind);
    json_text(j, "note", e->is.note);
    json_raw(j, "organisation", e->organisation);
    json_bool(j, "works", e->works);
    json_text(j, "checkedAt", e->checked_at);
    life_json(j, &e->life, with_token);
    json_end(j);
}
