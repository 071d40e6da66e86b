#include <string.h>

#include "calendar/calendar.h"
#include "reader/read.h"

/* A template of the producer that was never filled in ("#_LOCATIONNAME"). */
static const char *unless_template(const char *text)
{
    return text && text[0] == '#' && text[1] == '_' ? NULL : text;
}

static void tell_series(struct arena *mem, const struct series *s,
                        const struct reader_options *options, struct reader_activity *a,
                        struct reader_notes *warnings)
{
    *a = (struct reader_activity){
        .line = s->line,
        .uid = s->uid,
        .title = read_line(mem, s->title),
        .text = read_markdown(mem, s->text),
        .location = read_line(mem, unless_template(s->location)),
        .url = read_url(mem, s->url),
        .organizer = {.name = s->organizer_name, .email = s->organizer_email},
        .free = s->costs_nothing ? 1 : -1,
        .status = s->status == EVENT_CANCELLED ? "cancelled" : "scheduled",
    };
    if (s->has_point) {
        a->latitude = arena_printf(mem, "%.6f", s->latitude);
        a->longitude = arena_printf(mem, "%.6f", s->longitude);
    }
    a->categories.item = arena_take(mem, (s->ncategories + 1) * sizeof(char *));
    for (size_t i = 0; i < s->ncategories; i++)
        a->categories.item[a->categories.n++] = s->category[i];
    if (s->contact)
        read_contact(mem, s->contact, &a->contact);
    read_dates(mem, &s->when, options, a, warnings);
}

static void copy_notes(struct arena *mem, const struct calendar *calendar,
                       struct reader_result *out)
{
    for (size_t i = 0; i < calendar->nrejected; i++) {
        const struct calendar_rejected *r = &calendar->rejected[i];

        read_note(mem, &out->rejected,
                  (struct reader_note){r->line, r->uid, r->title, r->reason});
    }
    for (size_t i = 0; i < calendar->nwarnings; i++)
        read_note(mem, &out->warnings,
                  (struct reader_note){.line = calendar->warning[i].line,
                                       .text = calendar->warning[i].text});
}

void read_calendar(struct arena *mem, const char *bytes, size_t len,
                   const struct reader_options *options, struct reader_result *out)
{
    struct calendar calendar = {0};

    calendar_read(mem, options->zones, bytes, len, &calendar);
    out->format = READER_ICAL;
    out->complete = calendar.complete;
    out->reason = calendar.reason;
    out->kind = calendar.reason && !calendar.nseries ? READER_NONE : READER_ACTIVITIES;
    copy_notes(mem, &calendar, out);
    out->activity = arena_take(mem, (calendar.nseries + 1) * sizeof(*out->activity));
    for (size_t i = 0; i < calendar.nseries; i++) {
        const struct series *s = &calendar.series[i];

        if (s->confidential || read_left_out(options, s->title))
            read_note(mem, &out->left_out,
                      (struct reader_note){.line = s->line, .uid = s->uid, .text = s->title});
        else
            tell_series(mem, s, options, &out->activity[out->nactivities++], &out->warnings);
    }
    read_part_uids(mem, out);
}
