#include "calendar/calendar.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"
#include "calendar/event.h"
#include "calendar/group.h"

enum { EVENTS_MAX = 50000, DEPTH_MAX = 16, WARNINGS_MAX = 500 };

void reading_warn(struct reading *r, int line, const char *fmt, ...)
{
    struct calendar *out = r->out;
    va_list ap;

    if (out->nwarnings == WARNINGS_MAX)
        return;
    out->warning = reading_grow(r, out->warning, out->nwarnings, sizeof(*out->warning));
    va_start(ap, fmt);
    out->warning[out->nwarnings++] =
        (struct calendar_warning){line, arena_vprintf(r->mem, fmt, ap)};
    va_end(ap);
}

/* Room doubles at each power of two. */
void *reading_grow(struct reading *r, void *list, size_t n, size_t size)
{
    void *more;

    if (n && (n & (n - 1)))
        return list;
    more = arena_take(r->mem, (n ? 2 * n : 1) * size);
    if (n)
        memcpy(more, list, n * size);
    return more;
}

/* The file as it is gone through, line by line. */
struct walk {
    struct reading reading;
    const char *open[DEPTH_MAX]; /* names of the components that are open */
    int depth;
    int event_depth; /* of the VEVENT that is open; 0: none */
    int event_line;
    struct content *content; /* of that event */
    size_t ncontent;
    struct buffer zone; /* text of the VTIMEZONE that is open */
    const char *tzid, *location;
    struct event *event;
    size_t nevents;
    int calendars_begun, calendars_ended;
    int others; /* tasks, journals and the like */
};

static void reject(struct walk *w, const struct event *e)
{
    struct calendar *out = w->reading.out;

    out->rejected =
        reading_grow(&w->reading, out->rejected, out->nrejected, sizeof(*out->rejected));
    out->rejected[out->nrejected++] =
        (struct calendar_rejected){e->series.line, e->series.uid, e->series.title, e->fault};
}

static void finish_event(struct walk *w, bool closed)
{
    w->event = reading_grow(&w->reading, w->event, w->nevents, sizeof(*w->event));
    struct event *e = &w->event[w->nevents];

    event_read(&w->reading, w->content, w->ncontent, w->event_line, e);
    if (!closed)
        e->fault = "Deze afspraak is niet afgesloten (END:VEVENT ontbreekt).";
    w->nevents++;
    w->event_depth = 0;
}

static void begin(struct walk *w, const struct content *c)
{
    const char *name = text_trim(w->reading.mem, c->value);

    if (strcasecmp(name, "VEVENT") == 0) {
        if (w->event_depth) {
            finish_event(w, false);
            w->depth = w->depth > 0 && w->calendars_begun ? 1 : 0;
        }
        w->event_depth = w->depth + 1;
        w->event_line = c->line;
        w->ncontent = 0;
    } else if (strcasecmp(name, "VCALENDAR") == 0) {
        w->calendars_begun++;
    } else if (strcasecmp(name, "VTIMEZONE") == 0) {
        w->zone = (struct buffer){.mem = w->reading.mem};
        w->tzid = w->location = NULL;
    } else if (strcasecmp(name, "VTODO") == 0 || strcasecmp(name, "VJOURNAL") == 0 ||
               strcasecmp(name, "VFREEBUSY") == 0) {
        w->others++;
    }
    if (w->depth < DEPTH_MAX)
        w->open[w->depth] = name;
    w->depth++;
}

static void end(struct walk *w, const struct content *c)
{
    const char *name = text_trim(w->reading.mem, c->value);

    if (strcasecmp(name, "VEVENT") == 0 && w->event_depth) {
        finish_event(w, true);
    } else if (strcasecmp(name, "VCALENDAR") == 0) {
        if (w->event_depth)
            finish_event(w, false);
        w->calendars_ended++;
        w->depth = 1;
    } else if (strcasecmp(name, "VTIMEZONE") == 0 && w->tzid && w->zone.text) {
        zones_add(w->reading.zones, w->tzid, w->location, w->zone.text);
        w->tzid = NULL;
    }
    if (w->depth > 0)
        w->depth--;
}

static bool in_zone(const struct walk *w)
{
    for (int i = 0; i < w->depth && i < DEPTH_MAX; i++)
        if (strcasecmp(w->open[i], "VTIMEZONE") == 0)
            return true;
    return false;
}

static void property(struct walk *w, const struct content *c)
{
    if (w->event_depth && w->depth == w->event_depth) {
        w->content = reading_grow(&w->reading, w->content, w->ncontent, sizeof(*c));
        w->content[w->ncontent++] = *c;
    } else if (in_zone(w) && strcmp(c->name, "TZID") == 0) {
        w->tzid = text_trim(w->reading.mem, c->value);
    } else if (in_zone(w) && strcmp(c->name, "X-LIC-LOCATION") == 0) {
        w->location = text_trim(w->reading.mem, c->value);
    } else if (w->depth <= 1 && strcmp(c->name, "X-WR-TIMEZONE") == 0) {
        zones_prefer(w->reading.zones, text_trim(w->reading.mem, c->value));
    }
}

static void take(struct walk *w, const struct cal_line *line)
{
    struct content c;
    bool whole = content_read(w->reading.mem, line, &c);

    if (whole && strcmp(c.name, "BEGIN") == 0)
        begin(w, &c);
    if (in_zone(w))
        buffer_printf(&w->zone, "%s\r\n", line->text);
    if (whole && strcmp(c.name, "END") == 0)
        end(w, &c);
    else if (whole && strcmp(c.name, "BEGIN") != 0)
        property(w, &c);
}

static const char *find_word(const char *bytes, size_t len, const char *word)
{
    size_t n = strlen(word);

    for (size_t i = 0; i + n <= len; i++)
        if (strncasecmp(bytes + i, word, n) == 0)
            return bytes + i;
    return NULL;
}

enum { LOOK_AT = 4096 }; /* what something is shows at its beginning */

bool calendar_looks_like(const char *bytes, size_t len)
{
    size_t look = len < LOOK_AT ? len : LOOK_AT;
    bool utf16 =
        len >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);

    return find_word(bytes, look, "BEGIN:VCALENDAR") ||
           find_word(bytes, look, "BEGIN:VEVENT") || (utf16 && find_word(bytes, look, "B"));
}

static const char *why_none(const char *bytes, size_t len)
{
    size_t look = len < LOOK_AT ? len : LOOK_AT;

    if (len == 0)
        return "Het bestand is leeg.";
    if (find_word(bytes, look, "<html") || find_word(bytes, look, "<!doctype html"))
        return "Dit is een webpagina, geen agenda. Misschien moet u op die website eerst "
               "inloggen, of het adres van de agenda zelf zoeken.";
    return "Dit is geen agenda: er staat geen BEGIN:VCALENDAR in.";
}

static void tell(struct walk *w, const struct cal_lines *lines)
{
    struct calendar *out = w->reading.out;

    if (lines->mended)
        reading_warn(&w->reading, 0,
                     "Sommige tekens waren geen UTF-8 en zijn als latin-1 gelezen.");
    if (lines->unfolded)
        reading_warn(&w->reading, 0,
                     "Sommige regels waren verkeerd afgebroken en zijn hersteld.");
    if (w->others)
        reading_warn(&w->reading, 0, "%d taken of andere onderdelen zijn overgeslagen.",
                     w->others);
    if (!w->calendars_begun)
        reading_warn(&w->reading, 0, "Er staat geen BEGIN:VCALENDAR omheen.");
    if (!out->nseries && !out->nrejected)
        reading_warn(&w->reading, 0, "Deze agenda is leeg.");
}

void calendar_read(struct arena *mem, struct zones *zones, const char *bytes, size_t len,
                   struct calendar *out)
{
    struct walk w = {.reading = {mem, zones, out}, .zone = {.mem = mem}};
    struct cal_lines lines;

    *out = (struct calendar){0};
    lines_read(mem, bytes, len, &lines);
    for (size_t i = 0; i < lines.n && w.nevents < EVENTS_MAX; i++)
        take(&w, &lines.line[i]);
    if (!w.calendars_begun && !w.nevents && !w.event_depth) {
        out->reason = why_none(bytes, len);
        return;
    }
    if (w.nevents == EVENTS_MAX)
        out->reason = "Deze agenda heeft te veel afspraken (meer dan 50.000).";
    else if (w.calendars_ended < w.calendars_begun || w.event_depth)
        out->reason = "De agenda is afgebroken: het einde ontbreekt (END:VCALENDAR).";
    out->complete = !out->reason && w.calendars_begun > 0;
    group_events(&w.reading, w.event, w.nevents);
    for (size_t i = 0; i < w.nevents; i++)
        if (w.event[i].fault)
            reject(&w, &w.event[i]);
    tell(&w, &lines);
}
