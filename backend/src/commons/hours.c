#include <string.h>

#include "commons/hours.h"

static const char *const frequencies[] = {"weekly", "monthly", NULL};

#define AT(member) .offset = offsetof(struct hours, member)

// clang-format off
const struct json_field hours_fields[9] = {
    {.name = "frequency", .kind = JSON_WORD, AT(frequency), .words = frequencies, .required = true},
    {.name = "interval", .kind = JSON_INT, AT(interval), .min = 1, .max = 12, .required = true},
    {.name = "byDay", .kind = JSON_LIST, AT(by_day), .max = 7, .required = true},
    {.name = "opens", .kind = JSON_TEXT_LINE, AT(opens), .max = 5},
    {.name = "closes", .kind = JSON_TEXT_LINE, AT(closes), .max = 5},
    {.name = "from", .kind = JSON_DAY, AT(from)},
    {.name = "until", .kind = JSON_DAY, AT(until)},
    {.name = "place", .kind = JSON_ID, AT(place)},
    {.name = "note", .kind = JSON_TEXT_LINE, AT(note), .max = 200},
};
#undef AT
#define AT(member) .offset = offsetof(struct hours_exception, member)

const struct json_field hours_exception_fields[5] = {
    {.name = "date", .kind = JSON_DAY, AT(date), .required = true},
    {.name = "until", .kind = JSON_DAY, AT(until)},
    {.name = "opens", .kind = JSON_TEXT_LINE, AT(opens), .max = 5},
    {.name = "closes", .kind = JSON_TEXT_LINE, AT(closes), .max = 5},
    {.name = "note", .kind = JSON_TEXT_LINE, AT(note), .max = 200},
};

/* What the table keeps, as a body. */
struct hours_kept {
    struct json_rows hours, exceptions;
};

static const struct json_field kept_fields[] = {
    HOURS_FIELD("hours", struct hours_kept, hours),
    HOURS_EXCEPTIONS_FIELD("exceptions", struct hours_kept, exceptions),
};
// clang-format on

void hours_json(struct json *j, const char *key, const struct json_rows *rows)
{
    const struct hours *hours = rows->item;

    json_array(j, key);
    for (size_t i = 0; i < rows->count; i++) {
        json_object(j, NULL);
        json_text(j, "frequency", hours[i].frequency);
        json_int(j, "interval", hours[i].interval);
        json_texts(j, "byDay", &hours[i].by_day);
        json_text(j, "opens", hours[i].opens);
        json_text(j, "closes", hours[i].closes);
        json_text(j, "from", hours[i].from);
        json_text(j, "until", hours[i].until);
        json_text(j, "place", hours[i].place);
        json_text(j, "note", hours[i].note);
        json_end(j);
    }
    json_end(j);
}

void hours_exceptions_json(struct json *j, const char *key, const struct json_rows *rows)
{
    const struct hours_exception *exception = rows->item;

    json_array(j, key);
    for (size_t i = 0; i < rows->count; i++) {
        json_object(j, NULL);
        json_text(j, "date", exception[i].date);
        json_text(j, "until", exception[i].until);
        json_text(j, "opens", exception[i].opens);
        json_text(j, "closes", exception[i].closes);
        json_text(j, "note", exception[i].note);
        json_end(j);
    }
    json_end(j);
}

const char *hours_text(struct arena *mem, const struct json_rows *rows)
{
    struct buffer b = {.mem = mem};
    struct json *j = json_new(mem, &b);

    hours_json(j, NULL, rows);
    return json_done(j) == ERR_OK ? b.text : NULL;
}

const char *hours_exceptions_text(struct arena *mem, const struct json_rows *rows)
{
    struct buffer b = {.mem = mem};
    struct json *j = json_new(mem, &b);

    hours_exceptions_json(j, NULL, rows);
    return json_done(j) == ERR_OK ? b.text : NULL;
}

enum err hours_read(struct arena *mem, const char *kept_hours, const char *kept_exceptions,
                    struct json_rows *hours, struct json_rows *exceptions)
{
    const char *text =
        arena_printf(mem, "{\"hours\":%s,\"exceptions\":%s}", kept_hours, kept_exceptions);
    struct fault fault = {0};
    const struct json_value *value;
    struct hours_kept kept = {0};
    const char *detail;

    if (json_parse(mem, text, strlen(text), &value, &detail) != ERR_OK ||
        json_bind(mem, value, kept_fields, COUNT(kept_fields), JSON_NEW, &kept, &fault) !=
            ERR_OK)
        return ERR_BROKEN;
    *hours = kept.hours;
    *exceptions = kept.exceptions;
    return ERR_OK;
}
