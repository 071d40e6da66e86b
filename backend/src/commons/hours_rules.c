#include <ctype.h>
#include <string.h>

#include "base/text.h"
#include "commons/hours.h"

/* "09:00" in minutes; -1 when it is no time of a day. */
static int minutes(const char *text)
{
    int hour, minute;

    if (!text || strlen(text) != 5 || text[2] != ':')
        return -1;
    for (int i = 0; i < 5; i++)
        if (i != 2 && !isdigit((unsigned char)text[i]))
            return -1;
    hour = (text[0] - '0') * 10 + text[1] - '0';
    minute = (text[3] - '0') * 10 + text[4] - '0';
    return hour > 24 || minute > 59 || (hour == 24 && minute) ? -1 : hour * 60 + minute;
}

/* "MO", or with counted "1MO" to "5MO" and "-1MO", the last. */
static bool day_valid(const char *day, bool counted)
{
    static const char *const days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

    if (counted) {
        if (strncmp(day, "-1", 2) == 0)
            day++;
        else if (*day < '1' || *day > '5')
            return false;
        day++;
    }
    for (size_t i = 0; i < COUNT(days); i++)
        if (strcmp(days[i], day) == 0)
            return true;
    return false;
}

struct judge {
    struct arena *mem;
    struct fault *fault;
    const char *list; /* the member of the body */
    size_t at;
};

static void blame(struct judge *j, const char *member, const char *code)
{
    fault_field(j->fault, arena_printf(j->mem, "/%s/%zu/%s", j->list, j->at, member), code);
}

/* Both or neither, and the end after the beginning. */
static void judge_times(struct judge *j, const char *opens, const char *closes)
{
    int from = minutes(opens), to = minutes(closes);

    if (opens && from < 0)
        blame(j, "opens", "invalid");
    else if (closes && to < 0)
        blame(j, "closes", "invalid");
    else if (!opens != !closes)
        blame(j, opens ? "closes" : "opens", "required");
    else if (opens && to <= from)
        blame(j, "closes", "before_start");
}

/* Dates are written so that their order is that of their letters. */
static void judge_dates(struct judge *j, const char *from, const char *until)
{
    if (from && until && strcmp(until, from) < 0)
        blame(j, "until", "before_start");
}

static void judge_hours(struct judge *j, const struct hours *h)
{
    bool counted = text_equal(h->frequency, "monthly");

    if (!h->by_day.count)
        blame(j, "byDay", "required");
    for (size_t i = 0; i < h->by_day.count; i++)
        if (!day_valid(h->by_day.item[i], counted))
            blame(j, arena_printf(j->mem, "byDay/%zu", i), "invalid");
    if (!h->opens && !h->closes && text_blank(h->note))
        blame(j, "opens", "required");
    judge_times(j, h->opens, h->closes);
    judge_dates(j, h->from, h->until);
    /* Every second week is counted from the first day: without one nobody knows which weeks
     * these are. */
    if (h->interval > 1 && !h->from)
        blame(j, "from", "required");
}

void hours_judge(struct arena *mem, const char *member, const struct json_rows *rows,
                 struct fault *fault)
{
    const struct hours *hours = rows->item;
    struct judge j = {.mem = mem, .fault = fault, .list = member};

    for (j.at = 0; j.at < rows->count; j.at++)
        judge_hours(&j, &hours[j.at]);
}

void hours_times_judge(struct arena *mem, const char *member, const struct json_rows *rows,
                       struct fault *fault)
{
    const struct hours *hours = rows->item;
    struct judge j = {.mem = mem, .fault = fault, .list = member};

    for (j.at = 0; j.at < rows->count; j.at++)
        if (!hours[j.at].opens && !hours[j.at].closes && !text_blank(hours[j.at].note))
            blame(&j, "opens", "required");
}

void hours_exceptions_judge(struct arena *mem, const char *member, const struct json_rows *rows,
                            struct fault *fault)
{
    const struct hours_exception *exception = rows->item;
    struct judge j = {.mem = mem, .fault = fault, .list = member};

    for (j.at = 0; j.at < rows->count; j.at++) {
        judge_times(&j, exception[j.at].opens, exception[j.at].closes);
        judge_dates(&j, exception[j.at].date, exception[j.at].until);
    }
}
