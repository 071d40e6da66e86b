#include "resources/freshness/freshness.h"

/* A number as the database wrote it. */
static void number(struct json *j, const char *key, const char *digits)
{
    json_raw(j, key, digits ? digits : "null");
}

static void counts(struct json *j, const struct freshness_count *c)
{
    number(j, "share", c->share);
    number(j, "visible", c->visible);
    number(j, "confirmed", c->confirmed);
    number(j, "dueWeek", c->due_week);
    number(j, "doubtful", c->doubtful);
    number(j, "answerDays", c->answer_days);
}

void freshness_json(struct json *j, const struct freshness *f)
{
    json_int(j, "target", FRESHNESS_TARGET);
    json_text(j, "countedAt", f->counted_at);
    counts(j, &f->count[0]);
    json_array(j, "kinds");
    for (size_t i = 1; i < f->n; i++) {
        json_object(j, NULL);
        json_text(j, "kind", f->count[i].kind);
        counts(j, &f->count[i]);
        json_end(j);
    }
    json_end(j);
    json_array(j, "terms");
    for (size_t i = 0; i < f->nterms; i++) {
        json_object(j, NULL);
        json_text(j, "kind", f->term[i].kind);
        json_int(j, "dueDays", f->term[i].days);
        json_end(j);
    }
    json_end(j);
}

void freshness_day_json(const struct freshness_day *d, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "day", d->day);
    number(j, "share", d->share);
    json_end(j);
}

void freshness_organisation_json(const struct freshness_organisation *o, void *arg)
{
    struct json *j = arg;

    json_object(j, NULL);
    json_text(j, "id", o->id);
    json_text(j, "name", o->name);
    json_int(j, "visible", o->visible);
    json_int(j, "confirmed", o->confirmed);
    json_int(j, "share", o->share);
    json_raw(j, "weeks", o->weeks);
    json_end(j);
}
