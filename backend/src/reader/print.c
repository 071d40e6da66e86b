#include "reader/print.h"

#include <stdlib.h>
#include <string.h>

#include "base/days.h"
#include "base/text.h"
#include "json/json.h"

struct line {
    const struct reader_activity *activity;
    const struct reader_occurrence *occurrence;
};

static int by_start(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int order = strcmp(x->occurrence->starts_at, y->occurrence->starts_at);

    return order ? order : x->activity->line - y->activity->line;
}

static struct line *in_order(struct arena *mem, const struct reader_result *r, size_t *n)
{
    struct line *list;

    *n = 0;
    for (size_t i = 0; i < r->nactivities; i++)
        *n += r->activity[i].noccurrences;
    list = arena_take(mem, (*n + 1) * sizeof(*list));
    *n = 0;
    for (size_t i = 0; i < r->nactivities; i++)
        for (size_t k = 0; k < r->activity[i].noccurrences; k++)
            list[(*n)++] = (struct line){&r->activity[i], &r->activity[i].occurrence[k]};
    qsort(list, *n, sizeof(*list), by_start);
    return list;
}

/* On the clock of the series itself. */
static int64_t wall_of(const struct reader_options *options, const struct reader_activity *a,
                       const char *moment)
{
    const struct zone *zone = zones_find(options->zones, a->time_zone);
    int64_t utc = 0;

    (void)text_moment(moment, &utc);
    return zone_to_wall(zone ? zone : zones_home(options->zones), utc);
}

static const char *date_text(struct arena *mem, int64_t wall)
{
    int y, m, d;

    days_to_date(days_of_wall(wall), &y, &m, &d);
    return arena_printf(mem, "%04d-%02d-%02d", y, m, d);
}

static const char *time_text(struct arena *mem, int64_t wall)
{
    int rest = (int)(wall - days_of_wall(wall) * DAY_SECONDS);

    return arena_printf(mem, "%02d:%02d", rest / 3600, rest / 60 % 60);
}

static void print_when(struct arena *mem, const struct reader_options *options,
                       const struct line *line, struct buffer *out)
{
    const struct reader_activity *a = line->activity;
    const struct reader_occurrence *o = line->occurrence;
    int64_t start = wall_of(options, a, o->starts_at);
    int64_t end = o->ends_at ? wall_of(options, a, o->ends_at) : start;

    buffer_text(out, date_text(mem, start));
    if (a->all_day) {
        int64_t last = end - DAY_SECONDS;

        if (days_of_wall(last) > days_of_wall(start))
            buffer_printf(out, " t/m %s", date_text(mem, last));
        buffer_text(out, " hele dag");
        return;
    }
    buffer_printf(out, " %s", time_text(mem, start));
    if (!o->ends_at)
        return;
    buffer_text(out, " - ");
    if (days_of_wall(end) != days_of_wall(start) && end - start >= DAY_SECONDS)
        buffer_printf(out, "%s ", date_text(mem, end));
    buffer_text(out, time_text(mem, end));
}

static void print_line(struct arena *mem, const struct reader_options *options,
                       const struct line *line, struct buffer *out)
{
    const struct reader_activity *a = line->activity;
    const struct reader_occurrence *o = line->occurrence;

    print_when(mem, options, line, out);
    buffer_printf(out, "  %s", o->title ? o->title : a->title);
    if (a->location)
        buffer_printf(out, " (%s)", a->location);
    if (strcmp(a->status, "cancelled") == 0 || strcmp(o->status, "cancelled") == 0) {
        buffer_text(out, " AFGELAST");
    } else if (strcmp(o->status, "moved") == 0) {
        int64_t from = wall_of(options, a, o->start);

        buffer_printf(out, " VERPLAATST van %s %s", date_text(mem, from), time_text(mem, from));
    }
    if (strcmp(a->time_zone, zone_name(zones_home(options->zones))) != 0)
        buffer_printf(out, " [%s]", a->time_zone);
    buffer_text(out, "\n");
}

static void print_notes(const struct reader_notes *notes, const char *what, struct buffer *out)
{
    for (size_t i = 0; i < notes->n; i++) {
        buffer_text(out, "# ");
        if (notes->item[i].line)
            buffer_printf(out, "regel %d: ", notes->item[i].line);
        buffer_printf(out, "%s%s\n", what, notes->item[i].text);
    }
}

static void print_text(struct arena *mem, const struct reader_result *r,
                       const struct reader_options *options, struct buffer *out)
{
    size_t n;
    struct line *line = in_order(mem, r, &n);

    buffer_add(out, "", 0);
    for (size_t i = 0; i < n; i++)
        print_line(mem, options, &line[i], out);
    if (r->reason)
        buffer_printf(out, "# %s\n", r->reason);
    print_notes(&r->rejected, "", out);
    print_notes(&r->warnings, "", out);
    print_notes(&r->left_out, "weggelaten: ", out);
}

static void write_line(struct arena *mem, struct json *j, const struct reader_options *options,
                       const struct line *line)
{
    const struct reader_activity *a = line->activity;
    const struct reader_occurrence *o = line->occurrence;
    int64_t wall = wall_of(options, a, o->starts_at);
    int rest = (int)(wall - days_of_wall(wall) * DAY_SECONDS);
    bool cancelled = strcmp(a->status, "cancelled") == 0;

    json_object(j, NULL);
    json_int(j, "line", a->line);
    json_text(j, "uid", a->uid);
    json_text(j, "title", o->title ? o->title : a->title);
    json_text(j, "start", o->start);
    json_text(j, "startsAt", o->starts_at);
    json_text(j, "endsAt", o->ends_at);
    json_text(j, "local",
              arena_printf(mem, "%sT%02d:%02d:%02d", date_text(mem, wall), rest / 3600,
                           rest / 60 % 60, rest % 60));
    json_text(j, "timeZone", a->time_zone);
    json_bool(j, "allDay", a->all_day);
    json_text(j, "status", cancelled ? "cancelled" : o->status);
    json_end(j);
}

static enum err print_json(struct arena *mem, const struct reader_result *r,
                           const struct reader_options *options, struct buffer *out)
{
    struct json *j = json_new(mem, out);
    size_t n;
    struct line *line = in_order(mem, r, &n);

    json_object(j, NULL);
    json_bool(j, "complete", r->complete);
    json_text(j, "reason", r->reason);
    json_int(j, "activities", (int64_t)r->nactivities);
    json_array(j, "occurrences");
    for (size_t i = 0; i < n; i++)
        write_line(mem, j, options, &line[i]);
    json_end(j);
    reader_write_notes(j, r);
    json_end(j);
    return json_done(j);
}

enum err reader_print(struct arena *mem, const struct reader_result *r,
                      const struct reader_options *options, bool json, struct buffer *out)
{
    if (json)
        return print_json(mem, r, options, out);
    print_text(mem, r, options, out);
    return ERR_OK;
}
