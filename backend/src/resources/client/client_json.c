#include "resources/client/client.h"

static const char *const scopes[] = {"activities:read", "activities:write", NULL};

#define AT(member) .offset = offsetof(struct client_draft, member)

// clang-format off
const struct json_field client_fields[3] = {
    {.name = "neighbourhood", .kind = JSON_TEXT_LINE, AT(neighbourhood), .max = 60, .required = true},
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "scopes", .kind = JSON_WORDS, AT(scopes), .min = 1, .max = 20, .words = scopes, .required = true},
};
// clang-format on

void client_json(struct json *j, const struct client *c)
{
    json_object(j, NULL);
    json_text(j, "id", c->id);
    json_text(j, "neighbourhood", c->is.neighbourhood);
    json_text(j, "name", c->is.name);
    json_texts(j, "scopes", &c->is.scopes);
    json_text(j, "createdAt", c->created_at);
    json_text(j, "revokedAt", c->revoked_at);
    if (c->secret)
        json_text(j, "secret", c->secret);
    json_end(j);
}
