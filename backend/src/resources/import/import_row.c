/* A row as it is kept and compared: its members are named as the columns. */
#include <stdlib.h>
#include <string.h>

#include "base/id.h"
#include "base/text.h"
#include "markup/markup.h"
#include "resources/import/import.h"
#include "secret/secret.h"

enum { CATEGORIES_MAX = 5, TITLE_MAX = 120, SUMMARY_MAX = 300, LOCATION_MAX = 200 };

/* What the words of all rows mean here, asked once. */
struct meanings {
    const char **word; /* in order, each once */
    const char **slug;
    size_t n;
    const char **location;
    const char **place;
};

static void texts(struct json *j, const char *key, const struct reader_list *l)
{
    json_array(j, key);
    for (size_t i = 0; i < l->n; i++)
        json_text(j, NULL, l->item[i]);
    json_end(j);
}

static int by_word(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *slug_of(const struct meanings *m, const char *word)
{
    const char **known = bsearch(&word, m->word, m->n, sizeof *m->word, by_word);

    return known ? m->slug[known - m->word] : NULL;
}

static void categories(struct json *j, const struct meanings *m,
                       const struct reader_activity *a)
{
    const char *written[CATEGORIES_MAX];
    int n = 0;

    json_array(j, "categories");
    for (size_t i = 0; i < a->categories.n && n < CATEGORIES_MAX; i++) {
        const char *slug = slug_of(m, a->categories.item[i]);
        bool twice = false;

        for (int k = 0; k < n; k++)
            twice = twice || text_equal(written[k], slug);
        if (slug && !twice) {
            json_text(j, NULL, slug);
            written[n++] = slug;
        }
    }
    json_end(j);
}

static const struct {
    const char *word;
    const char *code;
} audiences[] = {
    {"iedereen", "everyone"},     {"kinderen", "children"},    {"jongeren", "youth"},
    {"volwassenen", "adults"},    {"ouderen", "seniors"},      {"senioren", "seniors"},
    {"ouders", "parents"},        {"vrouwen", "women"},        {"mannen", "men"},
    {"nieuwkomers", "newcomers"}, {"mantelzorgers", "carers"},
};

static void audience(struct json *j, struct arena *mem, const char *said)
{
    const char *plain = said ? text_slug(mem, said) : "";

    json_array(j, "audience");
    for (size_t i = 0; i < COUNT(audiences); i++)
        if (strstr(plain, audiences[i].word)) {
            json_text(j, NULL, audiences[i].code);
            break;
        }
    json_end(j);
}

/* Cut off between words where the column holds less than the file. */
static const char *short_enough(struct arena *mem, const char *text, size_t max)
{
    return text ? text_line(mem, text, max) : NULL;
}

static const char *where(struct arena *mem, const struct reader_activity *a)
{
    const char *said = a->location ? a->location : a->street_address;

    if (a->location && a->street_address && !strstr(a->location, a->street_address))
        said = arena_printf(mem, "%s, %s", a->location, a->street_address);
    return short_enough(mem, said, LOCATION_MAX);
}

static void what(struct json *j, struct ctx *ctx, const struct meanings *m,
                 const struct reader_activity *a, const char *place, const char *location)
{
    json_text(j, "title", short_enough(ctx->mem, a->title, TITLE_MAX));
    json_text(j, "summary", short_enough(ctx->mem, a->summary, SUMMARY_MAX));
    json_text(j, "text", a->text);
    json_text(j, "html", a->text ? markup_html(ctx->mem, a->text) : NULL);
    json_text(j, "place_id", place);
    json_text(j, "location", place ? NULL : location);
    categories(j, m, a);
    audience(j, ctx->mem, a->audience);
    json_maybe(j, "free", a->free);
    json_text(j, "price", a->price);
    json_text(j, "price_note", a->price_note);
    json_text(j, "contact_name", a->contact.name);
    json_text(j, "contact_telephone", a->contact.telephone);
    json_text(j, "contact_email", a->contact.email);
    json_text(j, "url", a->url);
}

static void when(struct json *j, const struct reader_activity *a)
{
    json_text(j, "starts_at", a->start);
    json_text(j, "ends_at", a->end);
    json_bool(j, "all_day", a->all_day);
    json_text(j, "time_zone", a->time_zone ? a->time_zone : "Europe/Amsterdam");
    json_text(j, "rrule", a->rrule);
    texts(j, "rdates", &a->rdates);
    texts(j, "exdates", &a->exdates);
    json_maybe(j, "skips_holidays", a->skips_holidays ? 1 : -1);
    json_text(j, "status", a->status ? a->status : "scheduled");
}

/* Dates that the calendar itself moved, cancelled or made longer: all of them, whatever is in
 * the window. */
static void overrides(struct json *j, const struct reader_activity *a)
{
    json_array(j, "overrides");
    for (size_t i = 0; i < a->nchanges; i++) {
        const struct reader_occurrence *o = &a->change[i];

        json_object(j, NULL);
        json_text(j, "start", o->start);
        json_text(j, "starts_at", o->starts_at);
        json_text(j, "ends_at", o->ends_at);
        json_text(j, "status", o->status);
        json_end(j);
    }
    json_end(j);
}

/* A list has no UIDs: title, beginning and place stand for one. */
static const char *made_uid(struct ctx *ctx, const struct reader_activity *a)
{
    const char *named = arena_printf(ctx->mem, "%s\n%s\n%s", a->title ? a->title : "",
                                     a->start ? a->start : "", a->location ? a->location : "");
    char *digest = arena_take(ctx->mem, SECRET_HEX);

    secret_digest(named, strlen(named), digest);
    return arena_printf(ctx->mem, "rij-%.24s", digest);
}

static enum err make_row(struct ctx *ctx, const struct meanings *m, struct import_row *row,
                         const char *place, const char *location)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);
    const char *why;

    row->uid = row->read->uid ? row->read->uid : made_uid(ctx, row->read);
    json_object(j, NULL);
    json_text(j, "uid", row->uid);
    what(j, ctx, m, row->read, place, location);
    when(j, row->read);
    overrides(j, row->read);
    json_raw(j, "extras", row->read->extras);
    json_end(j);
    TRY(json_done(j));
    row->json = out.text;
    return json_parse(ctx->mem, out.text, out.len, &row->value, &why);
}

static void sort_words(struct meanings *m)
{
    size_t kept = 0;

    qsort(m->word, m->n, sizeof *m->word, by_word);
    for (size_t i = 0; i < m->n; i++)
        if (kept == 0 || strcmp(m->word[i], m->word[kept - 1]) != 0)
            m->word[kept++] = m->word[i];
    m->n = kept;
}

static enum err learn(struct ctx *ctx, const struct import *im, struct meanings *m)
{
    size_t words = 0;

    for (size_t i = 0; i < im->nrows; i++)
        words += im->row[i].read->categories.n;
    m->word = arena_take(ctx->mem, (words + 1) * sizeof *m->word);
    m->slug = arena_take(ctx->mem, (words + 1) * sizeof *m->slug);
    m->location = arena_take(ctx->mem, (im->nrows + 1) * sizeof *m->location);
    m->place = arena_take(ctx->mem, (im->nrows + 1) * sizeof *m->place);
    for (size_t i = 0; i < im->nrows; i++) {
        const struct reader_activity *a = im->row[i].read;
        const char *said = where(ctx->mem, a);

        m->location[i] = said ? said : "";
        for (size_t k = 0; k < a->categories.n; k++)
            m->word[m->n++] = a->categories.item[k];
    }
    sort_words(m);
    TRY(import_name_places(ctx, m->location, im->nrows, m->place));
    return import_name_categories(ctx, m->word, m->n, m->slug);
}

enum err import_make_rows(struct ctx *ctx, struct import *im)
{
    struct meanings m = {0};

    im->nrows = im->read.nactivities;
    im->row = arena_take(ctx->mem, (im->nrows + 1) * sizeof *im->row);
    for (size_t i = 0; i < im->nrows; i++) {
        im->row[i].read = &im->read.activity[i];
        im->occurrences += (int)im->read.activity[i].noccurrences;
    }
    TRY(learn(ctx, im, &m));
    for (size_t i = 0; i < im->nrows; i++)
        TRY(make_row(ctx, &m, &im->row[i], m.place[i], *m.location[i] ? m.location[i] : NULL));
    return ERR_OK;
}

/* The columns of the list: a cell that is empty says something where it has one. */
static void cells(struct json *j, const struct reader_result *read)
{
    json_array(j, "cells");
    for (size_t i = 0; i < read->ncolumns; i++)
        if (read->column[i].field)
            json_text(j, NULL, read->column[i].field);
    json_end(j);
}

const char *import_entry_json(struct ctx *ctx, const struct reader_result *read,
                              const struct reader_entry *e)
{
    const char *kind = e->kind ? text_slug(ctx->mem, e->kind) : NULL;
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    json_text(j, "id", e->uid && id_valid(e->uid, strlen(e->uid)) ? e->uid : NULL);
    json_text(j, "name", short_enough(ctx->mem, e->name, TITLE_MAX));
    json_text(j, "kind", kind && *kind ? kind : NULL);
    json_text(j, "text", e->text);
    json_text(j, "html", e->text ? markup_html(ctx->mem, e->text) : NULL);
    json_text(j, "street_address", e->street_address);
    json_text(j, "postal_code", e->postal_code);
    json_text(j, "locality", e->locality);
    json_text(j, "latitude", e->latitude);
    json_text(j, "longitude", e->longitude);
    json_text(j, "telephone", e->telephone);
    json_text(j, "email", e->email);
    json_text(j, "url", e->url);
    texts(j, "also_known_as", &e->also_known_as);
    json_text(j, "summary", short_enough(ctx->mem, e->summary, SUMMARY_MAX));
    json_text(j, "organisation", e->organisation);
    json_text(j, "contact_name", e->contact.name);
    json_text(j, "contact_telephone", e->contact.telephone);
    json_text(j, "contact_email", e->contact.email);
    json_text(j, "eligibility", e->eligibility);
    json_text(j, "cost_note", e->cost_note);
    json_text(j, "application", e->application);
    json_text(j, "waiting_time", e->waiting_time);
    texts(j, "themes", &e->themes);
    texts(j, "places", &e->places);
    texts(j, "areas", &e->areas);
    json_text(j, "minimum_age", e->minimum_age);
    json_text(j, "maximum_age", e->maximum_age);
    texts(j, "languages", &e->languages);
    json_text(j, "provision", e->provision);
    json_text(j, "hours", e->hours);
    json_text(j, "exceptions", e->exceptions);
    cells(j, read);
    json_raw(j, "extras", e->extras);
    json_end(j);
    return json_done(j) == ERR_OK ? out.text : "{}";
}
