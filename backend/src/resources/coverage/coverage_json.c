#include "resources/coverage/coverage.h"

static void write_slots(struct json *j, const struct coverage *c)
{
    json_array(j, "slots");
    for (int d = 0; d < COVERAGE_DAYS; d++)
        for (int p = 0; p < COVERAGE_PARTS; p++) {
            json_object(j, NULL);
            json_int(j, "weekday", d + 1);
            json_text(j, "daypart", coverage_parts[p]);
            json_int(j, "activities", c->slot[d][p].activities);
            json_int(j, "times", c->slot[d][p].times);
            json_end(j);
        }
    json_end(j);
}

static void write_count(struct json *j, int activities)
{
    if (activities < 0)
        json_null(j, "activities");
    else
        json_int(j, "activities", activities);
}

static void write_categories(struct json *j, const struct coverage_lines *l)
{
    json_array(j, "categories");
    for (size_t i = 0; i < l->n; i++) {
        json_object(j, NULL);
        json_text(j, "slug", l->line[i].key);
        json_text(j, "name", l->line[i].name);
        json_text(j, "nameEn", l->line[i].name_en);
        write_count(j, l->line[i].activities);
        json_end(j);
    }
    json_end(j);
}

/* [{key: …, "activities": n}] */
static void write_words(struct json *j, const char *list, const char *key,
                        const struct coverage_lines *l)
{
    json_array(j, list);
    for (size_t i = 0; i < l->n; i++) {
        json_object(j, NULL);
        json_text(j, key, l->line[i].key);
        write_count(j, l->line[i].activities);
        json_end(j);
    }
    json_end(j);
}

static void write_areas(struct json *j, const struct coverage_lines *l)
{
    json_array(j, "areas");
    for (size_t i = 0; i < l->n; i++) {
        json_object(j, NULL);
        json_text(j, "name", l->line[i].name);
        json_text(j, "cbsCode", l->line[i].key);
        json_int(j, "residents", l->line[i].weight);
        write_count(j, l->line[i].activities);
        json_end(j);
    }
    json_end(j);
}

/* A street is known by a place that stands in it. */
static void write_places(struct json *j, const char *list, const struct coverage_lines *l)
{
    json_array(j, list);
    for (size_t i = 0; i < l->n; i++) {
        json_object(j, NULL);
        json_text(j, "name", l->line[i].name);
        json_text(j, "place", l->line[i].key);
        write_count(j, l->line[i].activities);
        json_end(j);
    }
    json_end(j);
}

static void write_advice(struct json *j, const struct coverage_advice *a)
{
    json_object(j, NULL);
    json_text(j, "rule", a->rule);
    json_bool(j, "nothing", a->nothing);
    json_int(j, "count", a->count);
    json_array(j, "weekdays");
    for (int d = 0; d < COVERAGE_DAYS; d++)
        if (a->weekdays & 1u << d)
            json_int(j, NULL, d + 1);
    json_end(j);
    json_text(j, "daypart", a->part < 0 ? NULL : coverage_parts[a->part]);
    json_array(j, "keys");
    for (size_t i = 0; i < a->nkeys; i++)
        json_text(j, NULL, a->key[i]);
    json_end(j);
    json_text(j, "name", a->name);
    json_end(j);
}

void coverage_json(struct json *j, const struct coverage *c)
{
    struct coverage_advice missing[COVERAGE_RULES];
    const size_t n = coverage_missing(c, missing);

    json_object(j, NULL);
    json_text(j, "from", c->from);
    json_text(j, "until", c->until);
    json_int(j, "walkMetres", c->walk);
    json_int(j, "activities", c->activities);
    json_int(j, "times", c->times);
    write_slots(j, c);
    write_categories(j, &c->category);
    write_words(j, "audiences", "audience", &c->audience);
    write_words(j, "languages", "language", &c->language);
    json_int(j, "withoutAudience", c->audience_unsaid);
    json_int(j, "withoutLanguage", c->language_unsaid);
    write_areas(j, &c->area);
    write_places(j, "streets", &c->street);
    write_places(j, "places", &c->place);
    json_array(j, "missing");
    for (size_t i = 0; i < n; i++)
        write_advice(j, &missing[i]);
    json_end(j);
    json_end(j);
}
