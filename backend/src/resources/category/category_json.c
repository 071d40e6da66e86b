#include "resources/category/category.h"

const char *const category_kinds[] = {"activity", "exchange", "theme", NULL};

#define AT(member) .offset = offsetof(struct category_draft, member)

// clang-format off
#define CHANGEABLE                                                                              \
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 60, .required = true},            \
    {.name = "nameEn", .kind = JSON_TEXT_LINE, AT(name_en), .max = 60, .required = true},       \
    {.name = "icon", .kind = JSON_TEXT_LINE, AT(icon), .max = 40, .required = true},            \
    {.name = "ordinal", .kind = JSON_INT, AT(ordinal), .max = 10000, .required = true}, \
    {.name = "words", .kind = JSON_LIST, AT(words), .max = 60},                              \
    {.name = "helpedBy", .kind = JSON_LIST, AT(helped_by), .max = 20}

const struct json_field category_fields[9] = {
    {.name = "kind", .kind = JSON_WORD, AT(kind), .words = category_kinds, .required = true},
    {.name = "slug", .kind = JSON_TEXT_LINE, AT(slug), .max = 40, .required = true},
    {.name = "parent", .kind = JSON_TEXT_LINE, AT(parent), .max = 40},
    CHANGEABLE,
};

const struct json_field category_patch_fields[8] = {
    CHANGEABLE,
    {.name = "parent", .kind = JSON_TEXT_LINE, AT(parent), .max = 40},
    {.name = "archived", .kind = JSON_FLAG, AT(archived)},
};
// clang-format on

void category_json(struct json *j, const struct category *c)
{
    json_object(j, NULL);
    json_text(j, "id", c->id);
    json_text(j, "kind", c->is.kind);
    json_text(j, "slug", c->is.slug);
    json_text(j, "name", c->is.name);
    json_text(j, "nameEn", c->is.name_en);
    json_text(j, "icon", c->is.icon);
    json_int(j, "ordinal", c->is.ordinal);
    json_text(j, "parent", c->is.parent);
    json_texts(j, "words", &c->is.words);
    json_texts(j, "helpedBy", &c->is.helped_by);
    json_text(j, "archivedAt", c->archived_at);
    json_end(j);
}
