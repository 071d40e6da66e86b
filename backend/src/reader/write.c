#include "reader/read.h"
#include "json/json.h"

static void write_list(struct json *j, const char *key, const struct reader_list *list)
{
    json_array(j, key);
    for (size_t i = 0; i < list->n; i++)
        json_text(j, NULL, list->item[i]);
    json_end(j);
}

static void write_contact(struct json *j, const char *key, const struct reader_contact *c,
                          bool telephone)
{
    if (!c->name && !c->telephone && !c->email) {
        json_null(j, key);
        return;
    }
    json_object(j, key);
    json_text(j, "name", c->name);
    if (telephone)
        json_text(j, "telephone", c->telephone);
    json_text(j, "email", c->email);
    json_end(j);
}

static void write_occurrences(struct json *j, const char *key,
                              const struct reader_occurrence *list, size_t n)
{
    json_array(j, key);
    for (size_t i = 0; i < n; i++) {
        json_object(j, NULL);
        json_text(j, "start", list[i].start);
        json_text(j, "startsAt", list[i].starts_at);
        json_text(j, "endsAt", list[i].ends_at);
        json_text(j, "status", list[i].status);
        json_text(j, "title", list[i].title);
        json_end(j);
    }
    json_end(j);
}

static void write_own(struct json *j, const struct reader_cells *own)
{
    json_object(j, "own");
    for (size_t i = 0; i < own->n; i++)
        json_text(j, own->item[i].heading, own->item[i].text);
    json_end(j);
}

static void write_when(struct json *j, const struct reader_activity *a)
{
    json_text(j, "start", a->start);
    json_text(j, "end", a->end);
    json_bool(j, "allDay", a->all_day);
    json_text(j, "timeZone", a->time_zone);
    json_text(j, "rrule", a->rrule);
    write_list(j, "rdates", &a->rdates);
    write_list(j, "exdates", &a->exdates);
    json_bool(j, "skipsHolidays", a->skips_holidays);
    json_text(j, "status", a->status);
    write_occurrences(j, "occurrences", a->occurrence, a->noccurrences);
    json_bool(j, "truncated", a->truncated);
    write_occurrences(j, "changes", a->change, a->nchanges);
}

static void write_activity(struct json *j, const struct reader_activity *a)
{
    json_object(j, NULL);
    json_int(j, "line", a->line);
    json_text(j, "uid", a->uid);
    json_text(j, "title", a->title);
    json_text(j, "summary", a->summary);
    json_text(j, "text", a->text);
    json_text(j, "location", a->location);
    json_text(j, "streetAddress", a->street_address);
    json_text(j, "postalCode", a->postal_code);
    json_text(j, "locality", a->locality);
    json_raw(j, "latitude", a->latitude);
    json_raw(j, "longitude", a->longitude);
    json_text(j, "url", a->url);
    write_list(j, "categories", &a->categories);
    json_text(j, "audience", a->audience);
    json_text(j, "organisation", a->organisation);
    write_contact(j, "contact", &a->contact, true);
    write_contact(j, "organizer", &a->organizer, false);
    json_maybe(j, "free", a->free);
    json_text(j, "price", a->price);
    json_text(j, "priceNote", a->price_note);
    write_own(j, &a->own);
    write_when(j, a);
    json_end(j);
}

static void write_entry(struct json *j, const struct reader_entry *e)
{
    json_object(j, NULL);
    json_int(j, "line", e->line);
    json_text(j, "uid", e->uid);
    json_text(j, "name", e->name);
    json_text(j, "kind", e->kind);
    json_text(j, "text", e->text);
    json_text(j, "streetAddress", e->street_address);
    json_text(j, "postalCode", e->postal_code);
    json_text(j, "locality", e->locality);
    json_raw(j, "latitude", e->latitude);
    json_raw(j, "longitude", e->longitude);
    json_text(j, "telephone", e->telephone);
    json_text(j, "email", e->email);
    json_text(j, "url", e->url);
    write_list(j, "alsoKnownAs", &e->also_known_as);
    json_text(j, "summary", e->summary);
    json_text(j, "organisation", e->organisation);
    write_contact(j, "contact", &e->contact, true);
    json_text(j, "eligibility", e->eligibility);
    json_text(j, "costNote", e->cost_note);
    json_text(j, "application", e->application);
    json_text(j, "waitingTime", e->waiting_time);
    write_list(j, "themes", &e->themes);
    write_list(j, "places", &e->places);
    write_list(j, "areas", &e->areas);
    json_text(j, "minimumAge", e->minimum_age);
    json_text(j, "maximumAge", e->maximum_age);
    write_list(j, "languages", &e->languages);
    json_text(j, "provision", e->provision);
    json_text(j, "hours", e->hours);
    json_text(j, "exceptions", e->exceptions);
    write_own(j, &e->own);
    json_end(j);
}

static void write_line(struct json *j, int line)
{
    if (line)
        json_int(j, "line", line);
    else
        json_null(j, "line");
}

void reader_write_notes(struct json *j, const struct reader_result *r)
{
    json_array(j, "rejected");
    for (size_t i = 0; i < r->rejected.n; i++) {
        json_object(j, NULL);
        write_line(j, r->rejected.item[i].line);
        json_text(j, "uid", r->rejected.item[i].uid);
        json_text(j, "title", r->rejected.item[i].title);
        json_text(j, "reason", r->rejected.item[i].text);
        json_end(j);
    }
    json_end(j);
    json_array(j, "warnings");
    for (size_t i = 0; i < r->warnings.n; i++) {
        json_object(j, NULL);
        write_line(j, r->warnings.item[i].line);
        json_text(j, "text", r->warnings.item[i].text);
        json_end(j);
    }
    json_end(j);
    json_array(j, "leftOut");
    for (size_t i = 0; i < r->left_out.n; i++) {
        json_object(j, NULL);
        write_line(j, r->left_out.item[i].line);
        json_text(j, "title", r->left_out.item[i].text);
        json_end(j);
    }
    json_end(j);
}

static void write_columns(struct json *j, const struct reader_result *r)
{
    json_array(j, "columns");
    for (size_t i = 0; i < r->ncolumns; i++) {
        json_object(j, NULL);
        json_text(j, "heading", r->column[i].heading);
        json_text(j, "field", r->column[i].field);
        json_end(j);
    }
    json_end(j);
}

enum err reader_write(struct arena *mem, const struct reader_result *r, struct buffer *out)
{
    static const char *const kinds[] = {"none",   "activities", "organisations",
                                        "places", "projects",   "services"};
    struct json *j = json_new(mem, out);

    json_object(j, NULL);
    json_text(j, "format", reader_formats[r->format]);
    json_text(j, "kind", kinds[r->kind]);
    json_bool(j, "complete", r->complete);
    json_text(j, "reason", r->reason);
    json_array(j, "rows");
    for (size_t i = 0; i < r->nactivities; i++)
        write_activity(j, &r->activity[i]);
    for (size_t i = 0; i < r->nentries; i++)
        write_entry(j, &r->entry[i]);
    json_end(j);
    reader_write_notes(j, r);
    write_columns(j, r);
    json_end(j);
    return json_done(j);
}
