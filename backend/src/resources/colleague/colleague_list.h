/* The list of an organisation as a file: who works there (decision 0411).
 *
 * colleague_list_http.c    looks at it, or saves it; reads it by the child
 * colleague_list_rules.c   from cells to profiles, and what is wrong with each; pure
 * colleague_list_cells.c   cells with several things in them; pure
 * colleague_list_hours.c   a cell with hours in it; pure
 * colleague_list_table.c   the list as a file, to be changed and read in again
 * colleague_list_store.c   compares with what is there, and keeps it, in one transaction
 */
#ifndef COLLEAGUE_LIST_H
#define COLLEAGUE_LIST_H

#include "resources/colleague/colleague.h"

/* What a heading may be about. */
enum colleague_column {
    COLUMN_NAME,
    COLUMN_JOB,
    COLUMN_EMAIL,
    COLUMN_TELEPHONE,
    COLUMN_DAYS,
    COLUMN_LANGUAGES,
    COLUMN_THEMES,
    COLUMN_EXPERTISE,
    COLUMN_AREAS,
    COLUMN_STREETS,
    COLUMN_WALK_IN_FOR,
    COLUMN_WALK_IN_HOURS,
    COLUMN_WALK_IN_PLACE,
    COLUMNS,
};

enum { COLLEAGUE_FAULTS = COLUMNS, COLLEAGUE_HEADINGS = 40 };

struct colleague_fault {
    const char *field; /* as the API calls it */
    const char *code;
};

struct colleague_row {
    int line;
    struct colleague_draft is;
    const char *walk_in_place; /* its name */
    const char *outcome;       /* "added", "changed", "unchanged", "own" or "rejected" */
    struct colleague_fault fault[COLLEAGUE_FAULTS];
    int nfaults;
};

/* What a neighbourhood calls something, and its code. */
struct colleague_names {
    struct {
        const char *name, *code;
    } one[400];
    size_t n;
};

struct colleague_list {
    const char *reason; /* why nothing of it can be used (Dutch), or NULL */
    const char *heading[COLLEAGUE_HEADINGS];
    int column[COLLEAGUE_HEADINGS]; /* enum colleague_column, or -1: not used */
    size_t ncolumns;
    struct colleague_row *row;
    size_t nrows;
};

/* What the API calls a column, and the table. */
const char *colleague_column_name(int column);
const char *colleague_column_stored(int column);
/* Does the list have such a column? */
bool colleague_list_has(const struct colleague_list *, enum colleague_column);

/* rules */
/* rows: what voordeur-reader says ("rows").  Names each faulty field of each row. */
void colleague_list_read(struct arena *, const struct json_value *rows,
                         const struct colleague_names *themes,
                         const struct colleague_names *areas, struct colleague_list *);

/* cells: each returns false when something in it is not known */
bool colleague_cell_days(struct arena *, const char *cell, struct json_list *);
bool colleague_cell_languages(struct arena *, const char *cell, struct json_list *);
/* Names between commas, semicolons and line ends; by their code where names are given. */
bool colleague_cell_names(struct arena *, const char *cell, const struct colleague_names *,
                          struct json_list *);

/* "dinsdag en donderdag 10.00-12.00", "eerste maandag van de maand 9.00 tot 11.00 uur
 * (achterom)": lines of struct hours. */
bool colleague_cell_hours(struct arena *, const char *cell, struct json_rows *);

/* store */
/* May the asker keep the list of this organisation?  ERR_INVALID when there is none such. */
MUST_USE enum err colleague_list_check(struct ctx *, const char *organisation);
MUST_USE enum err colleague_list_names(struct ctx *, struct colleague_names *themes,
                                       struct colleague_names *areas);
/* Fills in the outcomes; with save it is kept. */
MUST_USE enum err colleague_list_keep(struct ctx *, const char *organisation,
                                      struct colleague_list *, bool save);

/* Columns id, name and version: who is there and not on the list. */
MUST_USE enum err colleague_list_gone(struct ctx *, const char *organisation,
                                      const struct colleague_list *, pg_row_fn *, void *arg);

/* Who is here, a row each with the columns by their stored names. */
MUST_USE enum err colleague_list_all(struct ctx *, const char *organisation, pg_row_fn *,
                                     void *arg);

/* The list that is here, as CSV in ctx->out. */
MUST_USE enum err colleague_list_table(struct ctx *, const char *organisation);

extern const struct routes colleague_list_routes;
extern const struct pg_stmt *const colleague_list_statements[];

#endif
