#include "resources/activity/activity.h"

static const char *const sign_up_words[] = {"none", "optional", "required", NULL};
static const char *const occurrence_words[] = {"scheduled", "cancelled", "moved", NULL};

#define AT(member) offsetof(struct activity_draft, member)

static const struct json_field contact_fields[] = {
    {.name = "name", .kind = JSON_TEXT_LINE, .offset = AT(contact_name), .max = 100},
    {.name = "telephone", .kind = JSON_TEXT_LINE, .offset = AT(contact_telephone), .max = 30},
    {.name = "email", .kind = JSON_TEXT_LINE, .offset = AT(contact_email), .max = 254},
};

const struct json_field activity_fields[28] = {
    {.name = "title",
     .kind = JSON_TEXT_LINE,
     .offset = AT(title),
     .min = 2,
     .max = 120,
     .required = true},
    {.name = "summary", .kind = JSON_TEXT_LINE, .offset = AT(summary), .max = 300},
    {.name = "text", .kind = JSON_TEXT_BLOCK, .offset = AT(text), .max = 10000},
    {.name = "organisation", .kind = JSON_ID, .offset = AT(organisation)},
    {.name = "place", .kind = JSON_ID, .offset = AT(place)},
    {.name = "location", .kind = JSON_TEXT_LINE, .offset = AT(location), .max = 200},
    {.name = "categories", .kind = JSON_LIST, .offset = AT(categories), .max = 5},
    {.name = "audience",
     .kind = JSON_WORDS,
     .offset = AT(audience),
     .max = 10,
     .words = activity_audiences},
    {.name = "languages", .kind = JSON_LIST, .offset = AT(languages), .max = 10},
    {.name = "free", .kind = JSON_MAYBE, .offset = AT(free)},
    {.name = "price", .kind = JSON_DECIMAL, .offset = AT(price), .max = 9999},
    {.name = "priceNote", .kind = JSON_TEXT_LINE, .offset = AT(price_note), .max = 200},
    {.name = "signUp", .kind = JSON_WORD, .offset = AT(sign_up), .words = sign_up_words},
    {.name = "signUpNote", .kind = JSON_TEXT_LINE, .offset = AT(sign_up_note), .max = 300},
    {.name = "contact",
     .kind = JSON_PART,
     .fields = contact_fields,
     .nfields = COUNT(contact_fields)},
    {.name = "url", .kind = JSON_TEXT_LINE, .offset = AT(url), .max = 2000},
    PICTURES_FIELDS(struct activity_draft, pictures),
    {.name = "start", .kind = JSON_MOMENT, .offset = AT(when.start), .required = true},
    {.name = "end", .kind = JSON_MOMENT, .offset = AT(when.end)},
    {.name = "allDay", .kind = JSON_FLAG, .offset = AT(when.all_day)},
    {.name = "rrule", .kind = JSON_TEXT_LINE, .offset = AT(when.rrule), .max = 500},
    {.name = "rdates", .kind = JSON_MOMENTS, .offset = AT(when.rdates), .max = 400},
    {.name = "exdates", .kind = JSON_MOMENTS, .offset = AT(when.exdates), .max = 400},
    {.name = "skipsHolidays", .kind = JSON_FLAG, .offset = AT(skips_holidays)},
    {.name = "status", .kind = JSON_WORD, .offset = AT(status), .words = activity_statuses},
    {.name = "statusNote", .kind = JSON_TEXT_LINE, .offset = AT(status_note), .max = 300},
    EXTRAS_FIELD(struct activity_draft, extras),
};

const struct json_field activity_pattern_fields[7] = {
    {.name = "start", .kind = JSON_MOMENT, .offset = AT(when.start), .required = true},
    {.name = "end", .kind = JSON_MOMENT, .offset = AT(when.end)},
    {.name = "allDay", .kind = JSON_FLAG, .offset = AT(when.all_day)},
    {.name = "rrule", .kind = JSON_TEXT_LINE, .offset = AT(when.rrule), .max = 500},
    {.name = "rdates", .kind = JSON_MOMENTS, .offset = AT(when.rdates), .max = 400},
    {.name = "exdates", .kind = JSON_MOMENTS, .offset = AT(when.exdates), .max = 400},
    {.name = "skipsHolidays", .kind = JSON_FLAG, .offset = AT(skips_holidays)},
};

#undef AT
#define AT(member) offsetof(struct activity_occurrence, member)

const struct json_field activity_occurrence_fields[4] = {
    {.name = "start", .kind = JSON_MOMENT, .offset = AT(start), .required = true},
    {.name = "end", .kind = JSON_MOMENT, .offset = AT(end)},
    {.name = "status",
     .kind = JSON_WORD,
     .offset = AT(status),
     .words = occurrence_words,
     .required = true},
    {.name = "note", .kind = JSON_TEXT_LINE, .offset = AT(note), .max = 300},
};

void activity_write(struct buffer *out, const struct activity_shown *a, int may_edit)
{
    buffer_text(out, a->item);
    buffer_printf(out, ",\"extras\":%s,\"next\":[", a->extras);
    buffer_text(out, a->next);
    buffer_text(out, may_edit < 0 ? "]}"
                     : may_edit   ? "],\"mayEdit\":true}"
                                  : "],\"mayEdit\":false}");
}

void activity_occurrence_json(struct json *j, const struct activity_occurrence *o)
{
    json_object(j, NULL);
    json_text(j, "start", o->start);
    json_text(j, "end", o->end);
    json_text(j, "occurrence", o->occurrence);
    json_text(j, "status", o->status);
    json_text(j, "note", o->note);
    json_end(j);
}

void activity_dates_json(struct json *j, const struct pattern_dates *d)
{
    json_object(j, NULL);
    json_array(j, "items");
    for (size_t i = 0; i < d->n; i++) {
        json_object(j, NULL);
        json_text(j, "start", d->date[i].start);
        json_text(j, "end", d->date[i].end);
        json_end(j);
    }
    json_end(j);
    json_array(j, "left");
    for (size_t i = 0; i < d->nleft; i++) {
        json_object(j, NULL);
        json_text(j, "start", d->left[i].start);
        json_text(j, "reason", d->left[i].reason);
        json_end(j);
    }
    json_end(j);
    json_end(j);
}
