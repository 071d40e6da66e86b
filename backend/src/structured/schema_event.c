#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "markup/markup.h"
#include "markup/tree.h"
#include "structured/find.h"

/* Kinds of events whose name does not end in "Event". */
static const char *const kinds[] = {"Festival",      "Hackathon",        "EventSeries",
                                    "SessionSeries", "ScheduledSession", "CourseInstance"};

/* What some kinds are about, as a word for a category. */
static const struct {
    const char *kind;
    const char *keyword;
} subjects[] = {
    {"MusicEvent", "music"},         {"SportsEvent", "sports"},
    {"ChildrensEvent", "children"},  {"FoodEvent", "cooking"},
    {"Festival", "culture"},         {"TheaterEvent", "culture"},
    {"DanceEvent", "culture"},       {"ComedyEvent", "culture"},
    {"ExhibitionEvent", "culture"},  {"ScreeningEvent", "culture"},
    {"LiteraryEvent", "culture"},    {"VisualArtsEvent", "culture"},
    {"ScheduledSession", "walking"}, {"SessionSeries", "walking"},
};

static bool is_kind(const char *word)
{
    size_t n = strlen(word);

    if (n >= 5 && strcmp(word + n - 5, "Event") == 0)
        return true;
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(word, kinds[i]) == 0)
            return true;
    return false;
}

bool schema_event_is(const struct json_value *v)
{
    const struct json_value *types = value_member(v, "@type");

    for (const struct json_value *one = value_first(types); one; one = value_next(types, one))
        if (one->type == JSON_STRING && is_kind(value_word(one->text)))
            return true;
    return false;
}

/* Of the event itself, else of what it is a part of. */
static const struct json_value *said(const struct json_value *v, const struct json_value *whole,
                                     const char *name)
{
    const struct json_value *own = value_member(v, name);

    return own ? own : value_member(whole, name);
}

/* Text for people: some producers leave entities in it. */
static const char *readable(struct arena *mem, const char *text)
{
    if (!text || !strchr(text, '&') || markup_looks_html(text, strlen(text)))
        return text;
    return markup_entities(mem, text);
}

static void add_keyword(struct structured_event *e, const char *word)
{
    if (e->nkeywords < STRUCTURED_KEYWORDS && !text_blank(word))
        e->keyword[e->nkeywords++] = word;
}

static void read_keywords(struct finding *f, const struct json_value *v,
                          const struct json_value *whole, struct structured_event *e)
{
    const struct json_value *list = said(v, whole, "keywords");

    for (const struct json_value *one = value_first(list); one; one = value_next(list, one)) {
        char *next = arena_text(f->mem, value_text(one));

        for (char *part = strsep(&next, ",;"); part; part = strsep(&next, ",;"))
            add_keyword(e, text_trim(f->mem, part));
    }
    for (size_t i = 0; i < COUNT(subjects); i++)
        if (value_is(v, subjects[i].kind))
            add_keyword(e, subjects[i].keyword);
}

static void read_organizer(struct finding *f, const struct json_value *list,
                           struct structured_event *e)
{
    const struct json_value *v = value_follow(&f->index, value_first(list));

    if (!v)
        return;
    e->organizer =
        readable(f->mem, v->type == JSON_STRING ? v->text : value_member_text(v, "name"));
    if (value_is(v, "Person")) /* nobody's own number stands on the site by itself */
        return;
    e->email = value_member_text(v, "email");
    e->telephone = value_member_text(v, "telephone");
}

static const char *uid_of(const struct json_value *v)
{
    const char *id = value_member_text(v, "@id");

    if (id && strncmp(id, "_:", 2) != 0)
        return id;
    id = value_member_text(v, "url");
    return id ? id : value_member_text(v, "identifier");
}

static bool has_word(const struct json_value *v, const char *name, const char *word)
{
    const char *text = value_member_text(v, name);

    return text && strcasecmp(value_word(text), word) == 0;
}

static void read_status(const struct json_value *v, struct structured_event *e)
{
    if (has_word(v, "eventStatus", "EventCancelled") ||
        has_word(v, "eventStatus", "Cancelled")) {
        e->cancelled = true;
    } else if (has_word(v, "eventStatus", "EventPostponed")) {
        e->cancelled = true;
        e->remark = "Dit is uitgesteld en er is nog geen nieuwe datum: het staat als afgelast.";
    } else if (has_word(v, "eventStatus", "EventRescheduled")) {
        e->previous = value_member_text(v, "previousStartDate");
    }
    if (has_word(v, "eventStatus", "EventMovedOnline") ||
        has_word(v, "eventAttendanceMode", "OnlineEventAttendanceMode")) {
        e->location = "Online";
        e->street_address = e->postal_code = e->locality = NULL;
        e->latitude = e->longitude = NULL;
    }
}

/* Everything but when it is. */
static void describe(struct finding *f, const struct json_value *v,
                     const struct json_value *whole, struct structured_event *e)
{
    e->uid = uid_of(v);
    e->title = readable(f->mem, value_text(said(v, whole, "name")));
    e->text = readable(f->mem, value_text(said(v, whole, "description")));
    e->url = readable(f->mem, value_text(said(v, whole, "url")));
    place_read(f, said(v, whole, "location"), e);
    read_organizer(f, said(v, whole, "organizer"), e);
    read_keywords(f, v, whole, e);
    audience_read(f, v, e);
    if (!e->audience && whole)
        audience_read(f, whole, e);
    offer_read(f, value_member(v, "offers") ? v : whole ? whole : v, e);
    read_status(v, e);
}

static const struct json_value *parts_of(const struct json_value *v)
{
    const struct json_value *parts = value_member(v, "subEvent");

    return parts ? parts : value_member(v, "subEvents");
}

/* A part with a name of its own is an activity; one without is a date. */
static bool has_own_name(const struct json_value *part, const struct json_value *whole)
{
    const char *name = value_member_text(part, "name");

    return name && !text_equal(name, value_member_text(whole, "name"));
}

static void read_dates(struct finding *f, const struct json_value *v,
                       struct structured_event *e)
{
    const struct json_value *parts = parts_of(v);
    size_t room = parts ? (parts->type == JSON_ARRAY ? parts->count : 1) : 0;

    e->date = arena_take(f->mem, (room + 1) * sizeof(*e->date));
    for (const struct json_value *p = value_first(parts); p; p = value_next(parts, p)) {
        const char *start = value_member_text(p, "startDate");

        if (!start || has_own_name(p, v) || e->ndates == STRUCTURED_DATES)
            continue;
        e->date[e->ndates++] = (struct structured_date){
            .start = start,
            .end = value_member_text(p, "endDate"),
            .cancelled = has_word(p, "eventStatus", "EventCancelled"),
        };
    }
}

static void read_once(const struct json_value *v, struct structured_event *e)
{
    if (e->ndates) {
        e->start = e->date[0].start;
        e->end = e->date[0].end;
        return;
    }
    e->start = value_member_text(v, "startDate");
    e->end = value_member_text(v, "endDate");
    e->duration = e->end ? NULL : value_member_text(v, "duration");
}

/* One row; schedule is NULL where the dates themselves are told. */
static void add_row(struct finding *f, const struct json_value *v,
                    const struct json_value *whole, const struct json_value *schedule)
{
    struct structured_event *e = find_add(f, v);

    if (!e)
        return;
    describe(f, v, whole, e);
    read_dates(f, v, e);
    if (schedule)
        schema_schedule_read(f, schedule, value_member_text(v, "startDate"), e);
    else
        read_once(v, e);
}

static bool has_dates(const struct json_value *v)
{
    const struct json_value *parts = parts_of(v);

    for (const struct json_value *p = value_first(parts); p; p = value_next(parts, p))
        if (value_member(p, "startDate") && !has_own_name(p, v))
            return true;
    return false;
}

/* The first schedule that tells the dates by itself, or NULL. */
static const struct json_value *schedules_of(const struct json_value *v)
{
    const struct json_value *list = value_member(v, "eventSchedule");
    const struct json_value *first = value_first(list);

    if (!first || first->type != JSON_OBJECT)
        return NULL;
    return value_is(first, "PartialSchedule") && has_dates(v) ? NULL : list;
}

/* A series is no row of its own where its parts are. */
void schema_event_read(struct finding *f, const struct json_value *v,
                       const struct json_value *whole)
{
    const struct json_value *parts = parts_of(v), *schedules = schedules_of(v);
    size_t first = f->out->nevents;
    bool own_parts = false;

    if (!whole)
        whole = value_follow(&f->index, value_first(value_member(v, "superEvent")));
    for (const struct json_value *p = value_first(parts); p; p = value_next(parts, p))
        own_parts |= has_own_name(p, v);
    for (const struct json_value *s = value_first(schedules); s; s = value_next(schedules, s))
        add_row(f, v, whole, s);
    find_number(f, first);
    if (!schedules && (value_member(v, "startDate") || has_dates(v) ||
                       !(own_parts || value_is(v, "EventSeries"))))
        add_row(f, v, whole, NULL);
    for (const struct json_value *p = value_first(parts); p; p = value_next(parts, p))
        if (has_own_name(p, v))
            schema_event_read(f, p, v);
}
