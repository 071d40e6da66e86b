#include "base/id.h"

#include <string.h>

#include <uuid/uuid.h>

void id_new(char out[ID_LEN + 1])
{
    uuid_t id;

    uuid_generate_random(id);
    uuid_unparse_lower(id, out);
}

bool id_valid(const char *s, size_t len)
{
    char text[ID_LEN + 1];
    uuid_t id;

    if (len != ID_LEN)
        return false;
    memcpy(text, s, ID_LEN);
    text[ID_LEN] = '\0';
    return uuid_parse(text, id) == 0;
}
