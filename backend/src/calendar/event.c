#include "calendar/event.h"

#include <string.h>
#include <strings.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "calendar/event_dates.h"

static const char *one_line(struct arena *mem, const struct content *c)
{
    char *s = content_text(mem, c);

    for (char *at = s; *at; at++)
        if (*at == '\n' || *at == '\t')
            *at = ' ';
    return *s ? s : NULL;
}

static const char *block(struct arena *mem, const struct content *c)
{
    char *s = content_text(mem, c);

    return *s ? s : NULL;
}

static void read_organizer(struct arena *mem, const struct content *c, struct series *s)
{
    const char *name = content_param(c, "CN");
    const char *value = text_trim(mem, c->value);

    s->organizer_name = text_blank(name) ? NULL : text_trim(mem, name);
    if (strncasecmp(value, "mailto:", 7) == 0)
        value += 7;
    if (strchr(value, '@') && !strchr(value, ' '))
        s->organizer_email = value;
}

/* "51.77;5.53"; the comma is a mistake that several producers make. */
static void read_point(struct arena *mem, const struct content *c, struct series *s)
{
    const char *part[2];
    char separator = strchr(c->value, ';') ? ';' : ',';

    if (content_list(mem, c, separator, part, 2) != 2)
        return;
    for (int i = 0; i < 2; i++)
        part[i] += part[i][0] == '+';
    s->has_point = text_decimal(part[0], -90, 90, &s->latitude) &&
                   text_decimal(part[1], -180, 180, &s->longitude) &&
                   (s->latitude < 0 || s->latitude > 0 || s->longitude < 0 || s->longitude > 0);
}

static void read_categories(struct arena *mem, const struct content *c, struct series *s)
{
    char separator = strchr(c->value, ';') && !strchr(c->value, ',') ? ';' : ',';

    s->ncategories += content_list(mem, c, separator, s->category + s->ncategories,
                                   CALENDAR_CATEGORIES - s->ncategories);
}

static enum event_status status_of(const char *word)
{
    return strcasecmp(word, "CANCELLED") == 0 || strcasecmp(word, "CANCELED") == 0
               ? EVENT_CANCELLED
           : strcasecmp(word, "TENTATIVE") == 0 ? EVENT_TENTATIVE
                                                : EVENT_CONFIRMED;
}

/* What stands by itself in one property. */
static void read_property(struct reading *r, const struct content *c, struct event *e)
{
    struct series *s = &e->series;
    struct arena *mem = r->mem;

    if (strcmp(c->name, "UID") == 0)
        s->uid = one_line(mem, c);
    else if (strcmp(c->name, "SUMMARY") == 0)
        s->title = one_line(mem, c);
    else if (strcmp(c->name, "DESCRIPTION") == 0)
        s->text = block(mem, c);
    else if (strcmp(c->name, "LOCATION") == 0)
        s->location = one_line(mem, c);
    else if (strcmp(c->name, "URL") == 0)
        s->url = one_line(mem, c);
    else if (strcmp(c->name, "CONTACT") == 0)
        s->contact = one_line(mem, c);
    else if (strcmp(c->name, "ORGANIZER") == 0)
        read_organizer(mem, c, s);
    else if (strcmp(c->name, "GEO") == 0)
        read_point(mem, c, s);
    else if (strcmp(c->name, "CATEGORIES") == 0)
        read_categories(mem, c, s);
    else if (strcmp(c->name, "STATUS") == 0)
        s->status = status_of(text_trim(mem, c->value));
    else if (strcmp(c->name, "CLASS") == 0)
        s->confidential = strcasecmp(text_trim(mem, c->value), "PRIVATE") == 0 ||
                          strcasecmp(text_trim(mem, c->value), "CONFIDENTIAL") == 0;
    else if (strcmp(c->name, "X-COST-TYPE") == 0)
        s->costs_nothing = strcasecmp(text_trim(mem, c->value), "free") == 0;
    else if (strcmp(c->name, "SEQUENCE") == 0)
        (void)text_int(text_trim(mem, c->value), 0, INT32_MAX, &e->sequence);
}

void event_read(struct reading *r, const struct content *c, size_t n, int line, struct event *e)
{
    *e = (struct event){.series.line = line};
    for (size_t i = 0; i < n; i++)
        read_property(r, &c[i], e);
    e->has_title = e->series.title != NULL;
    e->fault = event_read_dates(r, c, n, e);
    if (!e->fault && !e->has_title && !e->is_change)
        e->fault = "Er staat geen titel bij (SUMMARY).";
}
