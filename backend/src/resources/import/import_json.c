#include <string.h>

#include "resources/import/import.h"

const char *import_outcome_word(enum import_outcome o)
{
    static const char *const words[IMPORT_OUTCOMES] = {"added", "changed", "unchanged",
                                                       "doubled", "withdrawn"};

    return words[o];
}

static void counts(struct json *j, const struct import *im)
{
    enum reader_kind kind = im->read.kind;

    json_int(j, "activities", (int64_t)im->nrows - im->count[IMPORT_DOUBLED]);
    json_int(j, "occurrences", im->occurrences);
    json_int(j, "organisations", kind == READER_ORGANISATIONS ? (int64_t)im->read.nentries : 0);
    json_int(j, "places", kind == READER_PLACES ? (int64_t)im->read.nentries : 0);
    json_int(j, "projects", kind == READER_PROJECTS ? (int64_t)im->read.nentries : 0);
    json_int(j, "services", kind == READER_SERVICES ? (int64_t)im->read.nentries : 0);
    json_int(j, "added", im->count[IMPORT_ADDED]);
    json_int(j, "changed", im->count[IMPORT_CHANGED]);
    json_int(j, "unchanged", im->count[IMPORT_UNCHANGED]);
    json_int(j, "withdrawn", im->count[IMPORT_WITHDRAWN]);
}

static void line(struct json *j, int n)
{
    if (n > 0)
        json_int(j, "line", n);
    else
        json_null(j, "line");
}

/* Why a row of a list cannot be taken; NULL where it can. */
static const char *refusal(const char *outcome)
{
    static const struct {
        const char *outcome, *reason;
    } refusals[] = {
        {"unknown_organisation",
         "De organisatie van deze dienst staat hier niet. Zet die er eerst in."},
        {"unknown_themes", "Een van de thema's van deze dienst is hier niet bekend."},
        {"unknown_places", "Een van de plekken van deze dienst staat hier niet."},
        {"wrong_hours", "Openingstijden: schrijf elke regel zoals MO,TU 09:00-12:30."},
        {"wrong_exceptions",
         "Afwijkende tijden: schrijf elke regel zoals 2026-12-25 note Kerst."},
        {"wrong_minimum_age", "Leeftijd vanaf: schrijf een getal van 0 tot en met 120."},
        {"wrong_maximum_age", "Leeftijd tot en met: schrijf een getal tot en met 120, en niet "
                              "lager dan Leeftijd vanaf."},
        {"wrong_languages", "Talen: schrijf codes zoals nl, pl, ti; hoogstens tien."},
        {"wrong_provision", "Voorziening: schrijf general, collective, individual of unknown."},
    };

    for (size_t i = 0; i < COUNT(refusals); i++)
        if (strcmp(outcome, refusals[i].outcome) == 0)
            return refusals[i].reason;
    return NULL;
}

static void entries_rejected(struct json *j, const struct import *im)
{
    for (size_t i = 0; i < im->read.nentries && im->entry_outcome; i++) {
        const char *reason = refusal(im->entry_outcome[i]);

        if (!reason)
            continue;
        json_object(j, NULL);
        line(j, im->read.entry[i].line);
        json_null(j, "uid");
        json_text(j, "reason", reason);
        json_end(j);
    }
}

static void rejected(struct json *j, const struct import *im)
{
    json_array(j, "rejected");
    if (im->read.reason) {
        json_object(j, NULL);
        json_null(j, "line");
        json_null(j, "uid");
        json_text(j, "reason", im->read.reason);
        json_end(j);
    }
    for (size_t i = 0; i < im->read.rejected.n; i++) {
        const struct reader_note *n = &im->read.rejected.item[i];

        json_object(j, NULL);
        line(j, n->line);
        json_text(j, "uid", n->uid);
        json_text(j, "reason", n->text);
        json_end(j);
    }
    entries_rejected(j, im);
    json_end(j);
}

static void warnings(struct json *j, struct arena *mem, const struct import *im)
{
    json_array(j, "warnings");
    for (size_t i = 0; i < im->read.warnings.n; i++) {
        const struct reader_note *n = &im->read.warnings.item[i];

        json_text(j, NULL,
                  n->line > 0 ? arena_printf(mem, "Regel %d: %s", n->line, n->text) : n->text);
    }
    json_end(j);
}

/* What can change, by its column: its name in the API and the word for people. */
static const struct {
    const char *column;
    const char *field;
    const char *word;
} fields[] = {
    {"title", "title", "titel"},
    {"summary", "summary", "samenvatting"},
    {"text", "text", "tekst"},
    {"place_id", "place", "plek"},
    {"location", "location", "plek"},
    {"categories", "categories", "rubriek"},
    {"audience", "audience", "voor wie"},
    {"free", "free", "kosten"},
    {"price", "price", "kosten"},
    {"price_note", "priceNote", "kosten"},
    {"contact_name", "contactName", "contact"},
    {"contact_telephone", "contactTelephone", "contact"},
    {"contact_email", "contactEmail", "contact"},
    {"url", "url", "website"},
    {"starts_at", "start", "begin"},
    {"ends_at", "end", "einde"},
    {"all_day", "allDay", "tijd"},
    {"time_zone", "timeZone", "tijd"},
    {"rrule", "rrule", "herhaling"},
    {"rdates", "rdates", "data"},
    {"exdates", "exdates", "data"},
    {"skips_holidays", "skipsHolidays", "herhaling"},
    {"status", "status", "gaat door"},
    {"overrides", "dates", "losse data"},
    {"extras", "extras", "eigen velden"},
};

/* A plain value as text; a place and single dates have none. */
static void plain(struct json *j, const char *key, const struct json_value *v)
{
    switch (v ? v->type : JSON_NULL) {
    case JSON_STRING:
    case JSON_NUMBER:
        json_text(j, key, v->text);
        break;
    case JSON_BOOL:
        json_text(j, key, v->truth ? "true" : "false");
        break;
    default:
        json_null(j, key);
    }
}

static const struct json_value *shown(const struct json_value *row, const char *column)
{
    return strcmp(column, "place_id") == 0 ? NULL : json_member(row, column);
}

/* Of a changed row: each field with what stood there and what will. */
static void changes(struct json *j, const struct import_row *r)
{
    json_array(j, "changes");
    for (size_t i = 0; r && r->old && i < r->nchanged; i++)
        for (size_t k = 0; k < COUNT(fields); k++)
            if (strcmp(fields[k].column, r->changed[i]) == 0) {
                json_object(j, NULL);
                json_text(j, "field", fields[k].field);
                plain(j, "before", shown(r->old->value, r->changed[i]));
                plain(j, "after", shown(r->value, r->changed[i]));
                json_end(j);
            }
    json_end(j);
}

static void row(struct json *j, int at, const char *uid, const char *title, const char *start,
                const char *outcome, const char *reason, const struct import_row *changed)
{
    json_object(j, NULL);
    line(j, at);
    json_text(j, "uid", uid);
    json_text(j, "title", title);
    json_text(j, "start", start);
    json_text(j, "outcome", outcome);
    json_text(j, "reason", reason);
    changes(j, changed);
    json_end(j);
}

/* "titel, tijd": what changed, for people. */
static const char *changes_said(struct arena *mem, const struct import_row *r)
{
    struct buffer b = {.mem = mem};

    if (r->nchanged == 0)
        return "Staat weer in de agenda.";
    buffer_text(&b, "Veranderd: ");
    for (size_t i = 0; i < r->nchanged; i++)
        for (size_t k = 0; k < COUNT(fields); k++)
            if (strcmp(fields[k].column, r->changed[i]) == 0)
                buffer_printf(&b, "%s%s", i ? ", " : "", fields[k].word);
    return b.text;
}

static void activity_rows(struct json *j, struct arena *mem, const struct import *im)
{
    for (size_t i = 0; i < im->nrows; i++) {
        const struct import_row *r = &im->row[i];
        const char *reason = r->outcome == IMPORT_CHANGED   ? changes_said(mem, r)
                             : r->outcome == IMPORT_DOUBLED ? "Staat al eerder in dit bestand."
                                                            : NULL;

        row(j, r->read->line, r->read->uid, r->read->title, r->read->start,
            import_outcome_word(r->outcome), reason, r->outcome == IMPORT_CHANGED ? r : NULL);
    }
    for (size_t k = 0; k < im->nold; k++)
        if (im->old[k].withdrawn)
            row(j, 0, im->old[k].uid, json_member_text(im->old[k].value, "title"),
                json_member_text(im->old[k].value, "starts_at"), "withdrawn",
                "Staat niet meer in de agenda.", NULL);
}

static void rows(struct json *j, struct arena *mem, const struct import *im)
{
    json_array(j, "rows");
    activity_rows(j, mem, im);
    for (size_t i = 0; i < im->read.nentries && im->entry_outcome; i++) {
        const char *reason = refusal(im->entry_outcome[i]);

        row(j, im->read.entry[i].line, NULL, im->read.entry[i].name, NULL,
            reason ? "rejected" : im->entry_outcome[i], reason, NULL);
    }
    for (size_t i = 0; i < im->read.left_out.n; i++)
        row(j, im->read.left_out.item[i].line, NULL, im->read.left_out.item[i].text, NULL,
            "left-out", "Weggelaten, want u vroeg daarom of het is besloten.", NULL);
    for (size_t i = 0; i < im->read.rejected.n; i++)
        row(j, im->read.rejected.item[i].line, im->read.rejected.item[i].uid,
            im->read.rejected.item[i].title, NULL, "rejected", im->read.rejected.item[i].text,
            NULL);
    json_end(j);
}

static void columns(struct json *j, const struct import *im)
{
    json_array(j, "columns");
    for (size_t i = 0; i < im->read.ncolumns; i++) {
        json_object(j, NULL);
        json_text(j, "heading", im->read.column[i].heading);
        json_text(j, "field", im->read.column[i].field);
        json_end(j);
    }
    json_end(j);
}

const char *import_report(struct ctx *ctx, const struct import *im)
{
    struct buffer out = {.mem = ctx->mem};
    struct json *j = json_new(ctx->mem, &out);

    json_object(j, NULL);
    counts(j, im);
    rejected(j, im);
    warnings(j, ctx->mem, im);
    rows(j, ctx->mem, im);
    columns(j, im);
    json_end(j);
    return json_done(j) == ERR_OK ? out.text : "{}";
}

const char *import_summary(struct arena *mem, const struct import *im)
{
    struct buffer out = {.mem = mem};
    struct json *j = json_new(mem, &out);

    json_object(j, NULL);
    counts(j, im);
    rejected(j, im);
    warnings(j, mem, im);
    json_end(j);
    return json_done(j) == ERR_OK ? out.text : "{}";
}

static void members(struct json *j, struct pg_row row)
{
    json_text(j, "id", pg_text(row, "id"));
    json_text(j, "status", pg_text(row, "status"));
    json_text(j, "source", pg_text(row, "source"));
    json_text(j, "address", pg_text(row, "address"));
    json_text(j, "format", pg_text(row, "format"));
    json_raw(j, "organisation", pg_text(row, "organisation"));
    json_text(j, "calendar", pg_text(row, "calendar"));
    json_text(j, "createdAt", pg_text(row, "created"));
    json_text(j, "createdBy", pg_text(row, "created_by_name"));
}

void import_card_json(struct json *j, struct pg_row row)
{
    json_object(j, NULL);
    members(j, row);
    json_end(j);
}

void import_json(struct json *j, struct pg_row row)
{
    json_object(j, NULL);
    members(j, row);
    json_raw(j, "report", pg_text(row, "report"));
    json_end(j);
}
