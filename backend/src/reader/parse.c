#include <string.h>

#include "base/text.h"
#include "reader/reader.h"
#include "json/json.h"

/* Twenty thousand single events; 72 MB while they are read. */
enum { VALUES_MAX = 1000000 };

/* The reader is ours, but it opened a stranger's bytes: nothing it says is taken on trust. */

static const struct json_value *member(const struct json_value *v, const char *name,
                                       enum json_type type)
{
    const struct json_value *m = v->type == JSON_OBJECT ? json_member(v, name) : NULL;

    return m && m->type == type ? m : NULL;
}

static const char *number(const struct json_value *v, const char *name)
{
    const struct json_value *m = member(v, name, JSON_NUMBER);

    return m ? m->text : NULL;
}

static int line_of(const struct json_value *v)
{
    int64_t line;

    return json_member_int(v, "line", 1, INT32_MAX, &line) ? (int)line : 0;
}

static struct reader_list texts(struct arena *mem, const struct json_value *v, const char *name)
{
    const struct json_value *m = member(v, name, JSON_ARRAY);
    struct reader_list list = {.item =
                                   arena_take(mem, ((m ? m->count : 0) + 1) * sizeof(char *))};

    for (const struct json_value *one = m ? m->child : NULL; one; one = one->next)
        if (one->type == JSON_STRING)
            list.item[list.n++] = one->text;
    return list;
}

static struct reader_cells cells(struct arena *mem, const struct json_value *v,
                                 const char *name)
{
    const struct json_value *m = member(v, name, JSON_OBJECT);
    struct reader_cells cells = {
        .item = arena_take(mem, ((m ? m->count : 0) + 1) * sizeof(*cells.item))};

    for (const struct json_value *one = m ? m->child : NULL; one; one = one->next)
        if (one->type == JSON_STRING)
            cells.item[cells.n++] = (struct reader_cell){one->name, one->text};
    return cells;
}

static struct reader_contact contact(const struct json_value *v, const char *name)
{
    const struct json_value *m = member(v, name, JSON_OBJECT);

    return m ? (struct reader_contact){json_member_text(m, "name"),
                                       json_member_text(m, "telephone"),
                                       json_member_text(m, "email")}
             : (struct reader_contact){0};
}

static struct reader_occurrence *occurrences(struct arena *mem, const struct json_value *v,
                                             const char *name, size_t *n)
{
    const struct json_value *m = member(v, name, JSON_ARRAY);
    struct reader_occurrence *list = arena_take(mem, ((m ? m->count : 0) + 1) * sizeof(*list));

    for (const struct json_value *one = m ? m->child : NULL; one; one = one->next) {
        struct reader_occurrence o = {
            .start = json_member_text(one, "start"),
            .starts_at = json_member_text(one, "startsAt"),
            .ends_at = json_member_text(one, "endsAt"),
            .status = json_member_text(one, "status"),
            .title = json_member_text(one, "title"),
        };

        if (o.start && o.starts_at && o.status)
            list[(*n)++] = o;
    }
    return list;
}

static bool read_activity(struct arena *mem, const struct json_value *v,
                          struct reader_activity *a)
{
    const struct json_value *free = member(v, "free", JSON_BOOL);

    *a = (struct reader_activity){
        .line = line_of(v),
        .uid = json_member_text(v, "uid"),
        .title = json_member_text(v, "title"),
        .summary = json_member_text(v, "summary"),
        .text = json_member_text(v, "text"),
        .location = json_member_text(v, "location"),
        .street_address = json_member_text(v, "streetAddress"),
        .postal_code = json_member_text(v, "postalCode"),
        .locality = json_member_text(v, "locality"),
        .latitude = number(v, "latitude"),
        .longitude = number(v, "longitude"),
        .url = json_member_text(v, "url"),
        .categories = texts(mem, v, "categories"),
        .audience = json_member_text(v, "audience"),
        .organisation = json_member_text(v, "organisation"),
        .contact = contact(v, "contact"),
        .organizer = contact(v, "organizer"),
        .free = free ? free->truth : -1,
        .price = json_member_text(v, "price"),
        .price_note = json_member_text(v, "priceNote"),
        .start = json_member_text(v, "start"),
        .end = json_member_text(v, "end"),
        .all_day = json_member_true(v, "allDay"),
        .time_zone = json_member_text(v, "timeZone"),
        .rrule = json_member_text(v, "rrule"),
        .rdates = texts(mem, v, "rdates"),
        .exdates = texts(mem, v, "exdates"),
        .skips_holidays = json_member_true(v, "skipsHolidays"),
        .status = json_member_text(v, "status"),
        .truncated = json_member_true(v, "truncated"),
        .own = cells(mem, v, "own"),
    };
    a->occurrence = occurrences(mem, v, "occurrences", &a->noccurrences);
    a->change = occurrences(mem, v, "changes", &a->nchanges);
    return a->title && a->start && a->time_zone && a->status;
}

static bool read_entry(struct arena *mem, const struct json_value *v, struct reader_entry *e)
{
    *e = (struct reader_entry){
        .line = line_of(v),
        .uid = json_member_text(v, "uid"),
        .name = json_member_text(v, "name"),
        .kind = json_member_text(v, "kind"),
        .text = json_member_text(v, "text"),
        .street_address = json_member_text(v, "streetAddress"),
        .postal_code = json_member_text(v, "postalCode"),
        .locality = json_member_text(v, "locality"),
        .latitude = number(v, "latitude"),
        .longitude = number(v, "longitude"),
        .telephone = json_member_text(v, "telephone"),
        .email = json_member_text(v, "email"),
        .url = json_member_text(v, "url"),
        .also_known_as = texts(mem, v, "alsoKnownAs"),
        .summary = json_member_text(v, "summary"),
        .organisation = json_member_text(v, "organisation"),
        .contact = contact(v, "contact"),
        .eligibility = json_member_text(v, "eligibility"),
        .cost_note = json_member_text(v, "costNote"),
        .application = json_member_text(v, "application"),
        .waiting_time = json_member_text(v, "waitingTime"),
        .themes = texts(mem, v, "themes"),
        .places = texts(mem, v, "places"),
        .areas = texts(mem, v, "areas"),
        .minimum_age = json_member_text(v, "minimumAge"),
        .maximum_age = json_member_text(v, "maximumAge"),
        .languages = texts(mem, v, "languages"),
        .provision = json_member_text(v, "provision"),
        .hours = json_member_text(v, "hours"),
        .exceptions = json_member_text(v, "exceptions"),
        .own = cells(mem, v, "own"),
    };
    return e->name != NULL;
}

/* title is the member that names what a note is about, where text is another. */
static struct reader_notes notes(struct arena *mem, const struct json_value *v,
                                 const char *name, const char *title, const char *text)
{
    const struct json_value *m = member(v, name, JSON_ARRAY);
    struct reader_notes list = {
        .item = arena_take(mem, ((m ? m->count : 0) + 1) * sizeof(*list.item))};

    for (const struct json_value *one = m ? m->child : NULL; one; one = one->next)
        if (one->type == JSON_OBJECT)
            list.item[list.n++] = (struct reader_note){
                line_of(one), json_member_text(one, "uid"),
                title ? json_member_text(one, title) : NULL, json_member_text(one, text)};
    return list;
}

static void read_columns(struct arena *mem, const struct json_value *v,
                         struct reader_result *out)
{
    const struct json_value *m = member(v, "columns", JSON_ARRAY);

    out->column = arena_take(mem, ((m ? m->count : 0) + 1) * sizeof(*out->column));
    for (const struct json_value *one = m ? m->child : NULL; one; one = one->next)
        if (one->type == JSON_OBJECT)
            out->column[out->ncolumns++] = (struct reader_column){
                json_member_text(one, "heading"), json_member_text(one, "field")};
}

const char *const reader_formats[READER_FORMATS] = {"ical", "csv", "xlsx", "page", "json"};

static bool read_format(const char *word, enum reader_format *out)
{
    for (size_t i = 0; i < READER_FORMATS; i++)
        if (text_equal(word, reader_formats[i])) {
            *out = (enum reader_format)i;
            return true;
        }
    return false;
}

static bool read_kind(const char *word, enum reader_kind *kind)
{
    static const char *const kinds[] = {"none",   "activities", "organisations",
                                        "places", "projects",   "services"};

    for (size_t i = 0; word && i < COUNT(kinds); i++) {
        if (strcmp(word, kinds[i]) == 0) {
            *kind = (enum reader_kind)i;
            return true;
        }
    }
    return false;
}

static bool read_rows(struct arena *mem, const struct json_value *rows,
                      struct reader_result *out)
{
    out->activity = arena_take(mem, (rows->count + 1) * sizeof(*out->activity));
    out->entry = arena_take(mem, (rows->count + 1) * sizeof(*out->entry));
    for (const struct json_value *one = rows->child; one; one = one->next) {
        bool read = one->type == JSON_OBJECT &&
                    (out->kind == READER_ACTIVITIES
                         ? read_activity(mem, one, &out->activity[out->nactivities++])
                         : read_entry(mem, one, &out->entry[out->nentries++]));

        if (!read)
            return false;
    }
    return true;
}

enum err reader_parse(struct arena *mem, const char *json, size_t len,
                      struct reader_result *out)
{
    const struct json_value *v, *rows;
    const char *detail;

    *out = (struct reader_result){0};
    enum err err = json_parse_large(mem, json, len, VALUES_MAX, &v, &detail);

    if (err == ERR_TOO_LARGE)
        return err;
    if (err != ERR_OK || v->type != JSON_OBJECT)
        return ERR_BROKEN;
    rows = member(v, "rows", JSON_ARRAY);
    if (!read_format(json_member_text(v, "format"), &out->format) || !rows ||
        !read_kind(json_member_text(v, "kind"), &out->kind))
        return ERR_BROKEN;
    out->complete = json_member_true(v, "complete");
    out->reason = json_member_text(v, "reason");
    out->rejected = notes(mem, v, "rejected", "title", "reason");
    out->warnings = notes(mem, v, "warnings", NULL, "text");
    out->left_out = notes(mem, v, "leftOut", NULL, "title");
    read_columns(mem, v, out);
    return read_rows(mem, rows, out) ? ERR_OK : ERR_BROKEN;
}
