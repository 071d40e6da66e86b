#include "resources/extra_field/extra_field.h"

const char *const extra_field_kinds[] = {"activity", "organisation", "place", "service",
                                         "project",  "ask",          "offer", NULL};
static const char *const types[] = {"line",   "text", "number", "flag",
                                    "choice", "date", "link",   NULL};

enum {
    NAME_MOST = 60,
    HINT_MOST = 200,
    SLUG_MOST = 40,
    OPTIONS_MOST = 30,
    ORDINAL_MOST = 10000
};

#define AT(member) .offset = offsetof(struct extra_field_draft, member)

// clang-format off
#define CHANGEABLE                                                                              \
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = NAME_MOST, .required = true},     \
    {.name = "nameEn", .kind = JSON_TEXT_LINE, AT(name_en), .max = NAME_MOST, .required = true}, \
    {.name = "hint", .kind = JSON_TEXT_LINE, AT(hint), .max = HINT_MOST},                       \
    {.name = "options", .kind = JSON_LIST, AT(options), .max = OPTIONS_MOST},                   \
    {.name = "public", .kind = JSON_FLAG, AT(is_public), .required = true},                     \
    {.name = "ordinal", .kind = JSON_INT, AT(ordinal), .max = ORDINAL_MOST, .required = true}

const struct json_field extra_field_fields[9] = {
    {.name = "kind", .kind = JSON_WORD, AT(kind), .words = extra_field_kinds, .required = true},
    {.name = "slug", .kind = JSON_TEXT_LINE, AT(slug), .max = SLUG_MOST, .required = true},
    {.name = "type", .kind = JSON_WORD, AT(type), .words = types, .required = true},
    CHANGEABLE,
};

const struct json_field extra_field_patch_fields[7] = {
    CHANGEABLE,
    {.name = "archived", .kind = JSON_FLAG, AT(archived)},
};
// clang-format on

void extra_field_json(struct json *j, const struct extra_field *f)
{
    json_object(j, NULL);
    json_text(j, "id", f->id);
    json_text(j, "kind", f->is.kind);
    json_text(j, "slug", f->is.slug);
    json_text(j, "type", f->is.type);
    json_text(j, "name", f->is.name);
    json_text(j, "nameEn", f->is.name_en);
    json_text(j, "hint", f->is.hint);
    json_texts(j, "options", &f->is.options);
    json_bool(j, "public", f->is.is_public);
    json_int(j, "ordinal", f->is.ordinal);
    json_text(j, "archivedAt", f->archived_at);
    json_text(j, "changedBy", f->by);
    json_text(j, "changedAt", f->changed);
    json_end(j);
}
