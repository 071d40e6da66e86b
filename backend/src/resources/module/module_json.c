#include "resources/module/module.h"

const struct json_field module_fields[2] = {
    {.name = "residents",
     .kind = JSON_FLAG,
     .offset = offsetof(struct module_switches, residents),
     .required = true},
    {.name = "professionals",
     .kind = JSON_FLAG,
     .offset = offsetof(struct module_switches, professionals),
     .required = true},
};

void module_json(struct json *j, const struct module *m)
{
    json_object(j, NULL);
    json_text(j, "module", m->name);
    json_text(j, "name", m->title);
    json_bool(j, "residents", m->is.residents);
    json_bool(j, "professionals", m->is.professionals);
    json_end(j);
}
