#include "structured/find.h"

#include <string.h>

enum { EVENTS_MAX = 5000 };

/* Values come in the order of the text, so that it is gone through once. */
static int line_of(struct finding *f, size_t at)
{
    if (!f->text)
        return f->line;
    if (at < f->counted_at)
        f->counted_at = 0, f->counted = 0;
    for (; f->counted_at < at; f->counted_at++)
        f->counted += f->text[f->counted_at] == '\n';
    return f->line + f->counted;
}

struct structured_event *find_add(struct finding *f, const struct json_value *v)
{
    struct structured *out = f->out;

    if (out->nevents == EVENTS_MAX) {
        out->reason = "Dit zijn te veel activiteiten (meer dan 5.000).";
        return NULL;
    }
    if (out->nevents == f->room) {
        size_t room = f->room ? 2 * f->room : 32;
        struct structured_event *more = arena_take(f->mem, room * sizeof(*more));

        if (out->nevents)
            memcpy(more, out->event, out->nevents * sizeof(*more));
        out->event = more;
        f->room = room;
    }
    out->event[out->nevents] = (struct structured_event){.line = line_of(f, v->at), .free = -1};
    return &out->event[out->nevents++];
}

void find_number(struct finding *f, size_t first)
{
    size_t n = f->out->nevents;

    for (size_t i = first; n - first > 1 && i < n; i++)
        if (f->out->event[i].uid)
            f->out->event[i].uid =
                arena_printf(f->mem, "%s#%zu", f->out->event[i].uid, i - first + 1);
}

void find_events(struct finding *f, const struct json_value *v)
{
    if (f->out->reason || (v->type != JSON_OBJECT && v->type != JSON_ARRAY))
        return;
    if (v->type == JSON_OBJECT) {
        if (openactive_read(f, v) || uitdatabank_read(f, v) || activitypub_read(f, v))
            return;
        if (schema_event_is(v)) {
            schema_event_read(f, v, NULL);
            return;
        }
    }
    for (const struct json_value *child = v->child; child; child = child->next)
        find_events(f, child);
}
