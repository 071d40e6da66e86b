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

const struct json_field key_fields[3] = {
    {.name = "token",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct key_body, token),
     .max = 60,
     .required = true},
    {.name = "name",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct key_body, name),
     .max = 100},
    {.name = "password",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct key_body, password),
     .min = 12,
     .max = 128},
};
