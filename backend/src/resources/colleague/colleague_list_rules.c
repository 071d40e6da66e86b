#include <string.h>

#include "base/text.h"
#include "base/utf8.h"
#include "base/words.h"
#include "resources/colleague/colleague_list.h"
#include "table/write.h"

/* What a heading may be called: words alone, in small letters. */
static const struct {
    const char *heading;
    enum colleague_column column;
} headings[] = {
    {"naam", COLUMN_NAME},
    {"name", COLUMN_NAME},
    {"medewerker", COLUMN_NAME},
    {"functie", COLUMN_JOB},
    {"beroep", COLUMN_JOB},
    {"job title", COLUMN_JOB},
    {"e mail", COLUMN_EMAIL},
    {"email", COLUMN_EMAIL},
    {"mail", COLUMN_EMAIL},
    {"e mailadres", COLUMN_EMAIL},
    {"emailadres", COLUMN_EMAIL},
    {"telefoon", COLUMN_TELEPHONE},
    {"telefoonnummer", COLUMN_TELEPHONE},
    {"tel", COLUMN_TELEPHONE},
    {"telephone", COLUMN_TELEPHONE},
    {"dagen", COLUMN_DAYS},
    {"werkdagen", COLUMN_DAYS},
    {"days", COLUMN_DAYS},
    {"talen", COLUMN_LANGUAGES},
    {"taal", COLUMN_LANGUAGES},
    {"languages", COLUMN_LANGUAGES},
    {"thema", COLUMN_THEMES},
    {"themas", COLUMN_THEMES},
    {"thema s", COLUMN_THEMES},
    {"rubrieken", COLUMN_THEMES},
    {"themes", COLUMN_THEMES},
    {"weet van", COLUMN_EXPERTISE},
    {"expertise", COLUMN_EXPERTISE},
    {"deskundigheid", COLUMN_EXPERTISE},
    {"buurt", COLUMN_AREAS},
    {"buurten", COLUMN_AREAS},
    {"werkgebied", COLUMN_AREAS},
    {"areas", COLUMN_AREAS},
    {"straat", COLUMN_STREETS},
    {"straten", COLUMN_STREETS},
    {"streets", COLUMN_STREETS},
    {"inloop voor", COLUMN_WALK_IN_FOR},
    {"inloop waarvoor", COLUMN_WALK_IN_FOR},
    {"walk in for", COLUMN_WALK_IN_FOR},
    {"walk in hours", COLUMN_WALK_IN_HOURS},
    {"walk in place", COLUMN_WALK_IN_PLACE},
    {"inlooptijden", COLUMN_WALK_IN_HOURS},
    {"inlooptijd", COLUMN_WALK_IN_HOURS},
    {"inloop", COLUMN_WALK_IN_HOURS},
    {"inloopuren", COLUMN_WALK_IN_HOURS},
    {"inloopplek", COLUMN_WALK_IN_PLACE},
    {"inlooplocatie", COLUMN_WALK_IN_PLACE},
};

static const char *const column_names[COLUMNS] = {
    "name",      "jobTitle", "email",   "telephone", "days",        "languages",   "themes",
    "expertise", "areas",    "streets", "walkInFor", "walkInHours", "walkInPlace",
};

static const char *const stored_names[COLUMNS] = {
    "name",        "job_title",     "email",         "telephone", "days",
    "languages",   "themes",        "expertise",     "areas",     "streets",
    "walk_in_for", "walk_in_hours", "walk_in_place",
};

const char *colleague_column_name(int column)
{
    return column < 0 ? NULL : column_names[column];
}

const char *colleague_column_stored(int column) { return stored_names[column]; }

static int column_of(struct arena *mem, const char *heading)
{
    const struct words *w = words_of(mem, heading);
    struct buffer said = {.mem = mem};

    buffer_add(&said, "", 0);
    for (size_t i = 0; i < w->n; i++)
        buffer_printf(&said, "%s%s", i ? " " : "", w->word[i].text);
    for (size_t i = 0; i < COUNT(headings); i++)
        if (strcmp(headings[i].heading, said.text) == 0)
            return (int)headings[i].column;
    return -1;
}

/* The first row names the columns; of two of one kind the first counts. */
static void read_headings(struct arena *mem, const struct json_value *row,
                          struct colleague_list *list)
{
    const struct json_value *cells = json_member(row, "cells");

    for (const struct json_value *c = cells->child; c && list->ncolumns < COLLEAGUE_HEADINGS;
         c = c->next) {
        int column = column_of(mem, c->text);

        for (size_t i = 0; i < list->ncolumns; i++)
            if (list->column[i] == column)
                column = -1;
        list->heading[list->ncolumns] = c->text;
        list->column[list->ncolumns++] = column;
    }
}

static void blame(struct colleague_row *row, enum colleague_column column, const char *code)
{
    if (row->nfaults < COLLEAGUE_FAULTS)
        row->fault[row->nfaults++] = (struct colleague_fault){column_names[column], code};
}

static const char *line_of(struct colleague_row *row, enum colleague_column column,
                           const char *cell, size_t most)
{
    if (!cell || !*cell)
        return NULL;
    if (utf8_length(cell) > most)
        blame(row, column, "too_long");
    return cell;
}

/* Somebody before the one at sign, and a name with a dot after it. */
static bool is_address(const char *text)
{
    const char *at = strchr(text, '@'), *dot = at ? strrchr(at, '.') : NULL;

    return at && at > text && !strchr(at + 1, '@') && dot && dot > at + 1 && dot[1] &&
           !strpbrk(text, " \t\n\r");
}

static bool is_number(const char *text)
{
    return strspn(text, "0123456789+ ()-") == strlen(text) && strpbrk(text, "0123456789");
}

struct cells {
    const char *of[COLUMNS];
};

static struct cells cells_of(const struct colleague_list *list, const struct json_value *row)
{
    struct cells cells = {{0}};
    size_t i = 0;

    for (const struct json_value *c = json_member(row, "cells")->child; c && i < list->ncolumns;
         c = c->next, i++)
        if (list->column[i] >= 0)
            cells.of[list->column[i]] = table_unguarded(c->text);
    return cells;
}

static const char *or_empty(const char *cell) { return cell ? cell : ""; }

/* When, where and for what one can walk in.  Nobody is shown by it (decision 0451). */
static void read_walk_in(struct arena *mem, const struct cells *c, struct colleague_row *row)
{
    row->is.walk_in_for = line_of(row, COLUMN_WALK_IN_FOR, c->of[COLUMN_WALK_IN_FOR], 200);
    row->walk_in_place = line_of(row, COLUMN_WALK_IN_PLACE, c->of[COLUMN_WALK_IN_PLACE], 120);
    if (!colleague_cell_hours(mem, or_empty(c->of[COLUMN_WALK_IN_HOURS]),
                              &row->is.walk_in_hours))
        blame(row, COLUMN_WALK_IN_HOURS, "invalid");
}

static void read_row(struct arena *mem, const struct cells *c,
                     const struct colleague_names *themes, const struct colleague_names *areas,
                     struct colleague_row *row)
{
    struct colleague_draft *d = &row->is;

    d->name = line_of(row, COLUMN_NAME, c->of[COLUMN_NAME], 120);
    if (!d->name)
        blame(row, COLUMN_NAME, "required");
    d->job_title = line_of(row, COLUMN_JOB, c->of[COLUMN_JOB], 120);
    d->email = line_of(row, COLUMN_EMAIL, c->of[COLUMN_EMAIL], 254);
    if (d->email && !is_address(d->email))
        blame(row, COLUMN_EMAIL, "invalid");
    d->telephone = line_of(row, COLUMN_TELEPHONE, c->of[COLUMN_TELEPHONE], 30);
    if (d->telephone && !is_number(d->telephone))
        blame(row, COLUMN_TELEPHONE, "invalid");
    d->expertise = line_of(row, COLUMN_EXPERTISE, c->of[COLUMN_EXPERTISE], 1000);
    if (!colleague_cell_days(mem, c->of[COLUMN_DAYS], &d->days))
        blame(row, COLUMN_DAYS, "unknown");
    if (!colleague_cell_languages(mem, c->of[COLUMN_LANGUAGES], &d->languages))
        blame(row, COLUMN_LANGUAGES, "unknown");
    else if (d->languages.count > 10)
        blame(row, COLUMN_LANGUAGES, "too_many");
    if (!colleague_cell_names(mem, or_empty(c->of[COLUMN_THEMES]), themes, &d->themes))
        blame(row, COLUMN_THEMES, "unknown");
    else if (d->themes.count > 20)
        blame(row, COLUMN_THEMES, "too_many");
    if (!colleague_cell_names(mem, or_empty(c->of[COLUMN_AREAS]), areas, &d->areas))
        blame(row, COLUMN_AREAS, "unknown");
    else if (d->areas.count > 30)
        blame(row, COLUMN_AREAS, "too_many");
    (void)colleague_cell_names(mem, or_empty(c->of[COLUMN_STREETS]), NULL, &d->streets);
    if (d->streets.count > 50 || utf8_length(or_empty(c->of[COLUMN_STREETS])) > 4000)
        blame(row, COLUMN_STREETS, "too_many");
    read_walk_in(mem, c, row);
}

bool colleague_list_has(const struct colleague_list *list, enum colleague_column column)
{
    for (size_t i = 0; i < list->ncolumns; i++)
        if (list->column[i] == (int)column)
            return true;
    return false;
}

/* The columns, and a row for each that follows; a reason when it is no list of people. */
void colleague_list_read(struct arena *mem, const struct json_value *rows,
                         const struct colleague_names *themes,
                         const struct colleague_names *areas, struct colleague_list *list)
{
    *list = (struct colleague_list){0};
    if (!rows || !rows->child) {
        list->reason = "Het bestand is leeg.";
        return;
    }
    read_headings(mem, rows->child, list);
    if (!colleague_list_has(list, COLUMN_NAME)) {
        list->reason =
            "Er is geen kolom Naam. De eerste regel van het bestand zegt wat in elke "
            "kolom staat.";
        return;
    }
    list->row = arena_take(mem, rows->count * sizeof *list->row);
    for (const struct json_value *r = rows->child->next; r; r = r->next) {
        struct colleague_row *row = &list->row[list->nrows++];
        const struct cells cells = cells_of(list, r);
        int64_t line = 0;

        *row = (struct colleague_row){0};
        (void)json_member_int(r, "line", 0, INT32_MAX, &line);
        row->line = (int)line;
        read_row(mem, &cells, themes, areas, row);
    }
}
