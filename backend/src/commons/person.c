#include "commons/person.h"

#include "base/text.h"

struct person person_from_row(struct pg_row row)
{
    return (struct person){
        .id = pg_text(row, "person_id"),
        .name = pg_text(row, "name"),
        .email = pg_text(row, "email"),
        .language = pg_text(row, "language"),
        .street = pg_text(row, "street"),
        .standing = (int)pg_int(row, "standing"),
        .roles = pg_text(row, "roles"),
        .organisations = pg_text(row, "organisations"),
    };
}

void person_json(struct json *j, const char *key, const struct person *p)
{
    json_object(j, key);
    json_text(j, "id", p->id);
    json_text(j, "name", p->name);
    json_text(j, "email", p->email);
    json_text(j, "language", p->language);
    json_text(j, "street", text_blank(p->street) ? NULL : p->street);
    json_raw(j, "roles", p->roles);
    json_raw(j, "organisations", p->organisations);
    json_end(j);
}
