#include "resources/picture/picture.h"

const struct json_field picture_patch_fields[1] = {
    {.name = "alt",
     .kind = JSON_TEXT_LINE,
     .offset = offsetof(struct picture_patch, alt),
     .max = 300,
     .required = true},
};

void picture_json(struct json *j, const struct picture *p)
{
    json_object(j, NULL);
    json_text(j, "id", p->id);
    json_text(j, "alt", p->alt);
    json_int(j, "width", p->width);
    json_int(j, "height", p->height);
    json_end(j);
}
