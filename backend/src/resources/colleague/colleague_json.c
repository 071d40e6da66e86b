#include "resources/colleague/colleague.h"

#define AT(member) .offset = offsetof(struct colleague_draft, member)

static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", NULL};

// clang-format off
const struct json_field colleague_fields[19] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "organisation", .kind = JSON_ID, AT(organisation), .required = true},
    {.name = "jobTitle", .kind = JSON_TEXT_LINE, AT(job_title), .max = 120},
    {.name = "themes", .kind = JSON_LIST, AT(themes), .max = 20},
    {.name = "expertise", .kind = JSON_TEXT_BLOCK, AT(expertise), .max = 1000},
    {.name = "areas", .kind = JSON_LIST, AT(areas), .max = 30},
    {.name = "streets", .kind = JSON_LIST, AT(streets), .max = 50},
    {.name = "days", .kind = JSON_WORDS, AT(days), .words = days, .max = 7},
    {.name = "languages", .kind = JSON_LIST, AT(languages), .max = 10},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(email), .max = 254},
    {.name = "absentUntil", .kind = JSON_DAY, AT(absent_until)},
    {.name = "replacedBy", .kind = JSON_ID, AT(replaced_by)},
    {.name = "shownToResidents", .kind = JSON_FLAG, AT(shown_to_residents)},
    {.name = "walkInFor", .kind = JSON_TEXT_LINE, AT(walk_in_for), .max = 200},
    {.name = "walkInTimes", .kind = JSON_TEXT_LINE, AT(walk_in_times), .max = 120},
    {.name = "walkInPlace", .kind = JSON_ID, AT(walk_in_place)},
    HOURS_FIELD("walkInHours", struct colleague_draft, walk_in_hours),
    HOURS_EXCEPTIONS_FIELD("walkInExceptions", struct colleague_draft, walk_in_exceptions),
};
// clang-format on

void colleague_json(struct json *j, const struct colleague *c)
{
    json_object(j, NULL);
    json_text(j, "id", c->id);
    json_text(j, "name", c->is.name);
    json_text(j, "jobTitle", c->is.job_title);
    json_raw(j, "organisation", c->organisation);
    json_texts(j, "themes", &c->is.themes);
    json_text(j, "expertise", c->is.expertise);
    json_texts(j, "areas", &c->is.areas);
    json_texts(j, "streets", &c->is.streets);
    json_texts(j, "days", &c->is.days);
    json_texts(j, "languages", &c->is.languages);
    json_text(j, "telephone", c->is.telephone);
    json_text(j, "email", c->is.email);
    json_text(j, "absentUntil", c->is.absent_until);
    json_bool(j, "absent", c->absent);
    json_raw(j, "replacedBy", c->replaced_by);
    json_bool(j, "shownToResidents", c->is.shown_to_residents);
    json_text(j, "walkInFor", c->is.walk_in_for);
    json_text(j, "walkInTimes", c->is.walk_in_times);
    json_text(j, "walkInPlace", c->is.walk_in_place);
    hours_json(j, "walkInHours", &c->is.walk_in_hours);
    hours_exceptions_json(j, "walkInExceptions", &c->is.walk_in_exceptions);
    json_bool(j, "mine", c->mine);
    json_bool(j, "mayRemove", c->may_remove);
    life_json(j, &c->life, true);
    json_end(j);
}
