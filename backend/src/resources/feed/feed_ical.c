#include <string.h>

#include "base/text.h"
#include "markup/markup.h"
#include "resources/feed/feed.h"

/* The rules of the European Union since 1996, which is before anything we show. */
static const char zone[] = "BEGIN:VTIMEZONE\r\n"
                           "TZID:Europe/Amsterdam\r\n"
                           "BEGIN:DAYLIGHT\r\n"
                           "DTSTART:19960331T020000\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                           "TZOFFSETFROM:+0100\r\n"
                           "TZOFFSETTO:+0200\r\n"
                           "TZNAME:CEST\r\n"
                           "END:DAYLIGHT\r\n"
                           "BEGIN:STANDARD\r\n"
                           "DTSTART:19961027T030000\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                           "TZOFFSETFROM:+0200\r\n"
                           "TZOFFSETTO:+0100\r\n"
                           "TZNAME:CET\r\n"
                           "END:STANDARD\r\n"
                           "END:VTIMEZONE\r\n";

/* METHOD is left out: with it a calendar without ORGANIZER would not be valid. */
void feed_begin(struct buffer *out, const char *name)
{
    buffer_text(out, "BEGIN:VCALENDAR\r\n"
                     "VERSION:2.0\r\n"
                     "PRODID:-//Voordeur//Activiteiten//NL\r\n"
                     "CALSCALE:GREGORIAN\r\n");
    feed_text(out, "X-WR-CALNAME", name);
    feed_raw(out, "X-WR-TIMEZONE", "Europe/Amsterdam");
    feed_raw(out, "X-PUBLISHED-TTL", "PT1H");
    buffer_text(out, zone);
}

void feed_end(struct buffer *out) { buffer_text(out, "END:VCALENDAR\r\n"); }

/* A date where the whole day counts, else a moment in our zone. */
static void write_time(struct buffer *out, const char *name, bool all_day, const char *when)
{
    if (!when)
        return;
    if (all_day)
        feed_raw(out, arena_printf(out->mem, "%s;VALUE=DATE", name),
                 arena_printf(out->mem, "%.8s", when));
    else
        feed_raw(out, arena_printf(out->mem, "%s;TZID=Europe/Amsterdam", name), when);
}

static void write_times(struct buffer *out, const char *name, bool all_day,
                        const char *const *when, size_t n)
{
    struct buffer list = {.mem = out->mem};

    for (size_t i = 0; i < n; i++)
        buffer_printf(&list, "%s%.*s", i ? "," : "", all_day ? 8 : 15, when[i]);
    feed_raw(
        out,
        arena_printf(out->mem, "%s;%s", name, all_day ? "VALUE=DATE" : "TZID=Europe/Amsterdam"),
        list.text);
}

/* UNTIL has to be of the kind of the start: a date, or a moment in UTC. */
static const char *fit_until(struct arena *mem, bool all_day, const char *until)
{
    if (all_day)
        return arena_printf(mem, "%.8s", until);
    if (strlen(until) == 8)
        return arena_printf(mem, "%sT235959Z", until);
    return until[strlen(until) - 1] == 'Z' ? until : arena_printf(mem, "%sZ", until);
}

static void write_rule(struct buffer *out, const struct feed_activity *a)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=;,+-";
    const char *rule = a->rrule, *until;
    size_t len;

    if (!rule || rule[strspn(rule, letters)])
        return;
    until = strstr(rule, "UNTIL=");
    if (!until) {
        feed_raw(out, "RRULE", rule);
        return;
    }
    until += strlen("UNTIL=");
    len = strcspn(until, ";");
    feed_raw(out, "RRULE",
             arena_printf(out->mem, "%.*s%s%s", (int)(until - rule), rule,
                          fit_until(out->mem, a->all_day, arena_copy(out->mem, until, len)),
                          until + len));
}

static void paragraph(struct buffer *b, const char *label, const char *text)
{
    if (text && *text)
        buffer_printf(b, "%s%s%s", b->len ? "\n\n" : "", label, text);
}

static const char *description(struct arena *mem, const char *origin,
                               const struct feed_activity *a)
{
    struct buffer b = {.mem = mem};

    if (a->doubtful)
        paragraph(&b, "",
                  "Niemand heeft de laatste tijd bevestigd dat dit klopt. Vraag het na.");
    paragraph(&b, "", a->status_note);
    paragraph(&b, "", a->summary);
    paragraph(&b, "", markup_plain(mem, a->text));
    if (a->free)
        paragraph(&b, "", "Gratis.");
    else if (a->price)
        paragraph(&b, "Kosten: € ", a->price);
    paragraph(&b, "", a->price_note);
    paragraph(&b, "Aanmelden: ", a->sign_up_note);
    paragraph(&b, "", arena_printf(mem, "%s%s", origin, a->address));
    return b.text;
}

static const char *joined(struct arena *mem, const char *const *part, size_t n,
                          const char *between)
{
    struct buffer b = {.mem = mem};

    buffer_text(&b, "");
    for (size_t i = 0; i < n; i++)
        if (part[i] && *part[i])
            buffer_printf(&b, "%s%s", b.len ? between : "", part[i]);
    return b.text;
}

static void write_categories(struct buffer *out, const struct feed_activity *a)
{
    const char **escaped = arena_take(out->mem, (a->ncategories + 1) * sizeof *escaped);

    for (size_t i = 0; i < a->ncategories; i++)
        escaped[i] = feed_escape(out->mem, a->category[i]);
    feed_raw(out, "CATEGORIES", joined(out->mem, escaped, a->ncategories, ","));
}

/* In a calendar, where no label of ours stands beside it, the title says it. */
static const char *summary(struct arena *mem, const struct feed_activity *a)
{
    return a->doubtful ? arena_printf(mem, "%s (niet bevestigd)", a->title) : a->title;
}

static const char *status(const struct feed_activity *a)
{
    if (text_equal(a->status, "cancelled"))
        return "CANCELLED";
    return a->doubtful ? "TENTATIVE" : "CONFIRMED";
}

/* What every event of the series says alike. */
static void write_facts(struct buffer *out, const char *origin, const struct feed_activity *a)
{
    const char *where[] = {a->location, a->place_name, a->street_address, a->locality};
    const char *contact[] = {a->contact_name, a->contact_telephone};

    feed_raw(out, "UID", arena_printf(out->mem, "%s@voordeur", a->id));
    feed_raw(out, "DTSTAMP", a->changed);
    feed_raw(out, "LAST-MODIFIED", a->changed);
    feed_raw(out, "SEQUENCE", a->version);
    feed_text(out, "SUMMARY", summary(out->mem, a));
    feed_text(out, "DESCRIPTION", description(out->mem, origin, a));
    feed_text(out, "LOCATION", joined(out->mem, where, COUNT(where), ", "));
    feed_text(out, "CONTACT", joined(out->mem, contact, COUNT(contact), ", "));
    if (a->latitude && a->longitude)
        feed_raw(out, "GEO", arena_printf(out->mem, "%s;%s", a->latitude, a->longitude));
    write_categories(out, a);
    feed_raw(out, "URL", arena_printf(out->mem, "%s%s", origin, a->address));
}

/* A date that was cancelled or moved by hand. */
struct change {
    const char *original;
    const char *start;
    const char *end; /* NULL: not known */
    bool cancelled;
    const char *note;
};

/* The text up to a bar, or to the end when there is none. */
static const char *field(struct arena *mem, const char **at)
{
    size_t len = strcspn(*at, "|");
    const char *text = arena_copy(mem, *at, len);

    *at += len + ((*at)[len] == '|');
    return text;
}

static struct change read_change(struct arena *mem, const char *text)
{
    struct change c;

    c.original = field(mem, &text);
    c.start = field(mem, &text);
    c.end = field(mem, &text);
    c.cancelled = text_equal(field(mem, &text), "cancelled");
    c.note = text; /* may hold bars of its own */
    if (text_equal(c.end, "-"))
        c.end = NULL;
    return c;
}

/* The activity as it is on that one date. */
static struct feed_activity changed(const struct feed_activity *a, const struct change *c)
{
    struct feed_activity one = *a;

    one.start = c->start;
    one.end = c->end;
    if (c->cancelled)
        one.status = "cancelled";
    if (*c->note)
        one.status_note = c->note;
    return one;
}

static void write_event(struct buffer *out, const char *origin, const struct feed_activity *a,
                        const char *original)
{
    buffer_text(out, "BEGIN:VEVENT\r\n");
    write_facts(out, origin, a);
    write_time(out, "RECURRENCE-ID", a->all_day, original);
    write_time(out, "DTSTART", a->all_day, a->start);
    write_time(out, "DTEND", a->all_day, a->end);
    if (!original) {
        write_rule(out, a);
        write_times(out, "RDATE", a->all_day, a->rdate, a->nrdates);
        write_times(out, "EXDATE", a->all_day, a->exdate, a->nexdates);
    }
    feed_raw(out, "STATUS", status(a));
    buffer_text(out, "END:VEVENT\r\n");
}

void feed_add(struct buffer *out, const char *origin, const struct feed_activity *a)
{
    bool series = a->rrule || a->nrdates;

    /* A single date has no series for a change to belong to: the change is the event. */
    if (!series && a->nchanges) {
        struct change c = read_change(out->mem, a->change[0]);
        struct feed_activity only = changed(a, &c);

        write_event(out, origin, &only, NULL);
        return;
    }
    write_event(out, origin, a, NULL);
    for (size_t i = 0; i < a->nchanges; i++) {
        struct change c = read_change(out->mem, a->change[i]);
        struct feed_activity one = changed(a, &c);

        write_event(out, origin, &one, c.original);
    }
}
