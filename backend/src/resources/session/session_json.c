#include "resources/session/session.h"

const struct json_field credentials_fields[2] = {
    {.name = "email",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct credentials, email),
     .max = 254,
     .required = true},
    {.name = "password",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct credentials, password),
     .max = 200,
     .required = true},
};

const struct json_field client_credentials_fields[2] = {
    {.name = "clientId",
     .kind = JSON_ID,
     .offset = offsetof(struct client_credentials, client_id),
     .required = true},
    {.name = "clientSecret",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct client_credentials, client_secret),
     .max = 200,
     .required = true},
};

void session_person_json(struct json *j, const char *key, const struct session_person *p)
{
    json_object(j, key);
    json_text(j, "id", p->id);
    json_text(j, "name", p->name);
    json_text(j, "email", p->email);
    json_text(j, "language", p->language);
    json_raw(j, "roles", p->roles);
    json_raw(j, "organisations", p->organisations);
    json_end(j);
}
