#include "calendar/event_dates.h"

#include <string.h>
#include <strings.h>

#include "base/days.h"
#include "base/text.h"

static const struct content *find(const struct content *c, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(c[i].name, name) == 0)
            return &c[i];
    return NULL;
}

enum { QUOTE = 60 }; /* bytes of a stranger's text in a sentence of ours */

static const char *why(struct reading *r, enum moment_fault fault, const char *what,
                       const char *value)
{
    const char *is_wrong = fault == MOMENT_NO_SUCH_DATE   ? "bestaat niet: de datum van"
                           : fault == MOMENT_NO_SUCH_TIME ? "bestaat niet: de tijd van"
                                                          : "is niet te lezen:";

    return arena_printf(r->mem, "%s %s \"%s\".", what, is_wrong,
                        text_cut(r->mem, value, QUOTE));
}

/* The zone that a moment of this property is of. */
static const struct zone *zone_of(struct reading *r, const struct content *c,
                                  const struct moment *m)
{
    const char *tzid = content_param(c, "TZID");
    const struct zone *zone;

    if (m->kind == MOMENT_UTC)
        return zones_utc(r->zones);
    if (m->kind == MOMENT_DATE)
        return zones_home(r->zones);
    if (text_blank(tzid))
        return zones_fallback(r->zones);
    zone = zones_find(r->zones, text_trim(r->mem, tzid));
    if (zone)
        return zone;
    reading_warn(r, c->line, "Onbekende tijdzone \"%s\", gelezen als %s.",
                 text_cut(r->mem, tzid, QUOTE), zone_name(zones_fallback(r->zones)));
    return zones_fallback(r->zones);
}

/* What a property without a zone of its own means in a series: the series' zone. */
static const struct zone *zone_in(struct reading *r, const struct content *c,
                                  const struct moment *m, const struct series *s)
{
    if (m->kind == MOMENT_FLOATING && text_blank(content_param(c, "TZID")))
        return s->when.zone;
    return m->kind == MOMENT_DATE ? s->when.zone : zone_of(r, c, m);
}

static bool at_midnight(int64_t wall) { return wall == days_of_wall(wall) * DAY_SECONDS; }

/* Outlook writes whole days as midnights and says so elsewhere. */
static bool outlook_whole_day(const struct content *c, size_t n, int64_t wall)
{
    const struct content *says = find(c, n, "X-MICROSOFT-CDO-ALLDAYEVENT");

    return says && strcasecmp(says->value, "TRUE") == 0 && at_midnight(wall);
}

static const char *read_start(struct reading *r, const struct content *c, size_t n,
                              struct event *e)
{
    const struct content *start = find(c, n, "DTSTART");
    struct schedule *when = &e->series.when;
    const char *value;
    struct moment m;
    enum moment_fault fault;

    if (!start)
        return "De begindatum ontbreekt (DTSTART).";
    fault = moment_read(start->value, &m);
    if (fault != MOMENT_OK)
        return why(r, fault, "Het begin", start->value);
    value = content_param(start, "VALUE");
    if (value && strcasecmp(value, "DATE") == 0 && m.kind != MOMENT_DATE)
        reading_warn(r, start->line, "Hier staat een datum met een tijd; de tijd telt.");
    e->has_start = true;
    when->start = m.wall;
    when->all_day = m.kind == MOMENT_DATE || outlook_whole_day(c, n, m.wall);
    when->zone = when->all_day ? zones_home(r->zones) : zone_of(r, start, &m);
    return NULL;
}

/* Something once, written in UTC, is better told on the neighbourhood's clock; a
 * series must stay on the clock that it repeats on. */
static void prefer_own_clock(struct reading *r, struct schedule *when)
{
    const struct zone *own = zones_home(r->zones);

    if (when->zone != zones_utc(r->zones))
        return;
    when->start = zone_to_wall(own, when->start);
    when->zone = own;
}

static const char *length_until(struct reading *r, const struct content *end, struct event *e)
{
    struct schedule *when = &e->series.when;
    const struct zone *zone;
    struct moment m;
    enum moment_fault fault = moment_read(end->value, &m);
    int64_t start = zone_to_utc(when->zone, when->start), utc, wall;

    if (fault != MOMENT_OK)
        return why(r, fault, "Het einde", end->value);
    zone = zone_in(r, end, &m, &e->series);
    utc = zone_to_utc(zone, m.wall);
    wall = zone == when->zone ? m.wall : zone_to_wall(when->zone, utc);
    if (when->all_day) {
        int64_t days = days_of_wall(wall) + !at_midnight(wall) - days_of_wall(when->start);

        if (days < 0)
            return "Het einde ligt voor het begin.";
        when->length = (struct schedule_length){true, (days ? days : 1) * DAY_SECONDS, 0};
        return NULL;
    }
    if (m.kind == MOMENT_DATE && wall <= when->start &&
        days_of_wall(wall) == days_of_wall(when->start))
        return NULL; /* "ends that day" tells nothing */
    if (utc < start)
        return "Het einde ligt voor het begin.";
    if (utc == start)
        return NULL; /* no length is no end */
    when->length = wall > when->start ? (struct schedule_length){true, wall - when->start, 0}
                                      : (struct schedule_length){true, 0, utc - start};
    return NULL;
}

static const char *read_length(struct reading *r, const struct content *c, size_t n,
                               struct event *e)
{
    const struct content *end = find(c, n, "DTEND");
    const struct content *lasts = find(c, n, "DURATION");
    struct schedule *when = &e->series.when;
    struct duration d;

    if (when->all_day)
        when->length = (struct schedule_length){true, DAY_SECONDS, 0};
    if (end && !text_blank(end->value))
        return length_until(r, end, e);
    if (!lasts)
        return NULL;
    if (!duration_read(lasts->value, &d))
        return why(r, MOMENT_UNREADABLE, "De duur", lasts->value);
    if (d.days == 0 && d.seconds == 0)
        return NULL;
    if (when->all_day)
        d.days += (d.seconds + DAY_SECONDS - 1) / DAY_SECONDS, d.seconds = 0;
    when->length = (struct schedule_length){true, d.days * DAY_SECONDS, d.seconds};
    return NULL;
}

/* A date beside a series of moments means that day's moment. */
static int64_t at_usual_time(const struct schedule *when, const struct moment *m)
{
    if (m->kind == MOMENT_DATE && !when->all_day)
        return m->wall + when->start - days_of_wall(when->start) * DAY_SECONDS;
    return m->wall;
}

static int64_t utc_of(struct reading *r, const struct content *c, const struct moment *m,
                      const struct series *s)
{
    const struct zone *zone = zone_in(r, c, m, s);
    int64_t utc = zone_to_utc(zone, at_usual_time(&s->when, m));

    /* A series of days is counted from midnights, whatever moment of a day is named. */
    if (s->when.all_day && m->kind != MOMENT_DATE)
        utc = zone_to_utc(s->when.zone,
                          days_of_wall(zone_to_wall(s->when.zone, utc)) * DAY_SECONDS);
    return utc;
}

static const char *read_recurrence_id(struct reading *r, const struct content *c, size_t n,
                                      struct event *e)
{
    const struct content *id = find(c, n, "RECURRENCE-ID");
    const char *range;
    struct moment m;
    enum moment_fault fault;

    if (!id)
        return NULL;
    e->is_change = true;
    fault = moment_read(id->value, &m);
    if (fault != MOMENT_OK)
        return why(r, fault, "De datum die verandert (RECURRENCE-ID)", id->value);
    range = content_param(id, "RANGE");
    e->onwards = range && strcasecmp(range, "THISANDFUTURE") == 0;
    e->original_is_day = m.kind == MOMENT_DATE;
    e->original =
        e->original_is_day ? m.wall : zone_to_utc(zone_in(r, id, &m, &e->series), m.wall);
    return NULL;
}

static const char *read_rules(struct reading *r, const struct content *c, size_t n,
                              const char *name, const struct rule **out, size_t *count)
{
    struct rule *rules = NULL;

    for (size_t i = 0; i < n; i++) {
        if (strcmp(c[i].name, name) != 0 || text_blank(c[i].value))
            continue;
        rules = reading_grow(r, rules, *count, sizeof(*rules));
        switch (rule_read(r->mem, c[i].value, &rules[*count])) {
        case RULE_OK:
            (*count)++;
            break;
        case RULE_REFUSED:
            return arena_printf(r->mem, "Deze herhaling is te fijn om te volgen: \"%s\".",
                                text_cut(r->mem, c[i].value, QUOTE));
        default:
            return why(r, MOMENT_UNREADABLE, "De herhaling", c[i].value);
        }
    }
    *out = rules;
    return NULL;
}

/* One value of RDATE: a moment, or a PERIOD "start/end" or "start/duration". */
static bool read_extra(struct reading *r, const struct content *c, char *value,
                       const struct series *s, struct schedule_extra *extra)
{
    char *slash = strchr(value, '/');
    struct moment start, end;
    struct duration d;

    if (slash)
        *slash++ = '\0';
    if (moment_read(value, &start) != MOMENT_OK)
        return false;
    *extra =
        (struct schedule_extra){.start = zone_to_wall(s->when.zone, utc_of(r, c, &start, s))};
    if (!slash || s->when.all_day)
        return true;
    extra->has_length = true;
    if (moment_read(slash, &end) == MOMENT_OK)
        extra->length =
            (struct schedule_length){true, 0, utc_of(r, c, &end, s) - utc_of(r, c, &start, s)};
    else if (duration_read(slash, &d))
        extra->length = (struct schedule_length){true, d.days * DAY_SECONDS, d.seconds};
    else
        return false;
    return extra->length.wall + extra->length.exact >= 0;
}

enum { DATES_MAX = 5000 };

static void read_date_list(struct reading *r, const struct content *c, bool leave_out,
                           struct schedule_extra **extra, int64_t **left_out, struct series *s)
{
    char *next = arena_text(r->mem, c->value);

    for (char *part = strsep(&next, ",;"); part; part = strsep(&next, ",;")) {
        struct schedule_extra one;
        bool read = !text_blank(part) && read_extra(r, c, part, s, &one);

        if (!read) {
            if (!text_blank(part))
                reading_warn(r, c->line,
                             "Deze datum bij de herhaling is niet te lezen: \"%s\".",
                             text_cut(r->mem, part, QUOTE));
        } else if (leave_out && s->when.nleft_out < DATES_MAX) {
            *left_out = reading_grow(r, *left_out, s->when.nleft_out, sizeof(**left_out));
            (*left_out)[s->when.nleft_out++] = zone_to_utc(s->when.zone, one.start);
        } else if (!leave_out && s->when.nextras < DATES_MAX) {
            *extra = reading_grow(r, *extra, s->when.nextras, sizeof(**extra));
            (*extra)[s->when.nextras++] = one;
        }
    }
}

static void read_lists(struct reading *r, const struct content *c, size_t n, struct event *e)
{
    struct schedule_extra *extra = NULL;
    int64_t *left_out = NULL;

    for (size_t i = 0; i < n; i++)
        if (strcmp(c[i].name, "RDATE") == 0 || strcmp(c[i].name, "EXDATE") == 0)
            read_date_list(r, &c[i], c[i].name[0] == 'E', &extra, &left_out, &e->series);
    e->series.when.extra = extra;
    e->series.when.left_out = left_out;
}

const char *event_read_dates(struct reading *r, const struct content *c, size_t n,
                             struct event *e)
{
    struct schedule *when = &e->series.when;
    const char *fault;

    if ((fault = read_start(r, c, n, e)) ||
        (fault = read_rules(r, c, n, "RRULE", &when->rule, &when->nrules)) ||
        (fault = read_rules(r, c, n, "EXRULE", &when->not_rule, &when->nnot_rules)))
        return fault;
    e->series.repeats = when->nrules > 0 || find(c, n, "RDATE") != NULL;
    if (when->nrules == 0)
        prefer_own_clock(r, when);
    if ((fault = read_length(r, c, n, e)) || (fault = read_recurrence_id(r, c, n, e)))
        return fault;
    read_lists(r, c, n, e);
    return NULL;
}
