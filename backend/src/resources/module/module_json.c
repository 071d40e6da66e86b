#include "resources/module/module.h"

enum { NAME_MOST = 40, ICON_MOST = 40, ORDINAL_MOST = 10000 };

#define AT(member) .offset = offsetof(struct module_draft, member)

// clang-format off
const struct json_field module_switch_fields[2] = {
    {.name = "residents", .kind = JSON_FLAG, AT(residents.on), .required = true},
    {.name = "professionals", .kind = JSON_FLAG, AT(professionals.on), .required = true},
};

static const struct json_field residents_fields[] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(residents.name), .max = NAME_MOST},
    {.name = "nameEn", .kind = JSON_TEXT_LINE, AT(residents.name_en), .max = NAME_MOST},
    {.name = "icon", .kind = JSON_TEXT_LINE, AT(residents.icon), .max = ICON_MOST},
    {.name = "ordinal", .kind = JSON_WHOLE, AT(residents.ordinal), .min = 0, .max = ORDINAL_MOST},
};

static const struct json_field professionals_fields[] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(professionals.name), .max = NAME_MOST},
    {.name = "nameEn", .kind = JSON_TEXT_LINE, AT(professionals.name_en), .max = NAME_MOST},
    {.name = "icon", .kind = JSON_TEXT_LINE, AT(professionals.icon), .max = ICON_MOST},
    {.name = "ordinal", .kind = JSON_WHOLE, AT(professionals.ordinal), .min = 0, .max = ORDINAL_MOST},
};

const struct json_field module_fields[4] = {
    {.name = "residents", .kind = JSON_FLAG, AT(residents.on)},
    {.name = "professionals", .kind = JSON_FLAG, AT(professionals.on)},
    {.name = "forResidents", .kind = JSON_PART, .fields = residents_fields, .nfields = COUNT(residents_fields)},
    {.name = "forProfessionals", .kind = JSON_PART, .fields = professionals_fields, .nfields = COUNT(professionals_fields)},
};
// clang-format on

static void part(struct json *j, const char *key, const struct module_part *p,
                 const struct module_change *change)
{
    json_object(j, key);
    json_text(j, "name", p->name);
    json_text(j, "nameEn", p->name_en);
    json_text(j, "icon", p->icon);
    json_raw(j, "ordinal", p->ordinal);
    json_int(j, "usualOrdinal", change->usual);
    json_text(j, "changedBy", change->by);
    json_text(j, "changedAt", change->at);
    json_end(j);
}

void module_json(struct json *j, const struct module *m)
{
    json_object(j, NULL);
    json_text(j, "module", m->name);
    json_text(j, "name", m->title);
    json_bool(j, "residents", m->is.residents.on);
    json_bool(j, "professionals", m->is.professionals.on);
    part(j, "forResidents", &m->is.residents, &m->residents);
    part(j, "forProfessionals", &m->is.professionals, &m->professionals);
    json_end(j);
}
