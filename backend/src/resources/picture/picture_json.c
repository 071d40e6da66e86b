#include "resources/picture/picture.h"

const struct json_field picture_patch_fields[2] = {
    {.name = "alt",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct picture_patch, alt),
     .max = 300},
    {.name = "decorative",
     .kind = JSON_FLAG,
     .offset = offsetof(struct picture_patch, decorative)},
};

#define PERCENT(member)                                                                        \
    {                                                                                          \
        .name = #member, .kind = JSON_INT, .offset = offsetof(struct picture_cut, member),     \
        .max = 100, .required = true                                                           \
    }

const struct json_field picture_cut_fields[2] = {PERCENT(x), PERCENT(y)};

void picture_point_json(struct json *j, struct picture_point at)
{
    json_object(j, NULL);
    json_int(j, "x", at.x);
    json_int(j, "y", at.y);
    json_end(j);
}

static void crop_json(struct json *j, const struct picture *p)
{
    if (!p->crop_x) {
        json_null(j, "crop");
        return;
    }
    json_object(j, "crop");
    json_raw(j, "x", p->crop_x);
    json_raw(j, "y", p->crop_y);
    json_end(j);
}

void picture_json(struct json *j, const struct picture *p)
{
    json_object(j, NULL);
    json_text(j, "id", p->id);
    json_text(j, "alt", p->alt);
    json_bool(j, "decorative", p->decorative);
    json_int(j, "width", p->width);
    json_int(j, "height", p->height);
    crop_json(j, p);
    json_end(j);
}
