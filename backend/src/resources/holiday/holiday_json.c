#include "resources/holiday/holiday.h"

enum { NAME_MOST = 60 };

#define AT(member) .offset = offsetof(struct holiday_draft, member)

static const char *const regions[] = {"noord", "midden", "zuid", NULL};

// clang-format off
const struct json_field holiday_fields[5] = {
    {.name = "region", .kind = JSON_WORD, AT(region), .words = regions},
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = NAME_MOST, .required = true},
    {.name = "startDate", .kind = JSON_DAY, AT(start), .required = true},
    {.name = "endDate", .kind = JSON_DAY, AT(end), .required = true},
    {.name = "estimated", .kind = JSON_FLAG, AT(estimated)},
};
// clang-format on

void holiday_json(struct json *j, const struct holiday *h)
{
    json_object(j, NULL);
    json_text(j, "id", h->id);
    json_text(j, "region", h->is.region);
    json_text(j, "name", h->is.name);
    json_text(j, "startDate", h->is.start);
    json_text(j, "endDate", h->is.end);
    json_bool(j, "estimated", h->is.estimated);
    json_text(j, "changedBy", h->by);
    json_text(j, "changedAt", h->changed);
    json_end(j);
}

void holiday_change_json(struct json *j, const struct holiday_change *c)
{
    json_object(j, NULL);
    json_text(j, "at", c->at);
    json_text(j, "by", c->by);
    json_text(j, "event", c->event);
    json_text(j, "name", c->name);
    json_text(j, "startDate", c->start);
    json_text(j, "endDate", c->end);
    json_end(j);
}
