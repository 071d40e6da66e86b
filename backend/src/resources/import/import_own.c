/* Columns of what a neighbourhood asks itself (commons/extras.h): by the name of the field, by
 * its English name or by its short name.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/id.h"
#include "base/text.h"
#include "resources/import/import.h"
#include "table/columns.h"

enum { NAMES = 3, FIELDS_MOST = 140 /* twenty of seven kinds */ };

static bool is_taken(struct arena *mem, const char *heading)
{
    return columns_known(mem, &heading, 1, NULL, 0) > 0;
}

const char *import_own_heading(struct arena *mem, const char *name)
{
    return is_taken(mem, name) ? arena_printf(mem, "Eigen veld: %s", name) : name;
}

struct learning {
    struct ctx *ctx;
    struct import *im;
};

static void learn(struct pg_row row, void *arg)
{
    struct arena *mem = ((struct learning *)arg)->ctx->mem;
    struct import *im = ((struct learning *)arg)->im;
    const char *names[NAMES] = {import_own_heading(mem, pg_text(row, "name")),
                                pg_text(row, "name_en"), pg_text(row, "slug")};

    for (size_t i = 0; i < NAMES && im->nheadings < FIELDS_MOST * NAMES; i++)
        if (!is_taken(mem, names[i]))
            im->heading[im->nheadings++] = (struct import_heading){
                names[i], pg_text(row, "kind"), pg_text(row, "slug"), pg_text(row, "type")};
}

enum err import_learn_headings(struct ctx *ctx, struct import *im)
{
    struct learning l = {ctx, im};

    im->nheadings = 0;
    im->heading = arena_take(ctx->mem, (size_t)FIELDS_MOST * NAMES * sizeof(*im->heading));
    return import_own_fields(ctx, NULL, learn, &l);
}

/* ---- what the cells of a row mean ---- */

static const char *const kinds[] = {
    [READER_ACTIVITIES] = "activity", [READER_ORGANISATIONS] = "organisation",
    [READER_PLACES] = "place",        [READER_PROJECTS] = "project",
    [READER_SERVICES] = "service",
};

static const struct import_heading *field_of(const struct import *im, const char *heading)
{
    for (size_t i = 0; i < im->nheadings; i++)
        if (strcasecmp(im->heading[i].text, heading) == 0 &&
            strcmp(im->heading[i].kind, kinds[im->read.kind]) == 0)
            return &im->heading[i];
    return NULL;
}

static void ask(struct json *j, const struct import *im, const char *uid,
                const struct reader_cells *own)
{
    json_object(j, NULL);
    json_text(j, "id", uid && id_valid(uid, strlen(uid)) ? uid : NULL);
    json_object(j, "cells");
    for (size_t i = 0; i < own->n; i++) {
        const struct import_heading *field = field_of(im, own->item[i].heading);

        if (field)
            json_text(j, field->slug, own->item[i].text);
    }
    json_end(j);
    json_end(j);
}

/* A column of a field of another kind is not used. */
static void tell_columns(struct import *im)
{
    for (size_t i = 0; i < im->read.ncolumns; i++) {
        struct reader_column *c = &im->read.column[i];

        if (text_equal(c->field, "own") && !field_of(im, c->heading))
            c->field = NULL;
    }
}

struct answer {
    const char *extras, *slug, *code;
};

struct answers {
    struct answer *item;
    size_t n, most;
};

static void take(struct pg_row row, void *arg)
{
    struct answers *a = arg;
    const struct answer answer = {pg_text(row, "extras"), pg_text(row, "slug"),
                                  pg_text(row, "code")};

    if (a->n < a->most)
        a->item[a->n] = answer;
    a->n++;
}

static enum err ask_all(struct ctx *ctx, const struct import *im, struct answers *answers)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_array(j, NULL);
    for (size_t i = 0; i < im->read.nactivities; i++)
        ask(j, im, im->read.activity[i].uid, &im->read.activity[i].own);
    for (size_t i = 0; i < im->read.nentries; i++)
        ask(j, im, im->read.entry[i].uid, &im->read.entry[i].own);
    json_end(j);
    TRY(json_done(j));
    return import_extras(ctx, kinds[im->read.kind], out.text, take, answers);
}

/* ---- rows that say what is nothing for a field ---- */

static const char *wanted(const char *type, const char *code)
{
    static const struct {
        const char *type, *wanted;
    } wishes[] = {
        {"number", "vul hier een getal in"},
        {"flag", "vul hier ja of nee in"},
        {"choice", "dit is geen van de keuzes"},
        {"date", "vul hier een datum in, zoals 28-02-2026"},
        {"link", "vul hier een webadres in"},
        {"line", "zet alles op één regel"},
    };

    for (size_t i = 0; i < COUNT(wishes) && !text_equal(code, "too_long"); i++)
        if (text_equal(type, wishes[i].type))
            return wishes[i].wanted;
    return "deze tekst is te lang";
}

static struct reader_note refusal(struct ctx *ctx, const struct import *im, int line,
                                  const char *uid, const char *title,
                                  const struct reader_cells *own, const struct answer *a)
{
    const struct import_heading *field = NULL;
    const char *heading = "";

    for (size_t i = 0; i < own->n && !field; i++) {
        field = field_of(im, own->item[i].heading);
        field = field && text_equal(field->slug, a->slug) ? field : NULL;
        heading = own->item[i].heading;
    }
    return (struct reader_note){line, uid, title,
                                arena_printf(ctx->mem, "Kolom \"%s\": %s.", heading,
                                             wanted(field ? field->type : NULL, a->code))};
}

static void make_room(struct arena *mem, struct reader_notes *list, size_t more)
{
    struct reader_note *item = arena_take(mem, (list->n + more + 1) * sizeof(*item));

    if (list->n)
        memcpy(item, list->item, list->n * sizeof(*item));
    list->item = item;
}

static void keep_activities(struct ctx *ctx, struct import *im, const struct answer *answer)
{
    struct reader_result *r = &im->read;
    size_t kept = 0;

    for (size_t i = 0; i < r->nactivities; i++) {
        struct reader_activity a = r->activity[i];

        a.extras = answer[i].extras;
        if (answer[i].code)
            r->rejected.item[r->rejected.n++] =
                refusal(ctx, im, a.line, a.uid, a.title, &a.own, &answer[i]);
        else
            r->activity[kept++] = a;
    }
    r->nactivities = kept;
}

static void keep_entries(struct ctx *ctx, struct import *im, const struct answer *answer)
{
    struct reader_result *r = &im->read;
    size_t kept = 0;

    for (size_t i = 0; i < r->nentries; i++) {
        struct reader_entry e = r->entry[i];

        e.extras = answer[i].extras;
        if (answer[i].code)
            r->rejected.item[r->rejected.n++] =
                refusal(ctx, im, e.line, e.uid, e.name, &e.own, &answer[i]);
        else
            r->entry[kept++] = e;
    }
    r->nentries = kept;
}

enum err import_read_own(struct ctx *ctx, struct import *im)
{
    size_t n = im->read.nactivities + im->read.nentries;
    struct answers answers = {.item = arena_take(ctx->mem, (n + 1) * sizeof(*answers.item)),
                              .most = n};

    if (im->read.kind == READER_NONE || n == 0)
        return ERR_OK;
    if (!im->heading) /* it was read before, for a preview */
        TRY(import_learn_headings(ctx, im));
    if (im->nheadings == 0)
        return ERR_OK;
    tell_columns(im);
    TRY(ask_all(ctx, im, &answers));
    if (answers.n != n)
        return ERR_BROKEN;
    make_room(ctx->mem, &im->read.rejected, n);
    keep_activities(ctx, im, answers.item);
    keep_entries(ctx, im, answers.item);
    return ERR_OK;
}
