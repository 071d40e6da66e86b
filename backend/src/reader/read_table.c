#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/days.h"
#include "base/text.h"
#include "reader/read.h"
#include "table/table.h"

/* Where a row is in time, on the clock of the neighbourhood.  NULL, or why it cannot be
 * (Dutch). */
static const char *schedule_of(struct arena *mem, const struct table_row *row,
                               const struct zone *zone, struct schedule *s)
{
    struct rule *rule = arena_take(mem, sizeof(*rule));
    int64_t *left_out = arena_take(mem, (row->nexcept + 1) * sizeof(*left_out));
    struct schedule_extra *extra = arena_take(mem, (row->nextra + 1) * sizeof(*extra));
    int64_t time = row->start - days_of_wall(row->start) * DAY_SECONDS;

    *s =
        (struct schedule){.zone = zone,
                          .all_day = row->all_day,
                          .start = row->start,
                          .length = {row->has_end, row->has_end ? row->end - row->start : 0, 0},
                          .extra = extra,
                          .nextras = row->nextra,
                          .left_out = left_out,
                          .nleft_out = row->nexcept};
    for (size_t i = 0; i < row->nextra; i++)
        extra[i].start = row->extra[i] * DAY_SECONDS + time;
    for (size_t i = 0; i < row->nexcept; i++)
        left_out[i] = zone_to_utc(zone, row->except[i] * DAY_SECONDS + time);
    if (!row->rrule)
        return NULL;
    if (rule_read(mem, row->rrule, rule) != RULE_OK)
        return "De herhaling is niet te lezen.";
    s->rule = rule;
    s->nrules = 1;
    return NULL;
}

/* "koffie, spel; wandelen" */
static void split(struct arena *mem, const char *text, struct reader_list *out)
{
    char *next = arena_text(mem, text);

    out->item = arena_take(mem, (text ? strlen(text) + 1 : 1) * sizeof(char *));
    for (char *part = strsep(&next, ",;|\n"); part; part = strsep(&next, ",;|\n")) {
        part = text_trim(mem, part);
        if (*part)
            out->item[out->n++] = part;
    }
}

static const char *point(struct arena *mem, const char *text, double most)
{
    double number;

    if (!text || !text_decimal(text, -most, most, &number))
        return NULL;
    const char *shortest = arena_printf(mem, "%.15g", number);

    return strtod(shortest, NULL) == number ? shortest : arena_printf(mem, "%.17g", number);
}

static struct reader_cells own(struct arena *mem, const struct table_row *row)
{
    struct reader_cells cells = {.item = arena_take(mem, (row->nown + 1) * sizeof(*cells.item)),
                                 .n = row->nown};

    for (size_t i = 0; i < row->nown; i++)
        cells.item[i] = (struct reader_cell){row->own[i].heading, row->own[i].text};
    return cells;
}

static bool says_cancelled(const char *text)
{
    return text && (strcasecmp(text, "afgelast") == 0 || strcasecmp(text, "geannuleerd") == 0 ||
                    strcasecmp(text, "vervallen") == 0 || strcasecmp(text, "cancelled") == 0);
}

/* What we wrote ourselves is Markdown as it stands; anything else shows its letters. */
static const char *text_of(struct arena *mem, const char *const *text)
{
    return text[FIELD_MARKDOWN] ? text[FIELD_MARKDOWN] : read_markdown(mem, text[FIELD_TEXT]);
}

static void tell_contact(struct arena *mem, const char *const *text, struct reader_contact *out)
{
    if (text[FIELD_CONTACT])
        read_contact(mem, text[FIELD_CONTACT], out);
    if (text[FIELD_TELEPHONE])
        out->telephone = text[FIELD_TELEPHONE];
    if (text[FIELD_EMAIL])
        out->email = text[FIELD_EMAIL];
}

static void tell_activity(struct arena *mem, const struct table_row *row,
                          struct reader_activity *a)
{
    const char *const *text = row->text;

    *a = (struct reader_activity){
        .line = row->line,
        .uid = text[FIELD_UID],
        .title = text[FIELD_TITLE],
        .summary = text[FIELD_SUMMARY],
        .text = text_of(mem, text),
        .location = text[FIELD_LOCATION],
        .street_address = text[FIELD_ADDRESS],
        .postal_code = text[FIELD_POSTAL_CODE],
        .locality = text[FIELD_LOCALITY],
        .latitude = point(mem, text[FIELD_LATITUDE], 90),
        .longitude = point(mem, text[FIELD_LONGITUDE], 180),
        .url = read_url(mem, text[FIELD_URL]),
        .audience = text[FIELD_AUDIENCE],
        .organisation = text[FIELD_ORGANISATION],
        .free = row->price.free,
        .price = row->price.amount,
        .price_note = row->price.note,
        .skips_holidays = row->not_in_holidays,
        .status = says_cancelled(text[FIELD_STATUS]) ? "cancelled" : "scheduled",
        .own = own(mem, row),
    };
    split(mem, text[FIELD_CATEGORY], &a->categories);
    tell_contact(mem, text, &a->contact);
}

static void tell_entry(struct arena *mem, const struct table_row *row, struct reader_entry *e)
{
    const char *const *text = row->text;

    *e = (struct reader_entry){
        .line = row->line,
        .uid = text[FIELD_UID],
        .name = text[FIELD_TITLE],
        .kind = text[FIELD_KIND],
        .text = text_of(mem, text),
        .street_address = text[FIELD_ADDRESS],
        .postal_code = text[FIELD_POSTAL_CODE],
        .locality = text[FIELD_LOCALITY],
        .latitude = point(mem, text[FIELD_LATITUDE], 90),
        .longitude = point(mem, text[FIELD_LONGITUDE], 180),
        .telephone = text[FIELD_TELEPHONE],
        .email = text[FIELD_EMAIL],
        .url = read_url(mem, text[FIELD_URL]),
        .summary = text[FIELD_SUMMARY],
        .organisation = text[FIELD_ORGANISATION],
        .own = own(mem, row),
    };
    tell_contact(mem, text, &e->contact);
    split(mem, text[FIELD_ALSO_KNOWN_AS], &e->also_known_as);
    e->eligibility = text[FIELD_AUDIENCE];
    e->cost_note = text[FIELD_PRICE];
    e->application = text[FIELD_APPLICATION];
    e->waiting_time = text[FIELD_WAITING_TIME];
    split(mem, text[FIELD_CATEGORY], &e->themes);
    split(mem, text[FIELD_LOCATION], &e->places);
    split(mem, text[FIELD_AREAS], &e->areas);
    e->minimum_age = text[FIELD_MINIMUM_AGE];
    e->maximum_age = text[FIELD_MAXIMUM_AGE];
    split(mem, text[FIELD_LANGUAGES], &e->languages);
    e->provision = text[FIELD_PROVISION];
    e->hours = text[FIELD_HOURS];
    e->exceptions = text[FIELD_EXCEPTIONS];
}

static void read_activity(struct arena *mem, const struct table_row *row,
                          const struct reader_options *options, struct reader_result *out)
{
    struct reader_activity *a = &out->activity[out->nactivities];
    struct schedule when;
    const char *fault = schedule_of(mem, row, zones_home(options->zones), &when);

    if (fault) {
        read_note(mem, &out->rejected,
                  (struct reader_note){row->line, row->text[FIELD_UID], row->text[FIELD_TITLE],
                                       fault});
        return;
    }
    tell_activity(mem, row, a);
    read_dates(mem, &when, options, a, &out->warnings);
    out->nactivities++;
}

static void tell_columns(struct arena *mem, const struct table *table,
                         struct reader_result *out)
{
    out->column = arena_take(mem, (table->ncolumns + 1) * sizeof(*out->column));
    out->ncolumns = table->ncolumns;
    for (size_t i = 0; i < table->ncolumns; i++)
        out->column[i] = (struct reader_column){table->column[i].heading,
                                                columns_field_name(table->column[i].field)};
}

void read_table(struct arena *mem, const char *bytes, size_t len,
                const struct reader_options *options, struct reader_result *out)
{
    static const enum reader_kind kinds[] = {[TABLE_NONE] = READER_NONE,
                                             [TABLE_ACTIVITIES] = READER_ACTIVITIES,
                                             [TABLE_ORGANISATIONS] = READER_ORGANISATIONS,
                                             [TABLE_PLACES] = READER_PLACES,
                                             [TABLE_PROJECTS] = READER_PROJECTS,
                                             [TABLE_SERVICES] = READER_SERVICES};
    struct table table;

    table_read(mem, bytes, len, options->mapping, options->nmappings, options->today, &table);
    out->format = table.sheet ? READER_XLSX : READER_CSV;
    out->complete = table.complete;
    out->reason = table.reason;
    out->kind = kinds[table.kind];
    tell_columns(mem, &table, out);
    for (size_t i = 0; i < table.nrejected; i++)
        read_note(mem, &out->rejected,
                  (struct reader_note){table.rejected[i].line, table.rejected[i].uid,
                                       table.rejected[i].title, table.rejected[i].text});
    for (size_t i = 0; i < table.nwarnings; i++)
        read_note(
            mem, &out->warnings,
            (struct reader_note){.line = table.warning[i].line, .text = table.warning[i].text});
    out->activity = arena_take(mem, (table.nrows + 1) * sizeof(*out->activity));
    out->entry = arena_take(mem, (table.nrows + 1) * sizeof(*out->entry));
    for (size_t i = 0; i < table.nrows; i++) {
        const struct table_row *row = &table.row[i];

        if (read_left_out(options, row->text[FIELD_TITLE]))
            read_note(mem, &out->left_out,
                      (struct reader_note){.line = row->line, .text = row->text[FIELD_TITLE]});
        else if (table.kind == TABLE_ACTIVITIES)
            read_activity(mem, row, options, out);
        else
            tell_entry(mem, row, &out->entry[out->nentries++]);
    }
}
