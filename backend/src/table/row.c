#include "table/row.h"

#include <string.h>
#include <strings.h>

#include "base/days.h"
#include "base/err.h"
#include "base/text.h"
#include "table/several.h"
#include "table/when.h"
#include "table/words.h"
#include "table/write.h"

static void take_own(struct arena *mem, const struct record *record, const struct table *t,
                     struct table_row *row)
{
    size_t n = 0;

    for (size_t i = 0; i < t->ncolumns; i++)
        n += t->column[i].field == FIELD_OWN;
    row->own = arena_take(mem, (n + 1) * sizeof(*row->own));
    for (size_t i = 0; i < t->ncolumns; i++)
        if (t->column[i].field == FIELD_OWN)
            row->own[row->nown++] = (struct table_cell){
                t->column[i].heading, i < record->n ? table_unguarded(record->field[i]) : ""};
}

static const char *take_fields(const struct record *record, const struct table *t,
                               struct table_row *row)
{
    for (size_t i = 0; i < record->n; i++) {
        if (i >= t->ncolumns && record->field[i][0] && !t->sheet) /* there it is a note */
            return "Deze rij heeft meer kolommen dan de kop.";
        if (i < t->ncolumns && t->column[i].field != FIELD_NONE && record->field[i][0])
            row->text[t->column[i].field] = table_unguarded(record->field[i]);
    }
    return NULL;
}

static const struct {
    enum table_field field;
    enum when_cell cell;
} when_cells[] = {
    {FIELD_REPEAT, WHEN_CELL_ANY},       {FIELD_DAY, WHEN_CELL_ANY},
    {FIELD_DATE, WHEN_CELL_DATE},        {FIELD_WHEN, WHEN_CELL_ANY},
    {FIELD_START_TIME, WHEN_CELL_START}, {FIELD_END_TIME, WHEN_CELL_END},
    {FIELD_END_DATE, WHEN_CELL_END},     {FIELD_UNTIL, WHEN_CELL_END},
};

static bool is_rrule(const char *text)
{
    return text && (strncasecmp(text, "FREQ=", 5) == 0 || strncasecmp(text, "RRULE:", 6) == 0);
}

/* "nee" and the like in a column about repeating. */
static bool says_once(const char *text)
{
    static const char *const words[] = {"nee", "geen", "eenmalig", "no", "none", "-", "n.v.t."};

    for (size_t i = 0; i < COUNT(words); i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return false;
}

/* The days of a cell that lists several: the first is when it begins, the others are extra. */
static const char *read_several(struct arena *mem, const char *text, int64_t today,
                                struct table_row *row, struct when *w, bool *listed)
{
    struct several days;
    const char *fault = several_read(mem, text, today, &days);

    *listed = days.n > 0;
    if (fault || !*listed)
        return fault;
    w->has_day = true;
    w->day = days.day[0];
    row->extra = days.day + 1;
    row->nextra = days.n - 1;
    return NULL;
}

static const char *read_cells(struct arena *mem, struct table_row *row, int64_t today,
                              struct when *w)
{
    for (size_t i = 0; i < COUNT(when_cells); i++) {
        enum table_field field = when_cells[i].field;
        const char *text = row->text[field], *fault = NULL;
        bool listed = false;

        if (!text || (field == FIELD_REPEAT && (is_rrule(text) || says_once(text))))
            continue;
        if (!w->has_day && (field == FIELD_DATE || field == FIELD_WHEN))
            fault = read_several(mem, text, today, row, w, &listed);
        if (!fault && !listed)
            fault = when_read(mem, text, when_cells[i].cell, today, w);
        if (fault)
            return fault;
    }
    return NULL;
}

static const char *read_except(struct arena *mem, struct table_row *row, int64_t today)
{
    char *next = arena_text(mem, row->text[FIELD_EXCEPT]);
    size_t n = 1;

    if (!next)
        return NULL;
    for (const char *s = next; *s; s++)
        n += *s == ',' || *s == ';' || *s == '\n';
    row->except = arena_take(mem, n * sizeof(*row->except));
    for (char *part = strsep(&next, ",;\n"); part; part = strsep(&next, ",;\n")) {
        struct when w = {0};
        const char *fault;

        if (text_blank(part))
            continue;
        if (strcasestr(part, "vakantie")) {
            row->not_in_holidays = true;
            continue;
        }
        fault = when_read(mem, part, WHEN_CELL_DATE, today, &w);
        if (fault)
            return fault;
        if (w.has_day)
            row->except[row->nexcept++] = w.day;
    }
    return NULL;
}

/* The first of January of this year: an anchor that stays where it is from one reading to the
 * next, so that the same file read again means the same. */
static int64_t anchor(int64_t today)
{
    int year, month, day;

    days_to_date(today, &year, &month, &day);
    return days_from_date(year, 1, 1);
}

/* "woensdag" in one column and a Thursday in another: nobody knows which of the two is true. */
static bool other_weekday(const struct when *w)
{
    bool one = w->weekdays && !(w->weekdays & (w->weekdays - 1));

    return w->has_day && !w->has_last_day && one && !(w->weekdays & 1u << days_weekday(w->day));
}

static const char *place_in_time(struct table_row *row, const struct when *w, int64_t today,
                                 const char **remark)
{
    int64_t day = w->day;

    if (!w->has_day && !row->rrule)
        return "De datum ontbreekt.";
    if (!w->has_day) {
        day = anchor(today);
        if (w->interval > 1)
            *remark =
                "Er staat geen begindatum bij; geteld is vanaf de eerste keer in dit jaar.";
    }
    if (row->rrule)
        day = when_first_day(w, day);
    else if (other_weekday(w))
        return "De datum is niet op die dag van de week.";
    row->all_day = !w->has_start;
    row->start = day * DAY_SECONDS + (w->has_start ? w->start : 0);
    if (row->all_day) {
        int64_t last = w->has_last_day && !row->rrule ? w->last_day : day;

        row->has_end = true;
        row->end = (last + 1) * DAY_SECONDS;
    } else if (w->has_end && (w->end != w->start || (w->has_last_day && !row->rrule))) {
        int64_t last = w->has_last_day && !row->rrule ? w->last_day : day;

        row->has_end = true;
        row->end = last * DAY_SECONDS + w->end;
        if (row->end < row->start && last == day)
            row->end += DAY_SECONDS; /* past midnight */
    }
    return row->has_end && row->end < row->start ? "Het einde ligt voor het begin." : NULL;
}

static const char *read_when(struct arena *mem, struct table_row *row, int64_t today,
                             const char **remark)
{
    const char *repeat = row->text[FIELD_REPEAT];
    struct when w = {0};
    const char *fault = read_cells(mem, row, today, &w);

    if (!fault)
        fault = read_except(mem, row, today);
    if (fault)
        return fault;
    row->not_in_holidays |= w.not_in_holidays;
    if (is_rrule(repeat))
        row->rrule = strncasecmp(repeat, "RRULE:", 6) == 0 ? repeat + 6 : repeat;
    else
        row->rrule = when_rule(mem, &w);
    if (is_rrule(repeat) && !w.has_day)
        return "De datum ontbreekt: een RRULE heeft een begin nodig.";
    return place_in_time(row, &w, today, remark);
}

const char *row_read(struct arena *mem, const struct record *record, const struct table *t,
                     int64_t today, struct table_row *row, const char **remark)
{
    const char *fault;

    *row = (struct table_row){.line = record->line};
    fault = take_fields(record, t, row);
    take_own(mem, record, t, row);
    if (fault)
        return fault;
    if (!row->text[FIELD_TITLE])
        return t->kind == TABLE_ACTIVITIES ? "De titel ontbreekt." : "De naam ontbreekt.";
    price_read(mem, row->text[FIELD_PRICE] ? row->text[FIELD_PRICE] : "", &row->price);
    return t->kind == TABLE_ACTIVITIES ? read_when(mem, row, today, remark) : NULL;
}
