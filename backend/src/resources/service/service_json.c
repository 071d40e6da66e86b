#include "resources/service/service.h"

const struct service_draft service_blank = {.free = -1};

static const char *const provisions[] = {"general", "collective", "individual", "unknown",
                                         NULL};

#define AT(member) .offset = offsetof(struct service_draft, member)

// clang-format off
const struct json_field service_fields[24] = {
    {.name = "name", .kind = JSON_TEXT_LINE, AT(name), .max = 120, .required = true},
    {.name = "alsoKnownAs", .kind = JSON_LIST, AT(also_known_as), .max = 20},
    {.name = "summary", .kind = JSON_TEXT_LINE, AT(summary), .max = 300},
    {.name = "text", .kind = JSON_TEXT_BLOCK, AT(text), .max = 10000},
    {.name = "organisation", .kind = JSON_ID, AT(organisation), .required = true},
    {.name = "places", .kind = JSON_IDS, AT(places), .max = 20},
    {.name = "themes", .kind = JSON_LIST, AT(themes), .max = 8},
    {.name = "eligibility", .kind = JSON_TEXT_BLOCK, AT(eligibility), .max = 1000},
    {.name = "minimumAge", .kind = JSON_WHOLE, AT(minimum_age), .max = 120},
    {.name = "maximumAge", .kind = JSON_WHOLE, AT(maximum_age), .max = 120},
    {.name = "free", .kind = JSON_MAYBE, AT(free)},
    {.name = "costNote", .kind = JSON_TEXT_LINE, AT(cost_note), .max = 500},
    HOURS_FIELD("hours", struct service_draft, hours),
    HOURS_EXCEPTIONS_FIELD("exceptions", struct service_draft, exceptions),
    {.name = "languages", .kind = JSON_LIST, AT(languages), .max = 10},
    {.name = "accessibilityNote", .kind = JSON_TEXT_LINE, AT(accessibility_note), .max = 500},
    {.name = "application", .kind = JSON_TEXT_BLOCK, AT(application), .max = 1000},
    {.name = "waitingTime", .kind = JSON_TEXT_LINE, AT(waiting_time), .max = 200},
    {.name = "telephone", .kind = JSON_TEXT_LINE, AT(telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, AT(email), .max = 254},
    {.name = "url", .kind = JSON_TEXT_LINE, AT(url), .max = 2000},
    {.name = "areas", .kind = JSON_LIST, AT(areas), .max = 20},
    {.name = "provision", .kind = JSON_WORD, AT(provision), .words = provisions},
    EXTRAS_FIELD(struct service_draft, extras),
};
// clang-format on

void service_json(struct json *j, const struct service *s, bool with_token)
{
    json_object(j, NULL);
    json_text(j, "id", s->id);
    json_text(j, "name", s->is.name);
    json_texts(j, "alsoKnownAs", &s->is.also_known_as);
    json_text(j, "summary", s->is.summary);
    json_text(j, "text", s->is.text);
    json_text(j, "html", s->html);
    json_raw(j, "organisation", s->organisation);
    json_raw(j, "places", s->places);
    json_texts(j, "themes", &s->is.themes);
    json_text(j, "eligibility", s->is.eligibility);
    json_raw(j, "minimumAge", s->is.minimum_age);
    json_raw(j, "maximumAge", s->is.maximum_age);
    json_maybe(j, "free", s->is.free);
    json_text(j, "costNote", s->is.cost_note);
    hours_json(j, "hours", &s->is.hours);
    hours_exceptions_json(j, "exceptions", &s->is.exceptions);
    json_texts(j, "holidays", &s->holidays);
    json_texts(j, "languages", &s->is.languages);
    json_text(j, "accessibilityNote", s->is.accessibility_note);
    json_text(j, "application", s->is.application);
    json_text(j, "waitingTime", s->is.waiting_time);
    json_text(j, "telephone", s->is.telephone);
    json_text(j, "email", s->is.email);
    json_text(j, "url", s->is.url);
    json_texts(j, "areas", &s->is.areas);
    json_text(j, "provision", s->is.provision);
    json_text(j, "address", s->address);
    json_raw(j, "extras", s->extras);
    life_json(j, &s->life, with_token);
    json_end(j);
}
